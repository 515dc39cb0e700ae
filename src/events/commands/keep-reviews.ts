import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { addReview as addition, Event, Review } from '../contract.ts'
import { reviewsOf } from '../queries/reviews.ts'

export async function addReview(sql: Sql, { input, actor, subject }: Call<typeof addition, Event>): Promise<Review> {
  const review = { organisation: actor.organisation, event: subject.id, ...input }
  await sql`insert into event_reviews ${sql(review)} on conflict (organisation, id) do nothing`
  const [made] = await reviewsOf(sql, { id: input.id }, actor)
  return made!
}

export async function removeReview(sql: Sql, { subject }: { subject: { id: string } }): Promise<{ id: string }> {
  await sql`delete from event_reviews where id = ${subject.id}`
  return { id: subject.id }
}
