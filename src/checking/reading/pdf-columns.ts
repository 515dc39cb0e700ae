import { areBeside, type Band, type Strip } from './pdf-strips.ts'

/** Where the columns of a table stand: from its left edge to its right one. Between them nothing is written. */
export type Column = { readonly left: number; readonly right: number }

/** The least that parts two columns, in letters' heights: a space is a quarter of one. */
const GAP = 0.35
/** A head over several columns goes across what parts them; so many rows must say that it is parted for each that doesn't. */
const OUTVOTED = 3

/** Columns by what stays free in all rows, and has something on both sides. */
export function columnsOf(all: readonly Band[]): Column[] {
  const heads = headsOver(all)
  const bands = all.map(band => ({ ...band, strips: band.strips.filter(strip => !heads.has(strip)) }))
  const strips = bands.flatMap(band => band.strips)
  if (strips.length === 0) return []
  const edges = [...new Set(strips.flatMap(({ left, right }) => [left, right]))].toSorted((a, b) => a - b)
  const at = new Map(edges.map((edge, index) => [edge, index]))
  const [written, free] = [new Array<number>(edges.length).fill(0), new Array<number>(edges.length).fill(0)]
  const count = (counts: number[], from: number, to: number, by: number) => {
    counts[at.get(from)!]! += by
    counts[at.get(to)!]! -= by
  }
  for (const { left, right, lines } of strips) count(written, left, right, lines)
  for (const band of bands)
    for (const [one, other] of neighbours(band))
      if (one.right < other.left) count(free, one.right, other.left, Math.min(one.lines, other.lines))
  const size = strips.map(strip => strip.size).toSorted((a, b) => a - b)[strips.length >> 1]!
  const gaps: Column[] = []
  let [covered, parted] = [0, 0]
  edges.slice(0, -1).forEach((edge, index) => {
    covered += written[index]!
    parted += free[index]!
    if (parted === 0 || parted < covered * OUTVOTED) return
    const last = gaps.at(-1)
    if (last?.right === edge) gaps[gaps.length - 1] = { left: last.left, right: edges[index + 1]! }
    else gaps.push({ left: edge, right: edges[index + 1]! })
  })
  const parting = gaps.filter(({ left, right }) => right - left >= size * GAP)
  const lefts = [edges[0]!, ...parting.map(({ right }) => right)]
  const rights = [...parting.map(({ left }) => left), edges.at(-1)!]
  return joined(
    lefts.map((left, index) => ({ left, right: rights[index]! })),
    bands,
  )
}

/** Heads over several columns: below them, in the first rows, stand heads of their own beside each other. */
function headsOver([first, second]: readonly Band[]): Set<Strip> {
  if (!first) return new Set()
  const below = [...first.strips, ...(second?.strips ?? [])]
  const isOver = ({ left, right, bottom }: Strip) => {
    const under = below.filter(
      strip => strip.top < bottom + strip.size * 0.3 && strip.left < right && strip.right > left,
    )
    return under.some((one, at) =>
      under.slice(at + 1).some(other => areBeside(one, other) && (one.right < other.left || other.right < one.left)),
    )
  }
  return new Set(first.strips.filter(isOver))
}

/** Of each strip the nearest one to the right of it. */
function* neighbours({ strips }: Band): Generator<[Strip, Strip]> {
  const ordered = strips.toSorted((one, other) => one.left - other.left)
  for (const [index, one] of ordered.entries())
    for (let next = index + 1; next < ordered.length; next++)
      if (areBeside(one, ordered[next]!)) {
        yield [one, ordered[next]!]
        break
      }
}

/** From which column to which a strip reaches. */
export function reachOf({ left, right }: Column, columns: readonly Column[]): readonly [from: number, to: number] {
  const within = (column: Column) => Math.min(right, column.right) - Math.max(left, column.left) > 1
  const from = columns.findIndex(within)
  if (from >= 0) return [from, columns.findLastIndex(within)]
  const middle = (left + right) / 2
  const nearest = columns.findLastIndex(column => column.left <= middle)
  return [Math.max(0, nearest), Math.max(0, nearest)]
}

/** What never stands beside each other is one column: short words at its left edge, and a head in its middle. */
function joined(columns: readonly Column[], bands: readonly Band[]): Column[] {
  const beside = new Set<number>()
  for (const band of bands)
    for (const [one, other] of neighbours(band)) {
      const [, to] = reachOf(one, columns)
      const [from] = reachOf(other, columns)
      if (from === to + 1) beside.add(to)
    }
  const kept: Column[] = []
  columns.forEach((column, index) => {
    if (index > 0 && !beside.has(index - 1)) kept[kept.length - 1] = { left: kept.at(-1)!.left, right: column.right }
    else kept.push(column)
  })
  return kept
}
