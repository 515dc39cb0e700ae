import { inEachLanguage, type Language, type Words } from '#platform/language.ts'
import type { ScheduleHours } from './hours-contract.ts'

export const weekdayWords: readonly Words[] = [
  { ru: 'Пн', kk: 'Дс', en: 'Mon' },
  { ru: 'Вт', kk: 'Сс', en: 'Tue' },
  { ru: 'Ср', kk: 'Ср', en: 'Wed' },
  { ru: 'Чт', kk: 'Бс', en: 'Thu' },
  { ru: 'Пт', kk: 'Жм', en: 'Fri' },
  { ru: 'Сб', kk: 'Сб', en: 'Sat' },
  { ru: 'Вс', kk: 'Жс', en: 'Sun' },
]

export const modeWords: Readonly<Record<ScheduleHours['mode'], Words>> = {
  in_person: { ru: 'лично', kk: 'кабинетте', en: 'in person' },
  phone: { ru: 'по телефону', kk: 'телефон арқылы', en: 'by phone' },
  online: { ru: 'онлайн', kk: 'онлайн', en: 'online' },
  closed: { ru: 'перерыв', kk: 'үзіліс', en: 'break' },
}
const none: Words = { ru: 'часы не указаны', kk: 'сағаттары көрсетілмеген', en: 'no hours given' }

type Said = Pick<ScheduleHours, 'from' | 'to' | 'mode'>

/** «09:00–13:00, 14:00–18:00 (по телефону)»: hours of one day; being received in person goes without saying. */
export function hoursInWords(hours: readonly Said[], language: Language): string {
  return joined(hours)
    .map(({ from, to, mode }) => {
      const span = `${from}–${to}`
      if (mode === 'closed') return `${modeWords.closed[language]} ${span}`
      return mode === 'in_person' ? span : `${span} (${modeWords[mode][language]})`
    })
    .join(', ')
}

/** Hours of several lawyers that touch or overlap are one stretch for whoever comes. */
export function joined(hours: readonly Said[]): Said[] {
  const sorted = hours.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1))
  const spans: Said[] = []
  for (const { from, to, mode } of sorted) {
    const same = spans.findLast(span => span.mode === mode)
    if (same && same.to >= from) spans[spans.indexOf(same)] = { ...same, to: same.to > to ? same.to : to }
    else spans.push({ from, to, mode })
  }
  return spans
}

/** «Пн–Пт 09:00–13:00, 14:00–18:00; Сб 10:00–13:00 (по телефону)»: a week as an announcement says it. */
export const weekInWords = (hours: readonly ScheduleHours[]): Words =>
  inEachLanguage(language => {
    const weekdays = weekdayWords
      .map((_, index) => index + 1)
      .filter(day => hours.some(({ weekday }) => weekday === day))
    const saidOn = (day: number) =>
      hoursInWords(
        hours.filter(({ weekday }) => weekday === day),
        language,
      )
    const alike = [...Map.groupBy(weekdays, saidOn)]
    return alike.map(([said, days]) => `${daysInWords(days, language)} ${said}`).join('; ') || none[language]
  })

/** «Пн–Ср, Пт»: days one after another are named by the first and the last. */
function daysInWords(days: readonly number[], language: Language): string {
  const nameOf = (day: number) => weekdayWords[day - 1]![language]
  const runs: [first: number, last: number][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run && run[1] === day - 1) run[1] = day
    else runs.push([day, day])
  }
  return runs.map(([first, last]) => (first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`)).join(', ')
}
