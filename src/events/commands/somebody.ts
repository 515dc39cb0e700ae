import { ageOn } from '#people/age.ts'
import type { Sql } from '#platform/database.ts'
import type { Question } from '../question-contract.ts'

export type Somebody = Pick<Question, 'person' | 'sex' | 'age' | 'socialStatus' | 'district'>
type Card = Omit<Somebody, 'person' | 'age'> & { bornOn: string | null; birthYear: number | null }

/** Who it was, as of the event's day: by the card, or as they said of themselves. */
export async function asOfThatDay(sql: Sql, said: Somebody, day: string): Promise<Somebody> {
  const { person, sex, age, socialStatus, district } = said
  if (!person) return { person, sex, age, socialStatus, district }
  const [card] = await sql<Card[]>`
    select sex, born_on, birth_year, social_status, district from persons where id = ${person}`
  if (!card) return { person, sex, age, socialStatus, district }
  const { bornOn, birthYear, ...rest } = card
  const years = ageOn({ bornOn, birthYear }, day)
  return { person, ...rest, age: years !== null && years >= 0 && years <= 130 ? years : null }
}
