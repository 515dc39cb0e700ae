import type { Sql } from '#platform/database.ts'
import { type Language, say, type Words } from '#platform/language.ts'
import { grouped } from '#programme/rules.ts'
import { type PublicationKind, publicationKindWords, type ReachSource, reachSourceWords } from './kinds.ts'
import { reachItems } from './reach-items.ts'

type Decided = {
  readonly source: ReachSource
  readonly kind: PublicationKind | null
  readonly included: boolean | null
  readonly because: string | null
  readonly value: number
}

const sentences = {
  inside: { ru: 'Косвенный охват: {sum}.', kk: 'Жанама қамту: {sum}.', en: 'Indirect reach: {sum}.' },
  outside: { ru: 'Не включены: {list}', kk: 'Қосылмады: {list}', en: 'Left out: {list}' },
  undecided: { ru: 'Ещё не решено: {list}.', kk: 'Әлі шешілмеді: {list}.', en: 'Still undecided: {list}.' },
} as const satisfies Record<string, Words>

/** What the indirect total was added from, and every reach that it leaves out, with the reason (R27). Nothing without a reach. */
export async function indirectNotes(
  sql: Sql,
  programme: string,
  language: Language,
  until: string | null,
): Promise<string[]> {
  const decided = await sql<Decided[]>`
    select source, kind, included, because, sum(value)::bigint as value from ${reachItems(sql, programme)} r
    ${until ? sql`where r."on" <= ${until}` : sql``}
    group by source, kind, included, because order by sum(value) desc, source, kind`
  const named = ({ source, kind }: Decided) => (kind ? publicationKindWords[kind] : reachSourceWords[source])[language]
  const listed = (some: readonly Decided[]) => some.map(each => `${named(each).toLowerCase()} ${grouped(each.value)}`)
  const inside = [
    ...Map.groupBy(
      decided.filter(({ included }) => included),
      ({ source }) => source,
    ),
  ].map(([source, own]) => ({ source, value: own.reduce((sum, { value }) => sum + value, 0) }))
  const outside = decided.filter(({ included }) => included === false)
  const open = decided.filter(({ included }) => included === null)
  const total = inside.reduce((sum, { value }) => sum + value, 0)
  const addends = inside.map(
    ({ source, value }) =>
      `${reachSourceWords[source][language].toLowerCase()} ${grouped(value)}${source === 'coverage' ? '*' : ''}`,
  )
  const why = outside.map(
    each => `${named(each).toLowerCase()} ${grouped(each.value)} (${each.because!.replace(/\.$/, '')})`,
  )
  return [
    ...(inside.length > 0
      ? [say(sentences.inside, language, { sum: `${addends.join(' + ')} = ${grouped(total)}` })]
      : []),
    ...(outside.length > 0 ? [say(sentences.outside, language, { list: `${why.join('; ')}.` })] : []),
    ...(open.length > 0 ? [say(sentences.undecided, language, { list: listed(open).join('; ') })] : []),
  ]
}
