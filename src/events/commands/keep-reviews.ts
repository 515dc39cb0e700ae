import type { Sql } from '#platform/database.ts'
import { type Language, say } from '#platform/language.ts'
import { wrongInput } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type { addReview as addition, Event, Review } from '../contract.ts'
import { reviewBeforeItsEvent, reviewOfTomorrow } from '../problems.ts'
import { reviewsOf } from '../queries/reviews.ts'

export async function addReview(
  sql: Sql,
  { input, actor, subject, services, language }: Call<typeof addition, Event>,
): Promise<Review> {
  mustHaveBeenGiven(input.givenOn, { heldOn: subject.heldOn, today: services.today(), language })
  const review = { organisation: actor.organisation, event: subject.id, heldOn: subject.heldOn, ...input }
  await sql`insert into event_reviews ${sql(review)} on conflict (organisation, id) do nothing`
  const [made] = await reviewsOf(sql, { id: input.id }, actor)
  return made!
}

type Days = { readonly heldOn: string; readonly today: string; readonly language: Language }

/** Said beside the day: of an event that was held, and not of tomorrow. */
function mustHaveBeenGiven(givenOn: string, { heldOn, today, language }: Days): void {
  const words = givenOn > today ? reviewOfTomorrow : givenOn < heldOn ? reviewBeforeItsEvent : null
  if (words) throw wrongInput({}, { errors: [{ path: 'givenOn', code: 'rule', message: say(words, language) }] })
}

export async function removeReview(sql: Sql, { subject }: { subject: { id: string } }): Promise<{ id: string }> {
  await sql`delete from event_reviews where id = ${subject.id}`
  return { id: subject.id }
}
