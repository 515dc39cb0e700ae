import type { Fragment, Sql } from '#platform/database.ts'
import { keyOf } from '#platform/fact.ts'

/**
 * All that a programme has spent, as one list of record, kind, day, line, label, detail and amount: expenses one by one;
 * wages and what is paid on them by the month, so that nobody's wage is told. The taxes
 * of a month are a row of their own beside its wages.
 */
export const spending = (sql: Sql, programme: string): Fragment => sql`(
  select e.id as record, 'money.expense'::text as kind, e.spent_on as "on", e.line, e.what as label,
    case when e.natural_person then null else coalesce(i.name, e.supplier_name) end as detail, e.amount
  from expenses e left join institutions i on i.organisation = e.organisation and i.id = e.supplier
  where e.programme = ${programme}
  union all
  select case k.kind when 'payroll' then m.id else ${keyOf(sql, sql`'taxes ' || m.id::text`)} end,
    case k.kind when 'payroll' then 'money.payroll' else 'money.taxes' end, (m.month + interval '1 month - 1 day')::date, l.id, to_char(m.month, 'MM.YYYY'), k.kind,
    case k.kind when 'payroll' then m.gross else m.charges end
  from ${payrollSums(sql, programme)} m cross join (values ('payroll'), ('taxes')) k (kind)
  left join budget_lines l on l.organisation = m.organisation and l.programme = m.programme and l.kind = k.kind)`

/** Months of the payroll as sums. */
export const payrollSums = (sql: Sql, programme: string): Fragment => sql`(
  select m.organisation, m.id, m.programme, m.month, m.document, sum(r.gross)::bigint as gross, sum(r.social_tax)::bigint as social_tax,
    sum(r.social_contributions)::bigint as social_contributions, sum(r.medical_insurance)::bigint as medical_insurance,
    sum(r.social_tax + r.social_contributions + r.medical_insurance)::bigint as charges
  from payroll_months m join payroll_rows r on r.organisation = m.organisation and r.payroll = m.id
  where m.programme = ${programme} group by m.organisation, m.id)`
