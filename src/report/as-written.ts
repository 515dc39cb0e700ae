import { namesIn } from '#checking/recognising/names.ts'
import { said, stated } from '#checking/recognising/said.ts'
import type { Paragraph, Piece, Place, Said, Stated, WrittenReport } from '#checking/written-report.ts'
import { ageClasses } from '#people/age.ts'
import { say, type Words } from '#platform/language.ts'
import { printed } from './forms/final-report.ts'
import type { Figure, PrintedReport, SectionKey } from './model.ts'

type Narrative = PrintedReport['sections'][SectionKey]

/** The report made from figures as it is printed: what the rules judge is what a reader of the paper would read. */
export function asWritten(model: PrintedReport): WrittenReport {
  const activities = model.activities.flatMap(group => group.activities.map(activity => activityOf(group, activity)))
  const numbers = model.activities.flatMap(group => group.activities.map(({ number }) => number))
  const report = {
    language: model.language,
    head: headOf(model),
    activities,
    goal: plain(model.goal, { section: 'plan_fact', column: 'goal' }),
    result: plain(textsOf(model.sections.result).join('\n'), { section: 'plan_fact', column: 'result' }),
    planFact: planFactOf(model, numbers),
    effects: model.effects.map(effectOf),
    deviations: deviationsOf(model),
    statistics: model.statistics.map(statisticsOf),
    paragraphs: paragraphsOf(model),
    ...tablesOf(model),
    signOff: signOffOf(model),
    tables: met,
  }
  const pieces = piecesOf(report)
  return { ...report, pieces, names: pieces.flatMap(namesIn) }
}

const met = Object.fromEntries(
  ['activities', 'plan_fact', 'effects', 'sex', 'status', 'age', 'partners', 'proposals', 'recommendations'].map(
    table => [table, 'read'],
  ),
) as WrittenReport['tables']

/** Groups of numbers never break on paper, and are read with plain spaces. */
const plain = (text: string, where: Place): Said => said(text.replace(/[\u00a0\u202f]/g, ' '), where)
const number = (text: string, where: Place): Stated => stated(text.replace(/[\u00a0\u202f]/g, ' '), where)
/** A figure's own unit and number, whatever words stand around it on paper. */
const figure = (one: Figure, where: Place, text = printed(one)): Stated => ({ ...number(text, where), unit: one.unit })

/** An item of a narrative as one text; a number that isn't known yet leaves nothing. */
const textsOf = (narrative: Narrative | undefined): string[] =>
  (narrative ?? []).map(({ runs }) => runs.map(run => ('figure' in run ? printed(run.figure) : run.text)).join(''))

function headOf({ head, kind }: PrintedReport): WrittenReport['head'] {
  const where = { section: 'head' } as const
  return {
    title: plain(head.title, where),
    kind,
    grantee: plain(head.grantee, where),
    topic: plain(head.topic, where),
    sum: figure(head.sum, where),
    contract: plain(head.contract, where),
    period: plain(head.period, where),
  }
}

type Group = PrintedReport['activities'][number]

function activityOf(group: Group, activity: Group['activities'][number]): WrittenReport['activities'][number] {
  const cell = (column: string): Place => ({ section: 'activities', table: 'activities', row: activity.number, column })
  const { annex } = activity
  return {
    group: { kind: group.kind, title: plain(group.title, cell('task')) },
    number: plain(activity.number, cell('number')),
    title: plain(activity.title, cell('title')),
    dates: plain(activity.dates, cell('dates')),
    places: plain(activity.places, cell('places')),
    participants: activity.participants.map(one => figure(one, cell('participants'))),
    categories: plain(activity.categories, cell('categories')),
    experts: plain(activity.experts, cell('experts')),
    completeness: plain(activity.completeness, cell('completeness')),
    annex: {
      number: plain(annex.number, cell('annex')),
      documents: annex.documents.map(document => plain(document, cell('annex'))),
    },
  }
}

const planFactOf = ({ planFact }: PrintedReport, numbers: readonly string[]): WrittenReport['planFact'] =>
  planFact.flatMap(({ title, activities }) =>
    activities
      .filter(({ indicators }) => indicators.length > 0)
      .map(activity => {
        const cell = (row: string, column?: string): Place => ({
          section: 'plan_fact',
          table: 'plan_fact',
          row,
          ...(column && { column }),
        })
        return {
          activity: numbers.indexOf(activity.number),
          task: plain(title, cell(activity.number)),
          title: plain(activity.title, cell(activity.number)),
          shortTerm: plain(activity.shortTerm, cell(activity.number)),
          rows: activity.indicators.map(({ label, plan, fact }) => ({
            label: plain(label, cell(label)),
            plan: figure(plan, cell(label, 'plan')),
            fact: figure(fact, cell(label, 'fact')),
          })),
          unpaired: [],
        }
      }),
  )

