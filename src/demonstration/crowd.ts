import type { Fragment, Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { layPeople } from './crowd-people.ts'
import { type Association, associationOf, found } from './founding.ts'
import { journalOf, visitsOf2020 } from './journal.ts'
import { layJournal, layReceptionDays } from './load.ts'
import { layPlan } from './plan.ts'
import { chanceOf } from './random.ts'
import { demonstrationDay } from './sign-ins.ts'

/** Lines that are made one by one; a longer journal is so many copies of these, about other people. */
const PORTION = 20_000

export const crowded = (index: number): Association => associationOf(`crowd ${index}`)

/**
 * An association with the demonstration's plan and a journal of any length: the year of the demonstration, come to by
 * a crowd. The same index and length give the same data. Call it inside the association's walls.
 */
export async function layCrowd(
  sql: Sql,
  index: number,
  lines: number,
  services: Pick<Services, 'secrets'>,
): Promise<Association> {
  const association = crowded(index)
  await found(sql, association, `ОО «Көпшілік ${index}»`, `crowd-${index}`)
  await layPlan(sql, association)
  await layReceptionDays(sql, association)
  const chance = chanceOf(index)
  const year = visitsOf2020(chance)
  const visits = Array.from({ length: Math.min(lines, PORTION) }, () => chance.pick(year))
  visits.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  await layJournal(sql, association, journalOf(chance, association, visits, demonstrationDay), services)
  const copies = Math.ceil(lines / PORTION) - 1
  if (copies > 0) await copyJournal(sql, association, copies)
  return association
}

/** An association with cards of so many people who never came. */
export async function layRegister(sql: Sql, index: number, people: number, services: Pick<Services, 'secrets'>) {
  const association = crowded(index)
  await found(sql, association, `ОО «Көпшілік ${index}»`, `crowd-${index}`)
  await layPeople(sql, association, people, services)
}

/** In SQL, because a million lines would not fit into memory here, nor arrive soon. */
async function copyJournal(sql: Sql, { organisation }: Association, copies: number): Promise<void> {
  const copyOf = (id: Fragment) => sql`
    overlay(overlay(md5(${id}::text || n) placing '7' from 13) placing '8' from 17)::uuid`
  const [kept] = await sql<{ ofPersons: string; ofEntries: string }[]>`
    select string_agg(column_name, ', ') filter (where table_name = 'persons' and is_generated = 'NEVER') as of_persons,
      string_agg(column_name, ', ') filter (where table_name = 'entries' and is_generated = 'NEVER') as of_entries
    from information_schema.columns
    where table_schema = 'public' and column_name not in ('id', 'person', 'number', 'matter')`
  const [ofPersons, ofEntries] = [sql.unsafe(kept!.ofPersons), sql.unsafe(kept!.ofEntries)]
  await sql`
    insert into persons (id, ${ofPersons})
    select ${copyOf(sql`id`)}, ${ofPersons} from persons, generate_series(1, ${copies}::int) n`
  await sql`
    insert into entries (id, person, matter, number, ${ofEntries})
    select ${copyOf(sql`id`)}, ${copyOf(sql`person`)}, ${copyOf(sql`matter`)}, number + n * last, ${ofEntries}
    from entries join journal_counters using (organisation, office, year), generate_series(1, ${copies}::int) n`
  await sql`update journal_counters set last = last * ${copies + 1} where organisation = ${organisation}`
}
