import ical, { ICalCalendarMethod, type ICalEventData, ICalEventTransparency } from 'ical-generator'
import { occasionWords } from '#directory/occasions.ts'
import { dayAfter } from '#platform/day.ts'
import type { DiaryDay } from '#platform/diary.ts'
import type { Language } from '#platform/language.ts'
import { say } from '#platform/language.ts'
import type { Clock, Day } from '#platform/shapes.ts'
import type { DayHours, Hours } from '../hours-contract.ts'
import { joined, modeWords } from '../hours-words.ts'
import { feedWords } from './words.ts'

/** What a calendar is told of an appointment: no name, no phone, no question. */
export type FedAppointment = {
  readonly id: string
  readonly day: Day
  readonly at: Clock
  readonly minutes: number
  readonly number: number
  readonly officeName: string
  readonly changedAt: string
  readonly version: number
}
export type FedOffice = {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly days: readonly DayHours[]
}
export type FedCalendar = {
  readonly title: string
  readonly language: Language
  readonly timeZone: string
  /** When the address was made: the hours' events have no other day of change. */
  readonly since: string
  readonly offices: readonly FedOffice[]
  readonly appointments: readonly FedAppointment[]
  readonly unifiedDays: readonly { readonly id: string; readonly day: Day; readonly title: string }[]
  /** Of slices above: by when something is due. */
  readonly days: readonly DiaryDay[]
}

/** How often calendars are asked to come back, in seconds. */
const REFRESH = 15 * 60

/** A calendar by RFC 5545: appointments, hours and unified days, each time in UTC. */
export function calendarText(given: FedCalendar): string {
  const { language, title } = given
  const calendar = ical({
    name: title,
    prodId: { company: 'Quqyq', product: 'schedule', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH,
  })
  calendar.events([
    ...appointmentEvents(given),
    ...given.offices.flatMap(office => officeEvents(office, given)),
    ...dayEvents(given),
    ...diaryEvents(given),
  ])
  // The library leaves out the end of the last line.
  return `${calendar.toString().trimEnd()}\r\n`
}

/** An instant of the office's clock; where the clock was put back or forward, the earlier one. */
function instantOf(day: Day, clock: Clock, timeZone: string): Date {
  const local = Temporal.PlainDateTime.from(`${day}T${clock}`)
  return new Date(local.toZonedDateTime(timeZone, { disambiguation: 'earlier' }).epochMilliseconds)
}

const appointmentEvents = ({ appointments, offices, language, timeZone }: FedCalendar): ICalEventData[] =>
  appointments.map(({ id, day, at, minutes, number, officeName, changedAt, version }) => {
    const start = instantOf(day, at, timeZone)
    const location = offices.find(({ name }) => name === officeName)?.address
    return {
      id: `${id}@quqyq`,
      start,
      end: new Date(start.getTime() + minutes * 60_000),
      summary: say(feedWords.appointment, language, { at, number }),
      description: officeName,
      ...(location && { location }),
      stamp: new Date(changedAt),
      lastModified: new Date(changedAt),
      sequence: version - 1,
    }
  })

function officeEvents(office: FedOffice, { language, timeZone, since }: FedCalendar): ICalEventData[] {
  const stamp = new Date(since)
  return office.days.flatMap(({ day, hours, why }) => {
    const shut = hours.length === 0 && shutBecause(why, language)
    if (shut)
      return [
        wholeDay(
          `shut-${office.id}-${day}`,
          day,
          say(feedWords.shut, language, { office: office.name, why: shut }),
          stamp,
        ),
      ]
    return joined(hours).map(({ from, to, mode }) => ({
      id: `hours-${office.id}-${day}-${from}-${mode}@quqyq`,
      start: instantOf(day, from, timeZone),
      end: instantOf(day, to, timeZone),
      summary: say(feedWords.hours, language, {
        office: office.name,
        mode: modeWords[mode as Hours['mode']][language],
      }),
      ...(office.address && { location: office.address }),
      transparency: ICalEventTransparency.TRANSPARENT,
      stamp,
    }))
  })
}

function shutBecause(why: DayHours['why'], language: Language): string | undefined {
  if (why.kind === 'holiday') return occasionWords(why.occasion)[language]
  return why.kind === 'exception' ? feedWords[why.exception.kind][language] : undefined
}

const dayEvents = ({ unifiedDays, since }: FedCalendar): ICalEventData[] =>
  unifiedDays.map(({ id, day, title }) => wholeDay(id, day, title, new Date(since)))

const diaryEvents = ({ days, since }: FedCalendar): ICalEventData[] =>
  days.map(({ id, day, title, version }) => ({ ...wholeDay(id, day, title, new Date(since)), sequence: version - 1 }))

const wholeDay = (id: string, day: Day, summary: string, stamp: Date): ICalEventData => ({
  id: `${id}@quqyq`,
  start: new Date(`${day}T00:00:00Z`),
  end: new Date(`${dayAfter(day)}T00:00:00Z`),
  allDay: true,
  summary,
  transparency: ICalEventTransparency.TRANSPARENT,
  stamp,
})
