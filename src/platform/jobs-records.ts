import type { Database } from './database.ts'
import type { Id } from './identifier.ts'
import type { JobState } from './jobs-contract.ts'
import type { Words } from './language.ts'

type Row = Omit<JobState, 'state' | 'result'>

/** What the organisation can see of its work: kept in its own table, inside its walls. */
export const jobRecords = (database: Database) => ({
  /** Says how far the work is; true when it was cancelled meanwhile. Work of the clock has no record. */
  async tell(organisation: string | null, id: Id, share: number | null, step: Words): Promise<boolean> {
    if (!organisation) return false
    const [row] = await database.inside(
      organisation,
      sql => sql<{ cancelledAt: string | null }[]>`
        update jobs set share = coalesce(${share}, share), step = ${sql.json(step)} where id = ${id} returning cancelled_at`,
      // Progress that a crash loses is told anew; the disk is not waited for.
      { lasting: share === null },
    )
    return Boolean(row?.cancelledAt)
  },
  async named(organisation: string, id: Id): Promise<Row | undefined> {
    const [row] = await database.inside(
      organisation,
      sql => sql<Row[]>`select id, name, share, step, added_at from jobs where id = ${id}`,
      { readOnly: true },
    )
    return row
  },
  async markCancelled(organisation: string, id: Id): Promise<{ name: string } | undefined> {
    const [row] = await database.inside(
      organisation,
      sql => sql<{ name: string }[]>`
        update jobs set cancelled_at = coalesce(cancelled_at, now()) where id = ${id} returning name`,
    )
    return row
  },
})
