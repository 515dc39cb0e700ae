import * as z from 'zod'
import { type Fact, fact, type Source } from '#platform/fact.ts'
import type { Words } from '#platform/language.ts'
import { payrollSums } from './queries/spending.ts'

/** Months, not people: what is behind the number tells nobody's wage. */
const payroll: Source = {
  name: 'money.payroll',
  from: (sql, programme) => sql`${payrollSums(sql, programme)} m where true`,
  on: sql => sql`m.month`,
  row: sql => sql`
    m.id as record, 'money.payroll'::text as kind, m.month as "on", to_char(m.month, 'MM.YYYY') as label, m.document as detail`,
}
const charges = ['social_tax', 'social_contributions', 'medical_insurance'] as const
const chargeWords: Readonly<Record<(typeof charges)[number], Words>> = {
  social_tax: { ru: 'социальный налог', kk: 'әлеуметтік салық', en: 'social tax' },
  social_contributions: { ru: 'социальные отчисления', kk: 'әлеуметтік аударымдар', en: 'social contributions' },
  medical_insurance: { ru: 'медицинское страхование', kk: 'медициналық сақтандыру', en: 'medical insurance' },
}
const Charge = z.strictObject({ charge: z.enum(charges).optional() })

export const payrollFacts: readonly Fact[] = [
  fact({
    name: 'money.payroll',
    title: { ru: 'Фонд оплаты труда', kk: 'Еңбекақы қоры', en: 'Wages' },
    rule: {
      ru: 'Сумма начисленного по ведомостям, до удержаний с работника.',
      kk: 'Ведомостар бойынша есептелгеннің қосындысы, жұмыскерден ұсталғанға дейін.',
      en: 'The sum of wages by the payroll, before what is withheld from the workers.',
    },
    ...{ source: payroll, unit: 'KZT', measure: { sum: sql => sql`m.gross` }, filters: z.strictObject({}) },
    where: sql => sql`true`,
  }),
  fact({
    name: 'money.taxes',
    title: {
      ru: 'Налоги и отчисления с оплаты труда',
      kk: 'Еңбекақыдан салықтар мен аударымдар',
      en: 'Taxes on wages',
    },
    rule: {
      ru: 'Социальный налог, социальные отчисления и медицинское страхование за счёт работодателя, по ставкам каждого месяца.',
      kk: 'Жұмыс беруші есебінен әлеуметтік салық, әлеуметтік аударымдар және медициналық сақтандыру, әр айдың мөлшерлемесімен.',
      en: 'Social tax, social contributions and medical insurance that the employer pays, by the rates of each month.',
    },
    ...{ source: payroll, unit: 'KZT', filters: Charge, words: { charge: chargeWords } },
    measure: { sum: (sql, { charge }) => (charge ? sql`m.${sql(charge)}` : sql`m.charges`) },
    where: sql => sql`true`,
  }),
]
