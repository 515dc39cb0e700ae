import type { Database, Sql } from '#platform/database.ts'
import type { Work } from '#platform/jobs.ts'
import { inEachLanguage } from '#platform/language.ts'
import type { Services } from '#platform/services.ts'

export const SCAN = 'people.duplicate.scan'
/** More than an office looks through; the likeliest. */
const MOST = 2000

type Pair = { one: string; other: string; reasons: string[]; likeness: number }

/**
 * Searches the whole register. Cards are compared within a year of birth, where surname or name is the same, or the day
 * of birth; and wherever a phone is the same: so a million cards make some millions of pairs, not a billion.
 */
export async function handleDuplicates({
  jobs,
  database,
}: Pick<Services, 'jobs'> & { database: Database }): Promise<void> {
  await jobs.handle<object>(SCAN, work => scanDuplicates(database, work))
}

export async function scanDuplicates(database: Database, { organisation, progress }: Work<object>) {
  const inside = <T>(read: (sql: Sql) => Promise<T>) => database.inside(organisation!, read, { readOnly: true })
  const years = await inside(
    sql => sql<{ year: number | null; cards: number }[]>`
      select birth_year as year, count(*) as cards from persons group by birth_year order by birth_year`,
  )
  const all = years.reduce((sum, { cards }) => sum + cards, 0)
  let pairs: Pair[] = []
  const keep = (found: readonly Pair[]) => {
    pairs = [...pairs, ...found].sort((a, b) => b.likeness - a.likeness).slice(0, MOST)
  }
  keep(await inside(sql => sql<Pair[]>`select * from duplicates_by_phone(${MOST})`))
  let done = 0
  for (const { year, cards } of years) {
    await progress(
      done / Math.max(all, 1),
      inEachLanguage(language => `${step[language]}: ${done} / ${all}`),
    )
    keep(await inside(sql => sql<Pair[]>`select * from duplicates_of_year(${year}, ${MOST})`))
    done += cards
  }
  const found = [...new Map(pairs.map(pair => [`${pair.one} ${pair.other}`, pair])).values()]
  await database.inside(organisation!, async sql => {
    await sql`delete from likely_duplicates`
    await sql`
      insert into likely_duplicates (organisation, one, other, reasons, likeness)
      select ${organisation}, (p ->> 'one')::uuid, (p ->> 'other')::uuid, array(select jsonb_array_elements_text(p -> 'reasons')),
        (p ->> 'likeness')::real
      from jsonb_array_elements(${sql.json(found)}) p`
  })
  return { cards: all, pairs: found.length }
}

const step = { ru: 'Сравнено карточек', kk: 'Салыстырылған карточкалар', en: 'Cards compared' }
