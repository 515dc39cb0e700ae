import * as z from 'zod'
import { type Fact, fact, keyOf, type Source } from '#platform/fact.ts'
import { causeWords, lineKindWords } from './cause-words.ts'
import { payrollFacts } from './payroll-facts.ts'
import { spending } from './queries/spending.ts'
import { causes, lineKinds } from './rules.ts'

export { budgetLines } from './queries/budget.ts'

const expenses: Source = {
  name: 'money.expenses',
  from: (sql, programme) => sql`
    expenses e join budget_lines l on l.organisation = e.organisation and l.id = e.line
    left join institutions i on i.organisation = e.organisation and i.id = e.supplier where e.programme = ${programme}`,
  on: sql => sql`e.spent_on`,
  row: sql => sql`
    e.id as record, 'money.expense'::text as kind, e.spent_on as "on", e.what as label,
    concat_ws(', ', case when not e.natural_person then coalesce(i.name, e.supplier_name) end, e.document) as detail`,
}
const lines: Source = {
  name: 'money.lines',
  from: (sql, programme) => sql`budget_lines l where l.programme = ${programme}`,
  on: sql => sql`null::date`,
  row: sql =>
    sql`l.id as record, 'money.line'::text as kind, null::date as "on", l.title as label, null::text as detail`,
}
const savings: Source = {
  name: 'money.savings',
  from: (sql, programme) => sql`
    savings s join budget_lines l on l.organisation = s.organisation and l.id = s.line where l.programme = ${programme}`,
  on: sql => sql`null::date`,
  row: sql => sql`l.id as record, 'money.line'::text as kind, null::date as "on", l.title as label, s.said as detail`,
}
const all: Source = {
  name: 'money.spending',
  from: (sql, programme) => sql`${spending(sql, programme)} s where true`,
  on: sql => sql`s."on"`,
  row: sql => sql`s.record, s.kind, s."on", s.label, s.detail`,
}
/** The grant, and all that was spent of it below nothing: what they leave is the balance. */
const balance: Source = {
  name: 'money.balance',
  from: (sql, programme) => sql`(
    select id as record, 'programme.passport'::text as kind, contract_on as "on", contract_number as label, null::text as detail, sum_tenge as amount
    from programmes where id = ${programme}
    union all select record, kind, "on", label, detail, -amount from ${spending(sql, programme)} s) b where true`,
  on: sql => sql`b."on"`,
  row: sql => sql`b.record, b.kind, b."on", b.label, b.detail`,
}
const returns: Source = {
  name: 'money.returns',
  from: (sql, programme) => sql`balance_returns r where r.programme = ${programme}`,
  on: sql => sql`r.returned_on`,
  row: sql =>
    sql`r.id as record, 'money.return'::text as kind, r.returned_on as "on", r.document as label, null::text as detail`,
}

const Kind = z.strictObject({ kind: z.enum(lineKinds).optional() })
const Cause = z.strictObject({ cause: z.enum(causes).optional() })
const Line = z.strictObject({ line: z.uuid().optional() })
const None = z.strictObject({})

