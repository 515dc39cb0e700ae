import type { Sql } from '#platform/database.ts'
import { meetingsOf } from './events.ts'
import { type Association, idOf } from './founding.ts'
import { hearingOf } from './hearing.ts'

const AKIMAT = 'Акимат Костанайской области'
const ofHearing = { origin: 'hearing', sent_on: '2020-11-27', due_on: '2020-12-21' } as const

/** Three of the hearing, of which one was answered at once, and one of a meeting in summer, which nobody has answered yet. */
const recommendations = [
  {
    ...{ ...ofHearing, body: 'Комитет по защите прав потребителей', kind: 'state_body', letter_number: '61' },
    said: 'Выделить в законе о защите прав потребителей отдельную статью о покупках в интернете.',
  },
  {
    ...{ ...ofHearing, body: AKIMAT, kind: 'akimat', letter_number: '62' },
    said: 'Включать практикующих юристов в информационные группы районов.',
  },
  {
    ...{ ...ofHearing, body: 'Управление внутренней политики', kind: 'state_body', letter_number: '63' },
    said: 'Поддержать постоянные консультационные пункты в районах и сёлах.',
    ...{ answer: 'explained', answered_on: '2020-11-30', answer_number: '04-12/311' },
    answer_said: 'Предложение будет учтено при планировании государственного социального заказа.',
  },
  {
    ...{ origin: 'action', sent_on: '2020-08-31', due_on: '2020-09-21', letter_number: '52' },
    ...{ body: AKIMAT, kind: 'akimat', place: 'Аркалык' },
    said: 'Вывесить в сельских акиматах памятку, куда обращаться потребителю, и телефон кабинета.',
  },
] as const

export async function layRecommendations(sql: Sql, association: Association): Promise<void> {
  const { organisation, programme } = association
  const held = await sql<{ id: string }[]>`select id from events where programme = ${programme}`
  const meetings = await meetingsOf(sql, association)
  for (const [index, row] of recommendations.entries()) {
    const { body, kind, ...said } = row
    const { place, ...told } = { place: '', ...said }
    const own = { organisation, id: idOf(organisation, 'recommended body', index), kind, name: body, search_key: '' }
    await sql`insert into institutions ${sql(own)} on conflict do nothing`
    const [to] = await sql<{ id: string }[]>`select id from institutions where fold(name) = fold(${body})`
    const at = place ? meetings.find(({ name }) => name === place)!.id : hearingOf(association)
    await sql`insert into recommendations ${sql({
      ...{ organisation, id: idOf(organisation, 'recommendation', index), programme, body: to!.id },
      event: held.some(({ id }) => id === at) ? at : null,
      ...told,
    })}`
  }
}