function effectOf(effect: PrintedReport['effects'][number]): WrittenReport['effects'][number] {
  const cell = (column?: string): Place => ({
    section: 'effects',
    table: 'effects',
    row: String(effect.number),
    ...(column && { column }),
  })
  const vulnerable = effect.vulnerable ? printed(effect.vulnerable) : ''
  return {
    key: effect.key as WrittenReport['effects'][number]['key'],
    indicator: plain(effect.indicator, cell()),
    unit: plain(effect.unit, cell()),
    plan: figure(effect.plan, cell('plan')),
    fact: figure(effect.fact, cell('fact'), `${printed(effect.fact)}${vulnerable && ` (${vulnerable})`}`),
  }
}

const deviationWords: Words = {
  ru: '{label}: план – {plan}, факт – {fact}. {reason} {consent}',
  kk: '{label}: жоспар – {plan}, факт – {fact}. {reason} {consent}',
  en: '{label}: plan – {plan}, fact – {fact}. {reason} {consent}',
}

/** Numbers that departed, then what isn't one of them: money, how, when and where. */
const deviationsOf = ({ deviations, changes, language }: PrintedReport): Said[] =>
  [...deviations, ...changes.map(({ planned, actual, ...each }) => ({ ...each, plan: planned, fact: actual }))]
    .filter(({ reason }) => reason !== '')
    .map(each => plain(say(deviationWords, language, each).trim(), { section: 'deviations', row: each.label }))

function statisticsOf({ key, columns }: PrintedReport['statistics'][number]): WrittenReport['statistics'][number] {
  const cell = (column: string): Place => ({ section: 'statistics', table: key, column })
  const [total, ...classes] = columns
  return {
    key,
    total: figure(total!.figure, cell(total!.label)),
    classes: classes.map(({ key: code, label, figure: count }) => {
      const age = key === 'age' ? ageClasses.find(each => each.key === code) : undefined
      return {
        label: plain(label, cell(label)),
        from: age?.from ?? null,
        to: age?.to ?? null,
        count: figure(count, cell(label)),
      }
    }),
  }
}

/** Every running text with its place: of an activity, of a section, and what is printed below the effects and the statistics. */
function paragraphsOf({ activities, sections, effects, statistics }: PrintedReport): Paragraph[] {
  const about = activities
    .flatMap(group => group.activities)
    .flatMap(({ number, title, narrative }, activity) =>
      numbered(narrative, { section: 'activities', activity: `${number}. ${title}` }, activity),
    )
  const { result: _, ...others } = sections
  const narratives = Object.entries(others).flatMap(([key, narrative]) =>
    numbered(narrative, { section: key as Exclude<SectionKey, 'result'> }, null),
  )
  const note = (text: string, where: Place): Paragraph => ({
    ...plain(text, where),
    kind: 'text',
    number: null,
    activity: null,
  })
  const below = effects.flatMap(({ number, notes = [] }) =>
    notes.map(text => note(text, { section: 'effects', table: 'effects', row: String(number) })),
  )
  const rules = statistics.map(({ key, rule }) => note(rule, { section: 'statistics', table: key }))
  return [...about, ...narratives, ...below, ...rules].filter(({ reading }) => reading === 'stated')
}

const numbered = (narrative: Narrative, where: Place, activity: number | null): Paragraph[] =>
  textsOf(narrative).map((text, index) => ({
    ...plain(text, { ...where, paragraph: index + 1 }),
    kind: narrative[index]!.bullet ? 'bullet' : 'text',
    number: null,
    activity,
  }))

/** The three tables of rows. */
function tablesOf({ partners, proposals, recommendations }: PrintedReport) {
  const cells =
    <Row extends Readonly<Record<string, string>>>(table: 'partners' | 'proposals' | 'recommendations', row: Row) =>
    (column: keyof Row & string): Said =>
      plain(row[column]!, { section: table, table, row: Object.values(row)[0]!, column })
  return {
    partners: partners.map(row => {
      const cell = cells('partners', row)
      return { name: cell('name'), role: cell('role'), contacts: cell('contacts'), note: cell('note') }
    }),
    proposals: proposals.map(row => {
      const cell = cells('proposals', row)
      return {
        number: cell('number'),
        name: cell('name'),
        justification: cell('justification'),
        goal: cell('goal'),
        tasks: cell('tasks'),
        description: cell('description'),
        sum: number(row.sum, cell('sum').where),
        geography: cell('geography'),
        results: cell('results'),
        direction: cell('direction'),
      }
    }),
    recommendations: recommendations.map(row => {
      const cell = cells('recommendations', row)
      const letterNumber = /№\s*([^\s,]+)/.exec(row.letter)?.[1] ?? null
      return { body: cell('body'), recommendation: cell('recommendation'), letter: cell('letter'), letterNumber }
    }),
  }
}

function signOffOf({ signOff }: PrintedReport): WrittenReport['signOff'] {
  const where = { section: 'sign_off' } as const
  return {
    pages: number(signOff.pages, where),
    position: plain(signOff.position, where),
    name: plain(signOff.name, where),
    date: plain(signOff.date, where),
  }
}

/** Every text of the report in its order: whatever has a place and says something. */
function piecesOf(report: object): Piece[] {
  const pieces: Piece[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null) {
      if ('reading' in value) {
        const { text, where } = value as Said
        if (text) pieces.push({ text, where, ofForm: false })
      } else Object.values(value).forEach(walk)
    }
  }
  walk(report)
  return pieces
}