export const facts: readonly Fact[] = [
  fact({
    name: 'money.budget',
    title: { ru: 'Смета', kk: 'Смета', en: 'Budget' },
    rule: {
      ru: 'Сумма планов статей с изменениями, согласованными письмами.',
      kk: 'Хаттармен келісілген өзгерістерін қоса, баптар жоспарларының қосындысы.',
      en: 'The sum of the lines’ plans with the changes that letters consented to.',
    },
    ...{ source: lines, unit: 'KZT', measure: { sum: sql => sql`l.plan` }, filters: Kind },
    where: (sql, { kind }) => (kind ? sql`l.kind = ${kind}` : sql`true`),
    words: { kind: lineKindWords },
  }),
  ...payrollFacts,
  fact({
    name: 'money.purchases',
    title: { ru: 'Покупка товаров и услуг', kk: 'Тауарлар мен қызметтер сатып алу', en: 'Goods and services bought' },
    rule: {
      ru: 'Сумма расходов по статьям покупок, меньше того, что вернули поставщики.',
      kk: 'Сатып алу баптары бойынша шығыстардың қосындысы, жеткізушілер қайтарғанын шегеріп.',
      en: 'The sum of expenses of the lines of purchases, less what suppliers gave back.',
    },
    ...{ source: expenses, unit: 'KZT', measure: { sum: sql => sql`e.amount` }, filters: Line },
    where: (sql, { line }) => sql`l.kind = 'purchases' and ${line ? sql`e.line = ${line}` : sql`true`}`,
    choices: {
      line: (sql, programme) => sql`
        select id as value, title as label from budget_lines where programme = ${programme} and kind = 'purchases' order by position`,
    },
  }),
  fact({
    name: 'money.suppliers',
    title: { ru: 'Поставщики', kk: 'Жеткізушілер', en: 'Suppliers' },
    rule: {
      ru: 'Разные организации, у которых что-то куплено; люди не входят, партнёрами поставщики не считаются.',
      kk: 'Бірдеңе сатып алынған әртүрлі ұйымдар; адамдар кірмейді, жеткізушілер серіктес саналмайды.',
      en: 'Different organisations that something was bought from; people are not among them, and suppliers are no partners.',
    },
    source: expenses,
    unit: 'organisation',
    measure: {
      distinct: {
        by: sql => keyOf(sql, sql`coalesce(e.supplier::text, e.supplier_bin, fold(e.supplier_name))`),
        kind: 'money.supplier',
        label: sql => sql`min(coalesce(i.name, e.supplier_name))`,
      },
    },
    filters: None,
    where: sql => sql`not e.natural_person`,
  }),
  fact({
    name: 'money.spent',
    title: { ru: 'Израсходовано', kk: 'Жұмсалды', en: 'Spent' },
    rule: {
      ru: 'Заработная плата, налоги и отчисления с неё и все расходы.',
      kk: 'Еңбекақы, одан төленген салықтар мен аударымдар және барлық шығыстар.',
      en: 'Wages, what is paid on them, and all expenses.',
    },
    ...{ source: all, unit: 'KZT', measure: { sum: sql => sql`s.amount` }, filters: None, where: sql => sql`true` },
  }),
  fact({
    name: 'money.unspent',
    title: { ru: 'Остаток гранта', kk: 'Гранттың қалдығы', en: 'Unspent balance' },
    rule: {
      ru: 'Сумма гранта, меньше всего израсходованного.',
      kk: 'Грант сомасынан жұмсалғанның бәрін шегергенде.',
      en: 'The sum of the grant less all that was spent.',
    },
    ...{ source: balance, unit: 'KZT', measure: { sum: sql => sql`b.amount` }, filters: None, where: sql => sql`true` },
  }),
  fact({
    name: 'money.returned',
    title: { ru: 'Возвращено оператору', kk: 'Операторға қайтарылды', en: 'Returned to the operator' },
    rule: {
      ru: 'Сумма возвратов по платёжным поручениям.',
      kk: 'Төлем тапсырмалары бойынша қайтарылғанның қосындысы.',
      en: 'The sum of what went back by payment orders.',
    },
    ...{ source: returns, unit: 'KZT', measure: { sum: sql => sql`r.amount` }, filters: None, where: sql => sql`true` },
  }),
  fact({
    name: 'money.saved',
    title: { ru: 'Экономия по причинам', kk: 'Себептері бойынша үнем', en: 'Saved, by causes' },
    rule: {
      ru: 'Сумма экономии, у которой указана причина.',
      kk: 'Себебі көрсетілген үнемнің қосындысы.',
      en: 'The sum of savings whose cause was said.',
    },
    ...{ source: savings, unit: 'KZT', measure: { sum: sql => sql`s.amount` }, filters: Cause },
    where: (sql, { cause }) => (cause ? sql`s.cause = ${cause}` : sql`true`),
    words: { cause: causeWords },
  }),
]
