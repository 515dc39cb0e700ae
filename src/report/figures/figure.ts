import { type Language, say, type Words } from '#platform/language.ts'
import { grouped } from '#programme/rules.ts'
import type { Figure } from '../model.ts'
import type { Counted, Definition } from './definition.ts'

type Proof = NonNullable<Figure['evidence']>

/** Marks a stated number wherever it is printed; the legend under the table explains it. */
export const STATED_MARK = '*'
/** A longer sum is read as a list, and not in one sentence. */
const MOST_SAID = 8

/** A definition with its values: what is printed, and how it came about in words. */
export function figureOf(
  definition: Definition,
  values: ReadonlyMap<Counted, number | null>,
  language: Language,
  evidence: Proof = [],
): Figure {
  const parts = definition.parts.map(part => ({
    label: part.label,
    value: part.kind === 'counted' ? (values.get(part) ?? null) : part.value,
    source: statementOf(part) === undefined ? ('counted' as const) : ('stated' as const),
    ...(statementOf(part) !== undefined && { statedSource: statementOf(part) }),
    ...(part.kind === 'counted' && part.stated && { name: part.fact.name }),
  }))
  // A statement of others that adds nothing doesn't make the sum a stated one.
  const source =
    definition.parts.length > 0 &&
    parts.every(part => part.source === 'counted' || (part.value === 0 && parts.length > 1))
      ? 'counted'
      : 'stated'
  const value = parts.length === 0 ? null : parts.reduce<number | null>(added, 0)
  const only = definition.parts.length === 1 ? definition.parts[0]! : null
  return {
    name: definition.name,
    value,
    unit: definition.unit,
    source,
    formula: only ? formulaOfPart(only, language) : formulaOfSum(definition, parts, language),
    text: value === null ? '' : `${grouped(value)}${source === 'stated' ? STATED_MARK : ''}`,
    ...(only?.kind === 'counted' && { fact: only.fact.name, filters: { ...only.filters } }),
    ...(only?.kind === 'stated' && { statedSource: only.source }),
    ...(parts.length > 1 && { parts }),
    ...(evidence.length > 0 && { evidence }),
  }
}

/** Whose statement a part is; of what was counted over our own records none. */
const statementOf = (part: Definition['parts'][number]) => (part.kind === 'stated' ? part.source : part.stated)

const added = (sum: number | null, { value }: { value: number | null }) =>
  sum === null || value === null ? null : sum + value

const formulas = {
  none: {
    ru: 'Значения ещё нет: не подсчитано и не указано.',
    kk: 'Мәні әлі жоқ: есептелмеген де, көрсетілмеген де.',
    en: 'No value yet: neither counted nor stated.',
  },
  many: {
    ru: 'Сумма слагаемых, их {count}',
    kk: 'Қосылғыштардың қосындысы, саны – {count}',
    en: 'A sum of {count} parts',
  },
  stated: {
    ru: 'Указано по документу: {source}',
    kk: 'Құжат бойынша көрсетілген: {source}',
    en: 'Stated from a document: {source}',
  },
} as const satisfies Record<string, Words>

function formulaOfPart(part: Definition['parts'][number], language: Language): string {
  if (part.kind === 'stated') return say(formulas.stated, language, { source: part.source })
  return `${part.fact.title[language]}. ${part.fact.rule[language]}`
}

function formulaOfSum(definition: Definition, parts: NonNullable<Figure['parts']>, language: Language): string {
  if (parts.length === 0) return formulas.none[language]
  const sources = [
    ...new Set(
      definition.parts
        .filter((_, index) => parts[index]!.value !== 0)
        .map(statementOf)
        .filter(Boolean),
    ),
  ]
  const sum =
    parts.length > MOST_SAID
      ? say(formulas.many, language, { count: parts.length })
      : parts
          .map(part => `${part.label} ${grouped(part.value ?? 0)}${part.source === 'stated' ? STATED_MARK : ''}`)
          .join(' + ')
  return sources.length > 0 ? `${sum}. ${say(formulas.stated, language, { source: sources.join('; ') })}` : sum
}
