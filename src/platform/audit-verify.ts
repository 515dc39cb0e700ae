import type { Sql } from './database.ts'

/** What the chain of an organisation's audit log says of itself. */
export type AuditVerdict = {
  readonly lines: number
  readonly unbroken: boolean
  /** The first line that isn't what it was when it was written, or that follows a gap. */
  readonly brokenAt: number | null
  /** Lines cut off at the end: the chain's head is ahead of the last line. */
  readonly missingAtEnd: number
}

/**
 * Computes every hash anew, in the database. It finds whatever was changed, taken out or put in by somebody who can
 * write tables; who also computes the whole chain and its head anew is found by comparing with a head noted elsewhere.
 */
export async function verifyAudit(sql: Sql, organisation: string): Promise<AuditVerdict> {
  const [row] = await sql<
    { lines: number; brokenAt: number | null; lastSeq: number; headSeq: number; ends: boolean }[]
  >`
    with chain as (
      select seq, hash, hash = sha256(previous || audit_text(line)) as own,
        previous = coalesce(lag(hash) over lines, ''::bytea) as tied,
        seq = coalesce(lag(seq) over lines, 0) + 1 as next
      from audit_log line where organisation = ${organisation}
      window lines as (order by seq)),
    head as (select seq, hash from audit_heads where organisation = ${organisation}),
    last as (select seq, hash from chain order by seq desc limit 1)
    select (select count(*) from chain) as lines,
      (select min(seq) from chain where not (own and tied and next)) as broken_at,
      coalesce((select seq from last), 0) as last_seq,
      coalesce((select seq from head), 0) as head_seq,
      coalesce((select hash from last), ''::bytea) = coalesce((select hash from head), ''::bytea) as ends`
  const { lines, brokenAt, lastSeq, headSeq, ends } = row!
  const missingAtEnd = Math.max(headSeq - lastSeq, 0)
  const broken = brokenAt ?? (missingAtEnd === 0 && !ends ? lastSeq : null)
  return { lines, brokenAt: broken, missingAtEnd, unbroken: broken === null && missingAtEnd === 0 }
}
