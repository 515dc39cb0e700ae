/**
 * A day as people type it (05.03.2020, 5/3/2020, 2020-03-05) to ISO; null when there is no such day. Near another day
 * it may be typed shorter: +7 is a week after that day, −1 the day before, 14.01 the nearest fourteenth of January.
 */
export function typedDay(text: string, near?: string): string | null {
  const said = text.trim()
  if (near && !Number.isNaN(Date.parse(near))) {
    const [, sign, days] = /^([+\u2212-])\s*(\d{1,3})$/.exec(said) ?? []
    if (days) return dayAfter(near, sign === '+' ? Number(days) : -Number(days))
    if (/^\d{1,2}\D\d{1,2}$/.test(said)) return nearest(said, near)
  }
  const numbers = said.match(/\d+/g)?.map(Number) ?? []
  const [a, b, c] = /^\d{4}\D/.test(said) ? [numbers[2], numbers[1], numbers[0]] : numbers
  if (!a || !b || !c || numbers.length !== 3) return null
  const year = c < 100 ? 2000 + c : c
  const iso = `${String(year).padStart(4, '0')}-${String(b).padStart(2, '0')}-${String(a).padStart(2, '0')}`
  const at = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null
}

const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

function nearest(dayAndMonth: string, near: string): string | null {
  const year = Number(near.slice(0, 4))
  const away = (day: string) => Math.abs(Date.parse(day) - Date.parse(near))
  const days = [year - 1, year, year + 1].flatMap(one => typedDay(`${dayAndMonth}.${one}`) ?? [])
  return days.toSorted((a, b) => away(a) - away(b))[0] ?? null
}
