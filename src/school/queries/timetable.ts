import { createHash } from 'node:crypto'
import ical, { ICalCalendarMethod } from 'ical-generator'
import type { Database } from '#platform/database.ts'
import type { Download } from '#platform/endpoint.ts'
import { notFound } from '#platform/problem.ts'
import type { OpenCall } from '#platform/routes.ts'
import { timetableHash } from '../codes.ts'
import type { Lesson, readTimetable, Stream } from '../contract.ts'
import { lessonsOf } from './streams.ts'

/** How often calendars are asked to come back, in seconds. */
const REFRESH = 60 * 60

type Course = Pick<Stream, 'id' | 'title' | 'place'> & { timeZone: string }
type Changed = Lesson & { changedAt: string }

/** Answers a student's calendar: what is taught when, by whom and where. */
export async function answerTimetable(
  database: Database,
  { params }: OpenCall<typeof readTimetable>,
): Promise<Download> {
  const hash = timetableHash(params.token)
  const [row] = await database.shared<
    { organisation: string | null }[]
  >`select organisation_of_timetable(${hash}) as organisation`
  if (!row?.organisation) throw notFound()
  const text = await database.inside(row.organisation, async sql => {
    const [course] = await sql<Course[]>`
      select s.id, s.title, s.place, o.time_zone from streams s join organisations o on o.organisation = s.organisation where s.timetable_hash = ${hash}`
    const changed = await sql<
      { id: string; changedAt: string }[]
    >`select id, changed_at from lessons where stream = ${course!.id}`
    const at = new Map(changed.map(({ id, changedAt }) => [id, changedAt]))
    const lessons = await lessonsOf(sql, sql`n.stream = ${course!.id}`)
    return timetableText(
      course!,
      lessons.map(lesson => ({ ...lesson, changedAt: at.get(lesson.id)! })),
    )
  })
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 32)}"`
  return { name: 'quqyq-school.ics', mediaType: 'text/calendar; charset=utf-8', body: Buffer.from(text), etag }
}

export function timetableText({ title, place, timeZone }: Course, lessons: readonly Changed[]): string {
  const calendar = ical({
    name: title,
    prodId: { company: 'Quqyq', product: 'school' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH,
  })
  calendar.events(
    lessons.map(
      ({
        id,
        heldOn,
        startsAt,
        minutes,
        topic,
        lecturer,
        lecturerPosition,
        material,
        materialUrl,
        changedAt,
        version,
      }) => {
        const local = Temporal.PlainDateTime.from(`${heldOn}T${startsAt}`)
        const start = new Date(local.toZonedDateTime(timeZone, { disambiguation: 'earlier' }).epochMilliseconds)
        const said = [[lecturer, lecturerPosition].filter(Boolean).join(', '), material].filter(Boolean).join('\n')
        return {
          ...{ id: `${id}@quqyq`, start, end: new Date(start.getTime() + minutes * 60_000), summary: topic },
          ...(said && { description: said }),
          ...(place && { location: place }),
          ...(materialUrl && { url: materialUrl }),
          ...{ stamp: new Date(changedAt), lastModified: new Date(changedAt), sequence: version - 1 },
        }
      },
    ),
  )
  // The library leaves out the end of the last line.
  return `${calendar.toString().trimEnd()}\r\n`
}
