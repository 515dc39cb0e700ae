import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Budget, BudgetLine } from '../contract.ts'
import { balanceOf, lineDeviations } from '../rules.ts'
import { spending } from './spending.ts'

export const moneyRights = (actor: Actor) => rightsOn(actor).filter(right => right.startsWith('money.'))

type Grant = { readonly grant: number; readonly startsOn: string; readonly endsOn: string }

export async function readBudget(sql: Sql, programme: string, actor: Actor, today: string): Promise<Budget> {
  const [grant] = await sql<Grant[]>`
    select sum_tenge as grant, starts_on, ends_on from programmes where id = ${programme}`
  const lines = await budgetLines(sql, { programme })
  const returns = await sql<Budget['returns'][number][]>`
    select id, amount, returned_on, document, file from balance_returns
    where programme = ${programme} order by returned_on, id limit 100`
  const months = await sql<Budget['months'][number][]>`
    select to_char(date_trunc('month', s."on"), 'YYYY-MM-DD') as month, s.line, sum(s.amount)::bigint as amount
    from ${spending(sql, programme)} s where s.line is not null group by 1, 2 order by 1, 2`
  const over = grant!.endsOn <= today
  return {
    ...grant!,
    lines,
    returns,
    balance: balanceOf(grant!.grant, lines, returns),
    deviations: lineDeviations(lines, { over }),
    months,
    may: moneyRights(actor),
  }
}

/** Lines with what was spent by them: of one programme, or one of them. */
export const budgetLines = (sql: Sql, of: { programme: string } | { id: string }): Promise<BudgetLine[]> => sql<
  BudgetLine[]
>`
  select l.id, l.kind, l.title, l.position, l.planned, l.plan, l.overspent_because, l.consent_number, l.consent_on, l.consent_file, l.version,
    case l.kind
      when 'payroll' then (select coalesce(sum(r.gross), 0) from payroll_months m join payroll_rows r on r.organisation = m.organisation and r.payroll = m.id
        where m.organisation = l.organisation and m.programme = l.programme)
      when 'taxes' then (select coalesce(sum(r.social_tax + r.social_contributions + r.medical_insurance), 0)
        from payroll_months m join payroll_rows r on r.organisation = m.organisation and r.payroll = m.id
        where m.organisation = l.organisation and m.programme = l.programme)
      else (select coalesce(sum(e.amount), 0) from expenses e where e.organisation = l.organisation and e.line = l.id)
    end::bigint as fact,
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'planBefore', c.plan_before, 'planAfter', c.plan_after, 'reason', c.reason,
      'letterNumber', c.letter_number, 'letterOn', c.letter_on, 'file', c.file) order by c.changed_at, c.id)
      from budget_changes c where c.organisation = l.organisation and c.line = l.id), '[]') as changes,
    coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'cause', s.cause, 'amount', s.amount, 'said', s.said) order by s.amount desc, s.id)
      from savings s where s.organisation = l.organisation and s.line = l.id), '[]') as savings
  from budget_lines l
  where ${'programme' in of ? sql`l.programme = ${of.programme}` : sql`l.id = ${of.id}`}
  order by l.position limit 500`

export async function lineById(sql: Sql, id: string): Promise<BudgetLine | undefined> {
  const [line] = await budgetLines(sql, { id })
  return line
}
