import type { PublicationState } from './kinds.ts'

/** What the contract demands of a month, and what came out in it. */
export type Month = { readonly month: string; readonly published: number; readonly planned: number }
export type MonthStanding = 'met' | 'missed' | 'behind' | 'due' | 'ahead'

/** Days before its end from which a month that lacks something is warned of. */
export const WARNED_DAYS = 10

/** How a month stands today: over and met or missed, going on with or without danger, or still to come. */
export function standingOf({ month, published }: Month, minimum: number, today: string): MonthStanding {
  if (published >= minimum) return 'met'
  if (month < today.slice(0, 7)) return 'missed'
  if (month > today.slice(0, 7)) return 'ahead'
  return daysLeft(month, today) < WARNED_DAYS ? 'behind' : 'due'
}

/** Whole days that are left of a month after today. */
export function daysLeft(month: string, today: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number, 0)).getUTCDate() - Number(today.slice(8))
}

/** What may follow: whoever writes goes as far as the draft, a lead approves or sends back, a post publishes. */
const steps: Readonly<Record<PublicationState, readonly PublicationState[]>> = {
  idea: ['draft', 'dropped'],
  draft: ['idea', 'dropped', 'approved'],
  approved: ['draft'],
  published: [],
  dropped: ['idea'],
}
export const stepsOf = (state: PublicationState): readonly PublicationState[] => steps[state]

/** Parts of a query that say who shared an address, and not what stands there. */
const TRACES = /^(utm_\w+|fbclid|igshid|igsh|gclid|yclid|ysclid|ref|ref_src|mibextid|si|feature|_rdr)$/i

/** Two spellings of one post's address are one key: scheme, `www.`, `m.`, traces of sharing and the end's slash don't matter. */
export function addressKey(address: string): string {
  const url = new URL(address)
  const host = url.hostname.replace(/^(www|m|mobile|ru-ru|kk-kz)\./, '')
  if (host === 'youtu.be') return `youtube.com/watch?v=${url.pathname.slice(1)}`
  const shorts = host === 'youtube.com' && /^\/(?:shorts|live)\/([\w-]+)/.exec(url.pathname)
  if (shorts) return `youtube.com/watch?v=${shorts[1]}`
  const kept = [...url.searchParams].filter(([name]) => !TRACES.test(name)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const query = kept.length > 0 ? `?${kept.map(pair => pair.join('=')).join('&')}` : ''
  return `${host}${url.pathname.replace(/\/+$/, '')}${query}`
}

/** Days of repeats: the chosen weekdays (1 is Monday) after the first broadcast until the last day. */
export function repeatDays(airedOn: string, until: string, weekdays: readonly number[]): string[] {
  const days: string[] = []
  for (let at = Date.parse(airedOn) + 86_400_000; at <= Date.parse(until); at += 86_400_000) {
    const day = new Date(at)
    if (weekdays.includes(day.getUTCDay() || 7)) days.push(day.toISOString().slice(0, 10))
  }
  return days
}
