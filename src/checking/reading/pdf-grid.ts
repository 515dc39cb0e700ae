import type { Drawn, DrawnLine } from './pdf-rules.ts'

/** A table by its lines: where columns and rows are parted, and which cells no line parts. Rows go down, y goes up. */
export type RuledTable = {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly RuledCell[]
}
export type RuledCell = {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

const NEAR = 3

/** Tables of a page: lines that cross each other make one, from the top down. `columns` are those of its last page. */
export function ruledTables({ upright, lying }: Drawn, columns: readonly number[] = []): RuledTable[] {
  return crossing(upright, lying)
    .map(group => {
      const own = places(group.upright.map(({ at }) => at))
      const xs =
        own.every(x => columns.some(known => Math.abs(known - x) < NEAR)) && own.length > 1 ? [...columns] : own
      return tableOf(xs, places(group.lying.map(({ at }) => at)).reverse(), group)
    })
    .filter(({ xs, ys, cells }) => xs.length > 2 && ys.length > 1 && cells.length > 1)
    .toSorted((one, other) => other.ys[0]! - one.ys[0]!)
}

type Group = { upright: DrawnLine[]; lying: DrawnLine[] }

/** Lines that touch belong together. */
function crossing(upright: readonly DrawnLine[], lying: readonly DrawnLine[]): Group[] {
  const parents = Array.from({ length: upright.length + lying.length }, (_, at) => at)
  const root = (at: number): number => {
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!
    return at
  }
  upright.forEach((up, at) => {
    lying.forEach((flat, index) => {
      const touches =
        up.at >= flat.from - NEAR && up.at <= flat.to + NEAR && flat.at >= up.from - NEAR && flat.at <= up.to + NEAR
      if (touches) parents[root(at)] = root(upright.length + index)
    })
  })
  const groups = new Map<number, Group>()
  const groupOf = (at: number) => {
    const key = root(at)
    const group = groups.get(key) ?? { upright: [], lying: [] }
    groups.set(key, group)
    return group
  }
  upright.forEach((line, at) => void groupOf(at).upright.push(line))
  lying.forEach((line, at) => void groupOf(upright.length + at).lying.push(line))
  return [...groups.values()].filter(({ upright, lying }) => upright.length > 1 && lying.length > 1)
}

/** Lines that all but coincide are one. */
function places(numbers: readonly number[]): number[] {
  const found: number[] = []
  for (const each of numbers.toSorted((a, b) => a - b))
    if (found.length === 0 || each - found.at(-1)! > NEAR) found.push(each)
  return found
}

function tableOf(xs: readonly number[], ys: readonly number[], { upright, lying }: Group): RuledTable {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const parted = (lines: readonly DrawnLine[], at: number, middle: number) =>
    lines.some(line => Math.abs(line.at - at) <= NEAR && line.from <= middle && line.to >= middle)
  const middleX = (column: number) => (xs[column]! + xs[column + 1]!) / 2
  const middleY = (row: number) => (ys[row]! + ys[row + 1]!) / 2
  const taken = new Set<number>()
  const cells: RuledCell[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      let [wide, high] = [1, 1]
      while (
        column + wide < columns &&
        !taken.has(row * columns + column + wide) &&
        !parted(upright, xs[column + wide]!, middleY(row))
      )
        wide++
      while (row + high < rows && !parted(lying, ys[row + high]!, middleX(column))) high++
      for (let down = 0; down < high; down++)
        for (let over = 0; over < wide; over++) taken.add((row + down) * columns + column + over)
      cells.push({ row, column, rows: high, columns: wide })
    }
  return { xs, ys, cells }
}
