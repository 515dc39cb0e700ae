import type { Fragment, Sql } from '#platform/database.ts'
import { type PayrollPart, payrollParts } from '../rules.ts'

/** How payments of wages, and of what is paid on them, are called in their purpose. What is withheld is paid of the wages. */
const called: Readonly<Record<PayrollPart, string>> = {
  wages: 'заработн|зарплат|оплата труда|жалақы|еңбекақы|wage|salar|пенсионн|зейнетақы|подоходн|ипн|табыс салығы|восмс',
  social_tax: 'социальн\\S* налог|соц\\.? ?налог|әлеуметтік салық|social tax',
  social_contributions: 'социальн\\S* отчислен|соц\\.? ?отчисл|әлеуметтік аударым|social contribution',
  medical_insurance: 'медицинск\\S* страхов|осмс|медициналық сақтандыру|мәмс|medical insurance',
}
const monthNames = [
  'январ|қаңтар|januar',
  'феврал|ақпан|februar',
  'март|наурыз|march',
  'апрел|сәуір|april',
  'ма[йя]|мамыр|may',
  'июн|маусым|june',
  'июл|шілде|july',
  'август|тамыз|august',
  'сентябр|қыркүйек|september',
  'октябр|қазан|october',
  'ноябр|қараша|november',
  'декабр|желтоқсан|december',
].map((names, index) => `(^|[^[:alpha:]])(${names})|(^|\\D)${String(index + 1).padStart(2, '0')}[./]20\\d\\d`)

/** Wages are paid about the end of their month, the rest until the twenty-fifth of the next one. */
const USUALLY = { wages: 3, others: 20 }
const BEFORE = 31
const AFTER = 150

/** Parts of payroll months that an open payment `p` probably paid, the likeliest first; `most` of them. */
export const payrollSuggestions = (sql: Sql, most: number): Fragment => sql`
  coalesce((select jsonb_agg(to_jsonb(s) - 'score' order by s.score desc, s.month) from (
    select m.id as payroll, to_char(m.month, 'YYYY-MM') as month, d.part, m.document, d.amount - d.paid as amount, f.because,
      cardinality(f.because) * 100 - abs(p.paid_on - ((m.month + interval '1 month')::date
        + case d.part when 'wages' then ${USUALLY.wages}::int else ${USUALLY.others}::int end)) as score
    from payroll_months m cross join lateral dues_of_payroll(m.organisation, m.id) d
    cross join lateral (select array_remove(array[
      case when d.amount - d.paid = p.amount - p.matched then 'amount' end,
      case when lower(p.purpose) ~ (${sql.json(called)}::jsonb ->> d.part) then 'purpose' end,
      case when lower(p.purpose) ~ (${monthNames}::text[])[extract(month from m.month)::int] then 'month' end], null) as because) f
    where m.organisation = p.organisation and m.programme = p.programme and p.amount > 0 and d.paid < d.amount
      and m.month between p.paid_on - ${AFTER}::int and p.paid_on + ${BEFORE}::int
      and (f.because && array['amount', 'purpose'])
    order by score desc limit ${most}) s), '[]')`

/** What payment `p` pays of payroll months. */
export const payrollMatches = (sql: Sql): Fragment => sql`
  coalesce((select jsonb_agg(jsonb_build_object('payroll', y.id, 'month', to_char(y.month, 'YYYY-MM'), 'part', m.part,
      'document', y.document, 'amount', m.amount) order by m.matched_at, y.month, array_position(${[...payrollParts]}::text[], m.part))
    from payroll_matches m join payroll_months y on y.organisation = m.organisation and y.id = m.payroll
    where m.organisation = p.organisation and m.payment = p.id), '[]')`
