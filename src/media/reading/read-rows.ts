import type { SheetRow } from '#platform/sheets/sheet.ts'
import { typedDay } from '#platform/typed-day.ts'
import { metrics } from '../kinds.ts'
import type { Columns, ExportRow, RowFault } from '../reach-contract.ts'
import { addressKey } from '../rules.ts'
import { readCount } from './read-count.ts'

export type PostAt = { readonly id: string; readonly title: string; readonly postedOn: string }
type Reading = {
  readonly columns: Columns
  /** Posts by the key of their address. */
  readonly posts: ReadonlyMap<string, PostAt>
  readonly measuredOn: string
  readonly today: string
}

/** The rows of an export as snapshots. Each says what is wrong with it; a post that is not in the plan is no fault. */
export function readRows(rows: readonly SheetRow[], reading: Reading): ExportRow[] {
  const seen = new Set<string>()
  return rows
    .filter(({ cells }) => cells.some(cell => cell.trim() !== ''))
    .map(row => {
      const read = readRow(row, reading)
      const key = `${read.post} ${read.measuredOn}`
      if (!read.fault && read.post && seen.has(key)) return { ...read, fault: 'twice' as const, said: read.address }
      seen.add(key)
      return read
    })
}

function readRow({ row, cells }: SheetRow, { columns, posts, measuredOn, today }: Reading): ExportRow {
  const cell = (role: keyof Columns) => (columns[role] === undefined ? '' : (cells[columns[role]] ?? '').trim())
  const address = cell('address')
  const key = keyOf(address)
  const post = key === undefined ? undefined : posts.get(key)
  const bare = { row, address, post: post?.id ?? null, title: post?.title ?? null, measuredOn: null, counts: {} }
  const faulty = (fault: RowFault, said: string): ExportRow => ({ ...bare, fault, said })
  if (key === undefined) return faulty('no_address', address)
  if (!post) return faulty('unknown_post', address)
  const counts: ExportRow['counts'] = {}
  for (const metric of metrics) {
    const value = readCount(cell(metric))
    if (value === null) continue
    if (typeof value === 'object') return faulty(value.fault, cell(metric))
    counts[metric] = value
  }
  if (Object.keys(counts).length === 0) return faulty('nothing', '')
  const said = cell('day')
  const day = said === '' ? measuredOn : typedDay(said)
  if (!day) return faulty('not_a_day', said)
  if (day > today) return faulty('later_than_today', said || day)
  if (day < post.postedOn) return faulty('before_posted', said || day)
  return { ...bare, measuredOn: day, counts, fault: null, said: '' }
}

/** A bare id of YouTube is an address too: its export names videos so. */
function keyOf(address: string): string | undefined {
  if (/^[\w-]{11}$/.test(address)) return addressKey(`https://youtu.be/${address}`)
  return URL.canParse(address) && /^https?:/.test(address) ? addressKey(address) : undefined
}
