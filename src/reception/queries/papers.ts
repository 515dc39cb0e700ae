import type { Sql } from '#platform/database.ts'
import type { Paper, PaperKind, Papers } from '../paper-contract.ts'
import { dayPapers, officePapers } from '../paper-contract.ts'

/**
 * Which fact counts the papers of a kind, or what they are the paper of: the plan's number that is bound to it is proved by a
 * new one. Schedules are counted as they were approved.
 */
export const paperFacts = {
  office: {
    agreement: 'reception.agreements',
    regulation: 'reception.regulations',
    schedule: 'schedule.schedules',
    announcement: 'reception.announcements',
    banner: 'reception.banners',
    channels: 'reception.announcement_channels',
    itself: 'reception.offices',
  },
  day: { schedule: 'reception.day_schedules', journal: 'reception.journals', itself: 'reception.unified_days' },
} as const satisfies Record<string, Partial<Record<PaperKind | 'channels' | 'itself', string>>>

type Of = { readonly id: string; readonly programme: string }

export const officePapersOf = (sql: Sql, office: Of) => papersOf(sql, office, officePapers, paperFacts.office)
export const dayPapersOf = (sql: Sql, day: Of) => papersOf(sql, day, dayPapers, paperFacts.day)

type Found = Paper['items'][number] & { kind: string; medium: string | null; mediumName: string | null }
type Bound = { fact: string; indicator: string; activity: string }

/** A record's checklist: its documents by kind, and for each kind the annex and the number that a new one belongs to. */
async function papersOf(
  sql: Sql,
  { id, programme }: Of,
  kinds: readonly PaperKind[],
  facts: Partial<Record<PaperKind | 'channels' | 'itself', string>>,
): Promise<Papers> {
  const [found, bound, [first]] = await Promise.all([
    sql<Found[]>`
      select i.id, i.kind, i.title, i.quantity, i.dated_on, m.id as medium, m.name as medium_name
      from evidence_links l
      join evidence_items i on i.organisation = l.organisation and i.id = l.item
      left join institutions m on m.organisation = i.organisation and m.id = i.medium
      where l.target = ${id} order by i.added_at, i.id limit 500`,
    sql<Bound[]>`
      select fact, id as indicator, activity from indicators
      where programme = ${programme} and parent is null and activity is not null and fact = any(${Object.values(facts)})
      order by (filters = '{}') = ${facts.itself === paperFacts.office.itself} desc, position`,
    sql<{ activity: string }[]>`
      select id as activity from activities where programme = ${programme} order by number limit 1`,
  ])
  const usual = bound.find(({ fact }) => fact === facts.itself)?.activity ?? first?.activity ?? null
  const belongs = (kind: keyof typeof facts) => {
    const to = bound.find(({ fact }) => fact === facts[kind])
    return { activity: to?.activity ?? usual, indicator: to?.indicator ?? null }
  }
  const media = new Map(found.flatMap(({ medium, mediumName }) => (medium ? [[medium, mediumName!] as const] : [])))
  return {
    items: kinds.map(kind => {
      const items = found.filter(item => item.kind === kind)
      return { kind, items, quantity: items.reduce((sum, { quantity }) => sum + quantity, 0), ...belongs(kind) }
    }),
    channels: { media: [...media].map(([medium, name]) => ({ id: medium, name })), ...belongs('channels') },
  }
}
