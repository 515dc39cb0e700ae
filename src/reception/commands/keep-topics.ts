import type { Sql } from '#platform/database.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { parentIsUnknown } from '../problems.ts'
import { findTopic } from '../queries/topics.ts'
import type {
  addTopic as adding,
  changeTopic as changing,
  moveTopic as moving,
  retireTopic as retiring,
  Topic,
} from '../topic-contract.ts'

export async function addTopic(sql: Sql, { input, actor }: Call<typeof adding>): Promise<Topic> {
  const { code, parent, names } = input
  const consumer = await countedAs(sql, input)
  await sql`
    insert into topics (organisation, code, parent, consumer, ru, kk, en, position)
    select ${actor.organisation}, ${code}, ${parent}, ${consumer}, ${names.ru}, ${names.kk}, ${names.en}, coalesce(max(position), 0) + 1
    from topics where parent is not distinct from ${parent}
    on conflict (organisation, code) do nothing`
  return (await findTopic(sql, code))!
}

/** How a topic counts goes down to its own of the second level in the same statement: the two can't differ. */
export async function changeTopic(sql: Sql, { input, subject }: Call<typeof changing, Topic>): Promise<Topic> {
  const { version, parent, names } = input
  if (version !== subject.version) throw stale({}, { current: subject })
  const consumer = await countedAs(sql, input)
  await sql`
    update topics set consumer = ${consumer}, version = version + 1,
      parent = case when code = ${subject.code} then ${parent} else parent end,
      ru = case when code = ${subject.code} then ${names.ru} else ru end,
      kk = case when code = ${subject.code} then ${names.kk} else kk end,
      en = case when code = ${subject.code} then ${names.en} else en end
    where code = ${subject.code} or (parent = ${subject.code} and consumer <> ${consumer})`
  return (await findTopic(sql, subject.code))!
}

export async function moveTopic(sql: Sql, { input, subject }: Call<typeof moving, Topic>): Promise<Topic> {
  if (input.version !== subject.version) throw stale({}, { current: subject })
  await sql`
    with placed as (
      select code, case when code = ${subject.code} then ${input.place} - 0.5
        else row_number() over (partition by code = ${subject.code} order by position, code) end as place
      from topics where parent is not distinct from ${subject.parent}
    ), ordered as (select code, row_number() over (order by place) as position from placed)
    update topics t set position = ordered.position, version = t.version + (t.code = ${subject.code})::int from ordered
    where t.code = ordered.code`
  return (await findTopic(sql, subject.code))!
}

export async function retireTopic(
  sql: Sql,
  { input, subject, services }: Call<typeof retiring, Topic>,
): Promise<Topic> {
  if (input.version !== subject.version) throw stale({}, { current: subject })
  await sql`
    update topics set version = version + 1, retired_on = ${input.retired ? services.today() : null} where code = ${subject.code}`
  return (await findTopic(sql, subject.code))!
}

/** A topic of the second level counts as its parent does. */
async function countedAs(
  sql: Sql,
  { parent, consumer }: { parent: string | null; consumer: boolean },
): Promise<boolean> {
  if (parent === null) return consumer
  const [found] = await sql<{ consumer: boolean }[]>`select consumer from topics where code = ${parent} and level = 1`
  if (!found) throw parentIsUnknown()
  return found.consumer
}
