import type { Sql } from '#platform/database.ts'
import type { Association } from './founding.ts'
import { planIds } from './plan.ts'

type Told = { reason?: string; replacement?: string; letter?: readonly [number: string, on: string] }

/** What the office said of whatever departed from the plan; reasons of numbers stand with their indicators. */
const ofNumbers: Readonly<Record<string, Told>> = {
  I26: { replacement: '20 онлайн-встреч, по одной с каждым городом и районом' },
  I11: { replacement: 'Объявление об открытии кабинетов размещено в трёх социальных сетях без оплаты' },
  taxes: { letter: ['01-14/307', '2020-11-02'] },
}
const ofActivities: Readonly<Record<string, Told>> = {
  'form:4': { reason: 'Поездки по области были запрещены из-за карантина, жители каждого района подключались онлайн.' },
  'days:11': { reason: 'День слушаний перенесён на шесть дней: ждали ответа двух государственных органов.' },
}

export async function layDeviations(sql: Sql, association: Association): Promise<void> {
  const { organisation, programme, member } = association
  const ids = planIds(association)
  await sql`
    insert into activity_promises (organisation, activity, starts_on, ends_on, days, places)
    select organisation, id, '2020-11-20', '2020-11-20', '{2020-11-20}', places from activities where id = ${ids.activity(11)}`
  const told = [
    ...Object.entries(ofNumbers).map(([code, said]) => [`fact:${ids.indicator(code)}`, said] as const),
    ...Object.entries(ofActivities).map(([key, said]) => {
      const [kind, number] = key.split(':')
      return [`${kind}:${ids.activity(Number(number))}`, said] as const
    }),
  ]
  await sql`insert into report_deviations ${sql(
    told.map(([key, { reason = '', replacement = '', letter }]) => ({
      ...{ organisation, programme, key, reason, replacement },
      consentNumber: letter?.[0] ?? '',
      consentOn: letter?.[1] ?? null,
      writtenBy: member.coordinator,
    })),
  )}`
}
