import type { Sql } from '#platform/database.ts'
import { type Association, idAt, idOf } from './founding.ts'
import { HEARD_ON } from './hearing.ts'
import { recommendations } from './texts.ts'

/** The three recommendations of the hearing, each by a letter to its body; one was answered at once. */
export async function layRecommendations(sql: Sql, { organisation, programme }: Association): Promise<void> {
  const event = idAt(Date.parse(HEARD_ON), organisation, 'event', 'hearing')
  const [heard] = await sql`select from events where id = ${event}`
  for (const [index, { body, kind, said, letter, answer }] of recommendations.entries()) {
    const id = idOf(organisation, 'recommended body', index)
    const own = { organisation, id, kind, name: body, search_key: '' }
    await sql`insert into institutions ${sql(own)} on conflict do nothing`
    const [to] = await sql<{ id: string }[]>`select id from institutions where fold(name) = fold(${body})`
    await sql`insert into recommendations ${sql({
      ...{
        organisation,
        id: idOf(organisation, 'recommendation', index),
        programme,
        origin: 'hearing',
        event: heard ? event : null,
      },
      ...{ body: to!.id, said, letter_number: letter, sent_on: '2020-11-27', due_on: '2020-12-21' },
      ...(answer && {
        answer: 'explained',
        answered_on: '2020-11-30',
        answer_number: '04-12/311',
        answer_said: answer,
      }),
    })}`
  }
}
