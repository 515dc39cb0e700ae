import { may, officesWithin } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { notFound } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { hashOf, tokenOf } from '../feed/token.ts'
import type { Feed, makeFeed as making, revokeFeed as revoking } from '../feed-contract.ts'
import { someoneElsesCalendar } from '../problems.ts'
import { feedsOf } from '../queries/feeds.ts'

/** Only the hash of the address is kept; the same submit makes the same address, so nothing is lost with a broken line. */
export async function makeFeed(sql: Sql, { input, params, actor, services }: Call<typeof making, { id: string }>) {
  const office = input.of.kind === 'office' ? input.of.office : null
  const lawyer = input.of.kind === 'lawyer' ? input.of.lawyer : null
  if (office && !may(actor, 'schedule.feed.write', { office })) throw notFound()
  if (lawyer && lawyer !== actor.member && officesWithin(actor, 'schedule.feed.write')) throw someoneElsesCalendar()
  const token = tokenOf(services.secrets, input.id)
  await sql`
    insert into feeds (organisation, id, programme, office, lawyer, language, token_hash, made_by)
    values (${actor.organisation}, ${input.id}, ${params.programme}, ${office}, ${lawyer}, ${input.language}, ${hashOf(token)}, ${actor.member})
    on conflict (organisation, id) do nothing`
  const [feed] = await feedsOf(sql, actor, { id: input.id })
  return { ...feed!, address: `${services.config.url}/api/calendar/${token}.ics` }
}

/** From now on the address answers as one that never was. */
export async function revokeFeed(sql: Sql, { actor, subject }: Call<typeof revoking, Feed>): Promise<Feed> {
  await sql`update feeds set revoked_at = coalesce(revoked_at, now()) where id = ${subject.id}`
  const [feed] = await feedsOf(sql, actor, { id: subject.id })
  return feed!
}
