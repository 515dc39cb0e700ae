import { createHash } from 'node:crypto'
import type { Database, Sql } from '#platform/database.ts'
import { dayAfter, daysFrom } from '#platform/day.ts'
import type { Diary } from '#platform/diary.ts'
import type { Download } from '#platform/endpoint.ts'
import type { Language } from '#platform/language.ts'
import { say } from '#platform/language.ts'
import { notFound } from '#platform/problem.ts'
import type { OpenCall } from '#platform/routes.ts'
import { calendarText, type FedAppointment, type FedCalendar } from '../feed/calendar.ts'
import { hashOf } from '../feed/token.ts'
import { feedWords } from '../feed/words.ts'
import type { readFeed } from '../feed-contract.ts'
import { hoursOn } from '../opening.ts'
import { openingsOf } from './openings.ts'

/** A month back, so that last week is still there, and a season ahead. */
const DAYS_BACK = 31
const DAYS_AHEAD = 92

type Found = {
  id: string
  programme: string
  office: string | null
  lawyer: string | null
  language: Language
  madeAt: string
  name: string
  timeZone: string
  offices: string[]
}

/** Answers a telephone's calendar. A revoked address, or that of somebody who has left, is one that never was. */
export async function answerFeed(
  database: Database,
  { params, services }: OpenCall<typeof readFeed>,
): Promise<Download> {
  const hash = hashOf(params.token)
  const [found] = await database.shared<
    { organisation: string | null }[]
  >`select organisation_of_feed(${hash}) as organisation`
  if (!found?.organisation) throw notFound()
  const today = services.today()
  const text = await database.inside(found.organisation, async sql => {
    const feed = await feedBy(sql, hash, today)
    if (!feed) throw notFound()
    await sql`update feeds set read_on = ${today} where id = ${feed.id} and read_on is distinct from ${today}`
    return calendarText(await calendarOf(sql, feed, today, services.diaries))
  })
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 32)}"`
  return { name: 'quqyq.ics', mediaType: 'text/calendar; charset=utf-8', body: Buffer.from(text), etag }
}

async function feedBy(sql: Sql, hash: Buffer, today: string): Promise<Found | undefined> {
  const [feed] = await sql<Found[]>`
    select f.id, f.programme, f.office, f.lawyer, f.language, f.made_at, g.time_zone, coalesce(o.name, l.name) as name,
      coalesce(l.offices, array[f.office]) as offices
    from feeds f join organisations g on g.organisation = f.organisation
    left join offices o on o.organisation = f.organisation and o.id = f.office
    left join members l on l.organisation = f.organisation and l.id = f.lawyer
    where f.token_hash = ${hash} and f.revoked_at is null and (l.ended_on is null or l.ended_on >= ${today})`
  return feed
}

async function calendarOf(sql: Sql, feed: Found, today: string, diaries: readonly Diary[]): Promise<FedCalendar> {
  const [from, to] = [dayAfter(today, -DAYS_BACK), dayAfter(today, DAYS_AHEAD)]
  const { programme, lawyer, language, offices } = feed
  // Whom any lawyer of the office may receive stands in every one's calendar.
  const theirs = lawyer ? sql`and (a.lawyer = ${lawyer} or a.lawyer is null)` : sql``
  const openings = await openingsOf(sql, programme, offices, from, to)
  const where = await sql<{ id: string; address: string }[]>`
    select id, concat_ws(', ', nullif(address, ''), nullif(room, '')) as address from offices where id = any(${offices}::uuid[])`
  const appointments = await sql<FedAppointment[]>`
    select a.id, a.held_on as day, to_char(a.starts_at, 'HH24:MI') as at, a.minutes, a.number, o.name as office_name, a.changed_at, a.version
    from appointments a join offices o on o.organisation = a.organisation and o.id = a.office
    where a.office = any(${offices}::uuid[]) and a.held_on between ${from} and ${to} and a.starts_at is not null
      and a.state <> 'cancelled' ${theirs} order by a.held_on, a.starts_at, a.number limit 5000`
  return {
    title: lawyer ? say(feedWords.ofLawyer, language, { name: feed.name }) : feed.name,
    language,
    timeZone: feed.timeZone,
    since: feed.madeAt,
    appointments,
    days: (await Promise.all(diaries.map(diary => diary(sql, { offices, lawyer, from, to, language })))).flat(),
    unifiedDays: [...new Map(openings.flatMap(one => one.unifiedDays).map(day => [day.id, day])).values()],
    offices: openings.map(opening => ({
      id: opening.office.id,
      name: opening.office.name,
      address: where.find(({ id }) => id === opening.office.id)?.address ?? '',
      days: daysFrom(from, to).map(day => {
        const { hours, ...rest } = hoursOn(day, opening)
        return { ...rest, hours: lawyer ? hours.filter(one => one.lawyer === null || one.lawyer === lawyer) : hours }
      }),
    })),
  }
}
