import type { Sql } from '#platform/database.ts'
import { caseIsClosed, stepNotOffered } from '../problems.ts'
import type { CaseRow } from '../queries/cases.ts'
import { type CaseState, type Outcome, offers, type Step, steps } from '../rules.ts'

type Happened = {
  readonly on: string
  readonly paper?: string
  readonly note?: string
  /** Null: the program noticed it. */
  readonly member: string | null
  /** Of a step that closes the case. */
  readonly outcome?: Outcome
}
type Moved = Pick<CaseRow, 'id' | 'state' | 'sphere'>

/** The one way in which a case changes its state: by a row of the table, and with a line of its history. */
export async function moveCase(
  sql: Sql,
  found: Moved,
  step: Step,
  { on, paper, note = '', member, outcome }: Happened,
): Promise<CaseState> {
  if (!offers(found, step)) throw found.state === 'closed' ? caseIsClosed() : stepNotOffered()
  const { to } = steps[step]
  const [row] = await sql<{ toState: CaseState }[]>`
    insert into case_steps (organisation, case_id, seq, step, from_state, to_state, happened_on, paper, note, member)
    select c.organisation, c.id, 1 + coalesce(max(s.seq), 0), ${step}, c.state,
      ${to === 'before' ? sql`(array_agg(s.from_state order by s.seq desc) filter (where s.to_state = 'closed'))[1]` : to},
      ${on}, ${paper ?? null}, ${note}, ${member}
    from cases c left join case_steps s on s.organisation = c.organisation and s.case_id = c.id
    where c.id = ${found.id} group by c.organisation, c.id
    returning to_state`
  await sql`
    update cases set state = ${row!.toState}, version = version + 1,
      sued_on = ${step === 'sue' ? sql`coalesce(sued_on, ${on})` : sql`sued_on`}
      ${outcome ? sql`, outcome = ${outcome}, closed_on = ${on}, outcome_note = ${note}` : sql``}
      ${step === 'reopen' ? sql`, outcome = null, closed_on = null, outcome_note = ''` : sql``}
    where id = ${found.id} and state = ${found.state}`
  return row!.toState
}
