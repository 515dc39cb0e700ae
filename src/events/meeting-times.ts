/** A moment on the clock of the office, `2020-04-21T10:02:11`. */
export type LocalTime = string
type Interval = readonly [from: LocalTime, to: LocalTime]

const pad = (number: string | number) => String(number).padStart(2, '0')

/**
 * A time as meetings write it: `04/21/2020 10:02:11 AM`, `21.04.2020 10:02`, `2020-04-21T10:02:11`. Which of two numbers
 * is the month is seen by the day of the event, where both could be.
 */
export function localTime(text: string, day: string): LocalTime | null {
  const said =
    /^(\d{1,4})[./-](\d{1,2})[./-](\d{2,4})[,T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap])?\.?(?:m\.?)?/iu.exec(
      text.replace(/\s+/g, ' ').trim(),
    )
  if (!said) return null
  const [, a = '', b = '', c = '', hour = '', minute = '', second = '00', half] = said
  const dates =
    a.length === 4
      ? [`${a}-${pad(b)}-${pad(c)}`]
      : [`${century(c)}-${pad(a)}-${pad(b)}`, `${century(c)}-${pad(b)}-${pad(a)}`]
  const dotted = /^\d{1,2}\./.test(text.trim()) ? dates.toReversed() : dates
  const sound = dotted.filter(date => new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date))
  const date = sound.find(each => each === day) ?? sound[0]
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour)
  return date && hours < 24 && Number(minute) < 60 ? `${date}T${pad(hours)}:${minute}:${second}` : null
}

const century = (year: string) => (year.length === 2 ? `20${year}` : year)

/** A length as meetings write it: `45`, `00:45:10`, `1h 2m 3s`, `1 ч 2 мин 3 с`. In seconds. */
export function lengthOf(text: string): number | null {
  const clock = /^(\d{1,3}):(\d{2}):(\d{2})$/.exec(text.trim())
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3])
  if (/^\d+$/.test(text.trim())) return Number(text) * 60
  const part = (unit: string) => Number(new RegExp(`(\\d+)\\s*(?:${unit})`, 'iu').exec(text)?.[1] ?? 0)
  const seconds = part('h|ч|сағ') * 3600 + part('m|мин') * 60 + part('s|с(?!ағ)')
  return /\d\s*(?:h|ч|сағ|m|мин|s|с)/iu.test(text) ? seconds : null
}

/** How long somebody was there: joinings that overlap (two devices) are one time, those that don't are added up. */
export function minutesWithin(intervals: readonly Interval[]): number {
  let seconds = 0
  let reached = ''
  for (const [from, to] of intervals.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const start = from > reached ? from : reached
    if (to <= start) continue
    seconds += (Date.parse(`${to}Z`) - Date.parse(`${start}Z`)) / 1000
    reached = to
  }
  return Math.min(1440, Math.round(seconds / 60))
}
