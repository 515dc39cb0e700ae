import { dayAfter } from '#platform/day.ts'

export type Budget = { readonly from: string; readonly to: string; readonly tenge: number }

const DAY = 86_400_000
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY + 1

/** The grant by years of the programme at most, as IATI wants it; shares of a longer one by days, and they add up to it. */
export function budgetsOf(startsOn: string, endsOn: string, tenge: number): Budget[] {
  const budgets: Budget[] = []
  const whole = days(startsOn, endsOn)
  let left = tenge
  for (let from = startsOn; from <= endsOn; ) {
    const year = dayAfter(`${Number(from.slice(0, 4)) + 1}${from.slice(4)}`.replace('-02-29', '-03-01'), -1)
    const to = year < endsOn ? year : endsOn
    const share = to === endsOn ? left : Math.floor((tenge * days(from, to)) / whole)
    budgets.push({ from, to, tenge: share })
    left -= share
    from = dayAfter(to, 1)
  }
  return budgets
}
