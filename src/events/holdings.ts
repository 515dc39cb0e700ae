import type { Sql } from '#platform/database.ts'
import type { HeldRecord, Holding } from '#platform/holding.ts'
import { heldWords } from './held-words.ts'

type Said = keyof typeof heldWords
type Row = { readonly id: string } & { readonly [Key in Said]?: string | number | null }

/** What a table of this slice says of a person, with the event that it was at. */
const told =
  (read: (sql: Sql, person: string) => Promise<readonly Row[]>, keys: readonly Said[]) =>
  async (sql: Sql, person: string): Promise<HeldRecord[]> =>
    (await read(sql, person)).map(row => ({
      id: row.id,
      fields: keys.map(key => ({ key, label: heldWords[key], value: row[key] || null })),
    }))
const idsIn = (table: string) => async (sql: Sql, person: string) =>
  (await sql<{ id: string }[]>`select id from ${sql(table)} where person = ${person} order by id`).map(({ id }) => id)

/** Erased, a line of a list stays: by whom they came for, how long, by sex and age. */
const attendances: Holding = {
  name: 'events.attendance',
  title: heldWords.attendances,
  records: idsIn('attendances'),
  export: told(
    (sql, person) => sql<Row[]>`
      select a.id, v.title as event, v.held_on as "on", a.name, a.body, a.part, a.minutes
      from attendances a join events v on v.organisation = a.organisation and v.id = a.event
      where a.person = ${person} order by v.held_on, a.id`,
    ['event', 'on', 'name', 'body', 'part', 'minutes'],
  ),
  erase: async (sql, person) =>
    void (await sql`update attendances set name = '', part = '', version = version + 1 where person = ${person}`),
}

const questions: Holding = {
  name: 'events.question',
  title: heldWords.questions,
  records: idsIn('event_questions'),
  export: told(
    (sql, person) => sql<Row[]>`
      select q.id, v.title as event, v.held_on as "on", q.question, q.answer
      from event_questions q join events v on v.organisation = q.organisation and v.id = q.event
      where q.person = ${person} order by v.held_on, q.number`,
    ['event', 'on', 'question', 'answer'],
  ),
  erase: async (sql, person) =>
    void (await sql`
      update event_questions set question = '•', answer = case when answer = '' then '' else '•' end, version = version + 1
      where person = ${person}`),
}

const reviews: Holding = {
  name: 'events.review',
  title: heldWords.reviews,
  records: idsIn('event_reviews'),
  export: told(
    (sql, person) => sql<Row[]>`
      select r.id, v.title as event, r.given_on as "on", r.body as review
      from event_reviews r join events v on v.organisation = r.organisation and v.id = r.event
      where r.person = ${person} order by r.given_on, r.id`,
    ['event', 'on', 'review'],
  ),
  erase: async (sql, person) =>
    void (await sql`update event_reviews set body = '•', author = '' where person = ${person}`),
}

export const holdings: readonly Holding[] = [attendances, questions, reviews]
