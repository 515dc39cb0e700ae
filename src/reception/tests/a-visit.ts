import type { Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'

/** A visit that counts, as the desk writes it down. */
export const aVisit = (office: string) => ({
  id: newId(),
  office,
  channel: 'in_person' as const,
  topic: 'ecommerce.overdue',
  question: 'Интернет-магазин не возвращает деньги за неисправный пылесос.',
  answer: 'Составлена претензия о возврате предоплаты.',
})

/** A card, as the table holds it. */
export async function aCard(sql: Sql, organisation: string, more: object = {}): Promise<string> {
  const card = {
    organisation,
    id: newId(),
    surname: 'Сапарова',
    sex: 'female',
    social_status: 'older_50_plus',
    ...more,
  }
  await sql`insert into persons ${sql(card)}`
  return card.id
}
