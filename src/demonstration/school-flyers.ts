import type { Sql } from '#platform/database.ts'
import { type Association, idOf } from './founding.ts'

/** Acts of transfer by the place of their receiver in the directory: with ten copies for the report they make the four hundred. */
const acts = [
  { number: '1', to: 0, quantity: 150, on: '2020-03-13', by: 'Специалист учебной части' },
  { number: '2', to: 6, quantity: 120, on: '2020-03-16', by: 'Заведующая отделением' },
  { number: '3', to: 3, quantity: 70, on: '2020-03-17', by: 'Методист центра' },
  { number: '4', to: 7, quantity: 50, on: '2020-03-18', by: 'Секретарь' },
] as const
const KEPT = 10
const posts = [
  { medium: 8, on: '2020-03-13', reach: 1240 },
  { medium: 9, on: '2020-03-13', reach: 910 },
] as const

export async function layFlyers(sql: Sql, { organisation, programme }: Association): Promise<void> {
  const id = idOf(organisation, 'print job', 'flyers')
  const institution = (index: number) => idOf(organisation, 'institution', index)
  await sql`insert into print_jobs ${sql({
    ...{
      organisation,
      id,
      programme,
      item: 'flyer',
      title: 'Флаер «Приходите в правовую школу»',
      quantity: 400,
      kept: KEPT,
    },
    ...{ printed_on: '2020-03-12', printer: 'ИП «Типография на Баймагамбетова»', cost_tenge: 32_000 },
  })}`
  await sql`insert into transfers ${sql(
    acts.map(({ number, to, quantity, on, by }) => ({
      ...{ organisation, id: idOf(organisation, 'transfer', number), print_job: id, number },
      ...{ given_on: on, institution: institution(to), quantity, received_by: by },
    })),
  )}`
  await sql`insert into print_posts ${sql(
    posts.map(({ medium, on, reach }) => ({
      ...{ organisation, id: idOf(organisation, 'print post', medium), print_job: id, medium: institution(medium) },
      ...{ posted_on: on, url: `https://example.kz/pravovaya-shkola/${medium}`, reach },
    })),
  )}`
}
