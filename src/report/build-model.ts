import { groupedPhone } from '#people/grouped-phone.ts'
import type { Sql } from '#platform/database.ts'
import type { Fact } from '#platform/fact.ts'
import { type Formats, formatsOf } from '#platform/formats.ts'
import { type Language, say } from '#platform/language.ts'
import type { Services } from '#platform/services.ts'
import { define } from './definitions.ts'
import { type Counted, countedParts, type Definition } from './figures/definition.ts'
import { figureOf } from './figures/figure.ts'
import { measure } from './figures/measure.ts'
import { factsUntil } from './figures/until.ts'
import { type Figure, type PrintedReport, type ReportModel, sectionKeys } from './model.ts'
import { paragraphsOf } from './narrative.ts'
import { type Parts, readParts } from './queries/read-parts.ts'
import { activityGroups } from './sections/activities.ts'
import { standing } from './sections/blocking.ts'
import { changes, deviations } from './sections/deviations.ts'
import { effects } from './sections/effects.ts'
import { planFact } from './sections/plan-fact.ts'
import { statistics } from './sections/statistics.ts'
import { finalReport, planUntil, type WhichReport } from './versions/which-report.ts'
import { headWords } from './words.ts'

export const FORM = 'operator-final-2020'

/** What every section of the report is printed from: what people wrote, and the figures by name. */
export type Printing = {
  readonly parts: Parts
  readonly language: Language
  readonly formats: Formats
  readonly today: string
  readonly which: WhichReport
  /** On which it is printed; an interim report's `today` is its last day. */
  readonly day: string
  /** Undefined: no figure of that name. */
  readonly figure: (name: string) => Figure | undefined
  readonly definitions: ReadonlyMap<string, Definition>
}

/**
 * The figures of a programme, measured together; undefined when there is no such programme. Of a single figure that
 * is opened only its own facts are measured. An interim report lives on its last day.
 */
export async function printing(
  sql: Sql,
  id: string,
  facts: ReadonlyMap<string, Fact>,
  language: Language,
  today: string,
  { only, which = finalReport }: { only?: string | undefined; which?: WhichReport } = {},
): Promise<Printing | undefined> {
  const { endsOn } = which
  const read = await readParts(sql, id, language, endsOn)
  if (!read) return undefined
  const parts = { ...read, plan: planUntil(read.plan, endsOn) }
  const definitions = define(parts.plan, endsOn ? factsUntil(facts, endsOn) : facts, language)
  const wanted = only ? [definitions.get(only)].filter(found => found !== undefined) : definitions.values()
  const values = await measure(sql, id, countedParts(wanted))
  const formats = formatsOf(language)
  const made = new Map<string, Figure>([['sum', sumOf(parts, formats, language)]])
  const figure = (name: string) => {
    const definition = definitions.get(name)
    if (definition && !made.has(name)) made.set(name, figureWithProof(definition, values, parts, language))
    return made.get(name)
  }
  return { parts, language, formats, today: endsOn ?? today, which, day: today, figure, definitions }
}

/** The operator's final report as one value. */
export async function buildModel(
  sql: Sql,
  id: string,
  { facts, secrets, today }: Pick<Services, 'facts' | 'secrets' | 'today'>,
  language: Language,
  which?: WhichReport,
): Promise<ReportModel | undefined> {
  const print = await printing(sql, id, facts, language, today(), which && { which })
  return print && modelOf(print, secrets)
}

/** The form asks for contacts of partners: here alone a phone stands in full without anybody asking. */
export function modelOf(print: Printing, secrets: Pick<Services['secrets'], 'open'>): ReportModel {
  const { parts, language, formats, figure, which } = print
  const { programme, plan, sheets, signOff } = parts
  const word = (key: keyof typeof headWords, values?: Record<string, unknown>) => say(headWords[key], language, values)
  const report: PrintedReport = {
    form: FORM,
    kind: which.kind,
    language,
    programme: programme.code,
    computedAt: new Date().toISOString(),
    head: {
      title: word(which.kind === 'interim' ? 'interimTitle' : 'title'),
      grantee: parts.grantee,
      topic: programme.topic,
      sum: figure('sum')!,
      contract: programme.contractOn
        ? word('contract', { number: programme.contractNumber, day: formats.day(programme.contractOn) })
        : programme.contractNumber,
      period: word('period', { from: formats.day(plan.startsOn), to: formats.day(which.endsOn ?? plan.endsOn) }),
      operator: programme.operator,
    },
    activities: activityGroups(print),
    goal: programme.goal,
    planFact: planFact(print),
    effects: effects(print),
    deviations: deviations(print),
    changes: changes(print),
    sections: Object.fromEntries(
      sectionKeys.map(key => [key, paragraphsOf(parts.texts.get(key) ?? '', figure)]),
    ) as ReportModel['sections'],
    statistics: statistics(print),
    ...sheets,
    partners: sheets.partners.map(({ phoneSealed, ...partner }) => ({
      ...partner,
      contacts: phoneSealed ? groupedPhone(secrets.open(phoneSealed)) : '',
    })),
    signOff: {
      pages: signOff?.pages ? String(signOff.pages) : '',
      position: signOff?.position ?? '',
      name: signOff?.name ?? '',
      date: signOff?.signedOn ? formats.day(signOff.signedOn) : '',
      on: signOff?.signedOn ?? null,
    },
  }
  return { ...report, ...standing(print, report) }
}

/** An indicator's number is proved by the documents that are linked to it. */
function figureWithProof(
  definition: Definition,
  values: ReadonlyMap<Counted, number | null>,
  parts: Parts,
  language: Language,
): Figure {
  const proof = definition.indicator ? parts.proofs.byTarget.get(definition.indicator) : undefined
  return figureOf(definition, values, language, proof)
}

function sumOf({ programme }: Parts, formats: Formats, language: Language): Figure {
  return {
    name: 'sum',
    value: programme.sumTenge,
    unit: 'KZT',
    source: 'stated',
    formula: headWords.grantSum[language],
    statedSource: programme.contractNumber,
    text: formats.number(programme.sumTenge),
  }
}
