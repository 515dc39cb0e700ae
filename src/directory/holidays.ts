import { dayAfter } from '#platform/day.ts'
import type { Day } from '#platform/shapes.ts'
import type { Occasion } from './occasions.ts'
import { isWeekend, type SpecialDay } from './working-days.ts'

/** A day of the shipped calendar; what is not sure has to be looked at before the year is approved. */
export type DefaultDay = SpecialDay & { readonly occasion: Occasion; readonly sure: boolean }

/** The years for which moved days were looked up; after them only what the law fixes is known. */
export const FIRST_YEAR = 2019
export const LAST_YEAR = 2027

type Yearly = { on: string; occasion: Occasion; since?: number; until?: number; unsure?: true }

/** Law No 267-II of 13.12.2001 on holidays, as it stood in each year. */
const holidays: readonly Yearly[] = [
  { on: '01-01', occasion: 'new_year' },
  { on: '01-02', occasion: 'new_year' },
  { on: '03-08', occasion: 'women' },
  // The constitution adopted on 15.03.2026 brings its own day, from 2027 on; the old one's was last kept in 2025.
  { on: '03-15', occasion: 'constitution', since: 2027, unsure: true },
  { on: '03-21', occasion: 'nauryz' },
  { on: '03-22', occasion: 'nauryz' },
  { on: '03-23', occasion: 'nauryz' },
  { on: '05-01', occasion: 'unity' },
  { on: '05-07', occasion: 'defender' },
  { on: '05-09', occasion: 'victory' },
  { on: '07-06', occasion: 'capital' },
  { on: '08-30', occasion: 'constitution', until: 2025 },
  { on: '10-25', occasion: 'republic', since: 2022 },
  { on: '12-01', occasion: 'first_president', until: 2021 },
  { on: '12-16', occasion: 'independence' },
  { on: '12-17', occasion: 'independence', until: 2021 },
]

/** By the moon, announced a year ahead by the Spiritual Administration of Muslims, and moved by a day at times. */
const kurbanAit: Readonly<Record<number, string>> = {
  2019: '08-11',
  2020: '07-31',
  2021: '07-20',
  2022: '07-09',
  2023: '06-28',
  2024: '06-16',
  2025: '06-06',
  2026: '05-27',
  2027: '05-16',
}
const LAST_ANNOUNCED_KURBAN_AIT = 2026

/** Decrees of the Government: a day off taken in exchange for another, which is worked. */
const transfers: readonly { off: Day; worked: Day; unsure?: true }[] = [
  { off: '2019-05-10', worked: '2019-05-04', unsure: true },
  { off: '2020-01-03', worked: '2020-01-05' },
  { off: '2020-05-08', worked: '2020-05-11' },
  { off: '2020-12-18', worked: '2020-12-20' },
  { off: '2021-07-05', worked: '2021-07-03' },
  { off: '2022-03-07', worked: '2022-03-05' },
  { off: '2022-08-29', worked: '2022-08-27' },
  { off: '2022-10-24', worked: '2022-10-22' },
  { off: '2023-07-07', worked: '2023-07-01' },
  { off: '2024-05-08', worked: '2024-05-04' },
  { off: '2025-01-03', worked: '2025-01-05' },
]

/**
 * The special days of a year as they are shipped. A holiday on a weekend moves the day off to the next working day;
 * the two religious days, Christmas and Kurban Ait, are days off that don't move.
 */
export function defaultDays(year: number): DefaultDay[] {
  const days = new Map<Day, DefaultDay>()
  const known = year <= LAST_YEAR
  const put = (day: Day, kind: SpecialDay['kind'], occasion: Occasion, sure: boolean) =>
    days.set(day, { day, kind, occasion, sure: sure && known })

  const ofYear = holidays.filter(({ since = 0, until = 9999 }) => since <= year && year <= until)
  for (const { on, occasion, unsure } of ofYear) put(`${year}-${on}`, 'holiday', occasion, !unsure)
  for (const { day, sure } of [...days.values()].filter(({ day }) => isWeekend(day))) {
    let next = day
    while (isWeekend(next) || days.has(next)) next = dayAfter(next)
    put(next, 'day_off', 'moved', sure)
  }
  put(`${year}-01-07`, 'day_off', 'christmas', true)
  const ait = kurbanAit[year]
  if (ait) put(`${year}-${ait}`, 'day_off', 'kurban_ait', year < LAST_ANNOUNCED_KURBAN_AIT)
  for (const { off, worked, unsure } of transfers.filter(({ off }) => off.startsWith(`${year}-`))) {
    put(off, 'day_off', 'transferred', !unsure)
    if (isWeekend(worked)) put(worked, 'working_day', 'transferred', !unsure)
    else days.delete(worked)
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
}
