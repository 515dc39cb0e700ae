import type postgres from 'postgres'

/** A connection of its own. Once lost it is never used again: what it was in the middle of is gone. */
export type Line = { readonly sql: postgres.Sql<{ bigint: number }>; readonly lost: boolean }

/** Opens a pool of one; `lost` is to be called when its connection breaks. */
type Open = (lost: () => void) => Line['sql']

/**
 * postgres.js takes a broken connection up again by itself, but a reserved one then never answers, and one that broke
 * with something left to write never writes again. So we end the line: whatever waits on it fails at once.
 */
export function openLine(open: Open): Line {
  const line = {
    lost: false,
    sql: open(() => {
      line.lost = true
      void line.sql.end({ timeout: 0 })
    }),
  }
  return line
}

/** One line for many short statements, a new one when it was lost. */
export function lastingLine(open: Open) {
  let line: Line | undefined
  return {
    sql(): Line['sql'] {
      if (!line || line.lost) line = openLine(open)
      return line.sql
    },
    end: async () => line?.sql.end({ timeout: 5 }),
  }
}

/** At most so many lines, each lent whole to one transaction at a time; the last used first. */
export function lentLines(open: Open, most: number) {
  const free: Line[] = []
  const lent = new Set<Line>()
  const waiting: ((line: Line) => void)[] = []
  function next(): Line {
    const line = free.pop() ?? openLine(open)
    if (line.lost) return next()
    lent.add(line)
    return line
  }
  return {
    async lend(): Promise<Line> {
      return lent.size < most ? next() : new Promise(given => waiting.push(given))
    },
    giveBack(line: Line): void {
      lent.delete(line)
      if (!line.lost) free.push(line)
      waiting.shift()?.(next())
    },
    end: () => Promise.all([...free, ...lent].map(({ sql }) => sql.end({ timeout: 5 }))),
  }
}
