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
  in_person: { ru: 'лично', kk: 'жеке', en: 'in person' },
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
    const days = weekdayWords.map((words, index) => ({
      name: words[language],
      said: hoursInWords(
        hours.filter(({ weekday }) => weekday === index + 1),
        language,
      ),
    }))
    const runs: { first: string; last: string; said: string }[] = []
    let before = ''
    for (const { name, said } of days) {
      const run = runs.at(-1)
      if (run && said && said === before) run.last = name
      else if (said) runs.push({ first: name, last: name, said })
      before = said
    }
    const text = runs.map(({ first, last, said }) => `${first === last ? first : `${first}–${last}`} ${said}`)
    return text.join('; ') || none[language]
  })
