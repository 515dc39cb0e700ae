type Period = { readonly startsOn: string; readonly endsOn: string }

const DAY = 86_400_000
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY + 1

/** How much of the period is over at the end of a day, 0 to 1. */
export const gone = ({ startsOn, endsOn }: Period, today: string): number =>
  Math.max(0, Math.min(1, days(startsOn, today) / days(startsOn, endsOn)))

/** First days of the period's months. */
export function monthsOf({ startsOn, endsOn }: Period): string[] {
  const months: string[] = []
  for (let month = `${startsOn.slice(0, 7)}-01`; month <= endsOn; month = following(month)) months.push(month)
  return months
}

const following = (month: string) => {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10)
}
