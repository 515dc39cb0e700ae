import { duePage } from '#claims/queries/deadlines.ts'
import { type Association, actorOf } from '#demonstration/founding.ts'
import type { Database, Sql } from '#platform/database.ts'
import { crowd, onGround } from './ground.ts'
import { type Result, timed } from './result.ts'

const LINES = 20_000
const DEADLINES = 1_000_000
const ROUNDS = 300
const WARM = 20
const TODAY = '2020-11-30'

/**
 * The page of what is due among a million deadlines, at three places of the list, against the bare look-up in its index: in a
 * transaction like the page's own, and alone.
 */
export const due = (): Promise<Result[]> =>
  onGround(async (opened, owner) => {
    const association = await crowd(opened, owner, 4, LINES)
    await layDeadlines(owner, association)
    const { organisation } = association
    const actor = actorOf(association, 'coordinator')
    const places = await owner.shared<{ place: string; after: string | null }[]>`
      select 'beginning' as place, null as after union all
      (select 'middle', due_on || '~' || id from deadlines where organisation = ${organisation} and done_on is null
        order by due_on, id offset ${DEADLINES / 2} limit 1) union all
      (select 'end', due_on || '~' || id from deadlines where organisation = ${organisation} and done_on is null
        order by due_on desc, id desc offset 60 limit 1)`
    const results: Result[] = []
    for (const { place, after } of places) {
      const [day, last] = after?.split('~') ?? []
      const page = () =>
        opened.database.inside(organisation, sql => duePage(sql, { limit: 50, ...(after && { after }) }, actor, 'ru'), {
          readOnly: true,
        })
      const lookUp = (sql: Sql) => sql`
        select * from deadlines where organisation = ${organisation} and done_on is null and due_on is not null
          ${day && last ? sql`and (due_on, id) > (${day}, ${last})` : sql``}
        order by due_on, id limit 51`
      const bare = () => owner.inside(organisation, lookUp, { readOnly: true })
      const alone = () => lookUp(owner.shared)
      const times: { page: number; bare: number; alone: number }[] = []
      for (let round = 0; round < WARM + ROUNDS; round++)
        times.push({ page: await timed(page), bare: await timed(bare), alone: await timed(alone) })
      const of = (which: 'page' | 'bare' | 'alone') => quiet(times.slice(WARM).map(each => each[which]))
      const [ours, theirs] = [of('page'), of('bare')]
      results.push({
        what: `a page of what is due among ${DEADLINES.toLocaleString('en')} deadlines, ${place} : bare look-up in the index`,
        measured: `${(ours / theirs).toFixed(2)} (${ours.toFixed(2)} ms : ${theirs.toFixed(2)} ms; without a transaction ${of('alone').toFixed(2)} ms)`,
        aim: '≤ 2',
        reached: ours / theirs <= 2,
      })
    }
    return results
  })

/** What takes tenths of a millisecond is told from the machine's other work by its undisturbed tenth. */
const quiet = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 10)]!

/** A case of every named matter, and days of their own spread over a year ahead. In SQL, because a million lines would not arrive soon. */
async function layDeadlines(owner: Database, { organisation }: Association): Promise<void> {
  const [laid] = await owner.shared`select from cases where organisation = ${organisation} limit 1`
  if (laid) return
  process.stderr.write(`Laying ${DEADLINES.toLocaleString('en')} deadlines …\n`)
  await owner.shared`
    insert into cases (organisation, id, programme, office, person, lawyer, opened_on, sphere)
    select organisation, id, programme, office, person, lawyer, received_on, 'other_service' from entries
    where organisation = ${organisation} and person is not null and matter = id`
  await owner.shared`
    insert into case_parties (organisation, id, case_id, position, role, name)
    select organisation, gen_random_uuid(), id, 1, 'seller', 'ТОО «Дала»' from cases where organisation = ${organisation}`
  await owner.shared`
    insert into deadlines (organisation, id, case_id, office, lawyer, person, number, addressee, kind, title, starts_on, counted_to, due_on)
    select c.organisation, gen_random_uuid(), c.id, c.office, c.lawyer, c.person, 'К-2020/' || c.place, 'ТОО «Дала»', 'own', 'Срок ' || n, ${TODAY}::date, day, day
    from (select *, row_number() over (order by id) as place, count(*) over () as cases from cases where organisation = ${organisation}) c
    cross join lateral generate_series(c.place, ${DEADLINES}::bigint, c.cases) n
    cross join lateral (select ${TODAY}::date + (n * 7919 % 365)::int as day) d`
  await owner.shared`vacuum analyze`
}
