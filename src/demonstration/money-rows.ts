import type { Cause, LineKind } from '#money/rules.ts'

type Line = {
  readonly key: string
  readonly kind: LineKind
  readonly title: string
  readonly planned: number
  readonly saved?: { readonly cause: Cause; readonly amount: number; readonly said: string }
}
export const budget: readonly Line[] = [
  {
    ...{ key: 'payroll', kind: 'payroll', title: 'Оплата труда штатных работников', planned: 1_101_555 },
    saved: {
      ...{ cause: 'idle_days', amount: 9366 },
      said: 'За дни простоя в апреле 2020 года заработная плата не начислялась.',
    },
  },
  { key: 'taxes', kind: 'taxes', title: 'Налоги и отчисления работодателя (СН, СО, ОСМС)', planned: 124_425 },
  { key: 'lawyers', kind: 'purchases', title: 'Услуги юристов кабинетов приёма', planned: 810_000 },
  { key: 'equipment', kind: 'purchases', title: 'Материально-техническое оснащение', planned: 366_500 },
  { key: 'network', kind: 'purchases', title: 'Связь, интернет и видеоконференции', planned: 108_000 },
  { key: 'office', kind: 'purchases', title: 'Канцелярские товары', planned: 82_000 },
  {
    ...{ key: 'handouts', kind: 'purchases', title: 'Флаеры и раздаточный материал', planned: 242_962 },
    saved: {
      ...{ cause: 'handouts', amount: 50_000 },
      said: 'Занятия и встречи прошли онлайн: раздаточный материал разослан файлами.',
    },
  },
  {
    ...{ key: 'targeting', kind: 'purchases', title: 'Таргетированная реклама', planned: 147_000 },
    saved: {
      ...{ cause: 'targeting', amount: 38_551 },
      said: 'Публикации набрали охват без рекламы, показы заканчивали раньше.',
    },
  },
  {
    ...{ key: 'travel', kind: 'purchases', title: 'Выезды в районы', planned: 238_000 },
    saved: {
      ...{ cause: 'travel', amount: 131_400 },
      said: 'Часть выездов акции заменена встречами онлайн по письму оператора № 01-14/118 от 6 апреля 2020 г.',
    },
  },
  {
    ...{ key: 'reserve', kind: 'reserve', title: 'Резерв, не распределённый по статьям', planned: 0 },
    saved: { cause: 'unspent_reserve', amount: 25_020, said: 'Резерв не понадобился.' },
  },
]

/** Letters of the operator, and to what they changed the lines. */
export const letters = [
  {
    ...{ number: '01-14/52', on: '2020-03-20' },
    reason:
      'Сумма статей приложения к договору меньше суммы гранта на 25 020 тенге: разница отнесена в резерв, тратить её можно с согласия оператора.',
    lines: [{ key: 'reserve', after: 25_020 }],
  },
  {
    ...{ number: '01-14/118', on: '2020-04-06' },
    reason: 'Переход на онлайн: веб-камера и гарнитуры куплены за счёт канцелярских товаров.',
    lines: [
      { key: 'equipment', after: 386_500 },
      { key: 'office', after: 62_000 },
    ],
  },
] as const

export const taxesOverspent = {
  because:
    'В смете не учтено, что с 2020 года отчисления на медицинское страхование выросли с 1,5 до 2 процентов и что с заработной платы меньше минимальной социальный налог и социальные отчисления считаются с минимальной.',
  number: '01-14/307',
  on: '2020-11-02',
}

/** Three wages; in April days of idle time were not paid. */
export const wages = [
  { staff: 'chair', gross: 60_270, april: 55_610 },
  { staff: 'coordinator', gross: 35_000, april: 32_349 },
  { staff: 'accountant', gross: 27_125, april: 25_070 },
] as const
export const months = Array.from({ length: 9 }, (_, index) => `2020-${String(index + 3).padStart(2, '0')}`)

type Bought = {
  readonly line: string
  readonly on: string
  readonly amount: number
  readonly what: string
  readonly document: string
  readonly supplier: { readonly name: string; readonly bin?: string; readonly person?: true }
  /** The scan is still to come. */
  readonly noFile?: true
}
const telecom = { name: 'ТОО «Тобыл Телеком»', bin: '130540007121' }
const shop = { name: 'ТОО «Сары-Арқа Офис»', bin: '090140013457' }
const print = { name: 'ИП «Типография на Баймагамбетова»' }
const agency = { name: 'ТОО «Дала Медиа»', bin: '170940025615' }
const drivers = { name: 'ТОО «Қостанай Жол Сервис»', bin: '151140018731' }
const lawyers = ['Ермекова Д. Б.', 'Литвиненко А. С.']

const last = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)

const monthly: readonly Bought[] = months.flatMap((month, index): Bought[] => [
  ...lawyers.map((name, which) => ({
    ...{
      line: 'lawyers',
      on: last(month),
      amount: 45_000,
      document: `Акт выполненных работ № ${2 * index + which + 1}`,
    },
    ...{ what: 'Приём граждан в кабинете', supplier: { name, person: true as const } },
    ...(index === 8 && which === 1 && { noFile: true as const }),
  })),
  {
    ...{ line: 'network', on: `${month}-25`, amount: 12_000, document: `Счёт-фактура № ${410 + 31 * index}` },
    ...{ what: 'Интернет и видеоконференции', supplier: telecom },
  },
])

const advertised: readonly Bought[] = months.slice(1, 8).map((month, index) => ({
  ...{
    line: 'targeting',
    on: `${month}-20`,
    amount: index === 6 ? 15_449 : 15_500,
    document: `Акт № ${57 + 4 * index}`,
  },
  ...{ what: 'Показы публикаций по районам', supplier: agency },
}))

const single: readonly (readonly [
  line: string,
  on: string,
  amount: number,
  what: string,
  document: string,
  supplier: Bought['supplier'],
])[] = [
  ['equipment', '2020-03-11', 229_900, 'Ноутбук для кабинета', 'Накладная № 118', shop],
  ['equipment', '2020-03-11', 112_600, 'Многофункциональное устройство', 'Накладная № 119', shop],
  ['equipment', '2020-04-09', 44_000, 'Веб-камера и гарнитуры', 'Накладная № 164', shop],
  ['office', '2020-03-11', 24_300, 'Бумага, папки, журналы приёма', 'Накладная № 120', shop],
  ['office', '2020-06-15', 19_700, 'Бумага и картриджи', 'Накладная № 233', shop],
  ['office', '2020-09-07', 18_000, 'Бумага и картриджи', 'Накладная № 351', shop],
  ['handouts', '2020-03-12', 32_000, 'Печать 400 флаеров «Приходите в правовую школу»', 'Акт № 12', print],
  ['handouts', '2020-08-24', 74_500, 'Блокноты и ручки слушателям', 'Накладная № 41', print],
  ['handouts', '2020-09-14', 58_462, 'Папки слушателям правовой школы', 'Накладная № 47', print],
  ['handouts', '2020-10-05', 36_000, 'Памятки потребителя для районов', 'Накладная № 52', print],
  ['handouts', '2020-10-19', -8000, 'Возврат за брак в печати памяток', 'Акт сверки № 3', print],
  ['travel', '2020-08-14', 28_400, 'Выезд: Житикара, Камысты, Денисовка', 'Путевой лист № 6', drivers],
  ['travel', '2020-08-28', 26_200, 'Выезд: Фёдоровка, Карабалык, Узунколь', 'Путевой лист № 7', drivers],
  ['travel', '2020-09-11', 24_800, 'Выезд: Аулиеколь, Карасу, Наурзум', 'Путевой лист № 8', drivers],
  ['travel', '2020-09-25', 27_200, 'Выезд: Аркалык', 'Путевой лист № 9', drivers],
]

export const bought: readonly Bought[] = [
  ...monthly,
  ...advertised,
  ...single.map(([line, on, amount, what, document, supplier]) => ({
    ...{ line, on, amount, what, document, supplier },
    ...(document === 'Путевой лист № 9' && { noFile: true as const }),
  })),
]

export const returned = { amount: 238_764, on: '2020-11-30', document: 'Платёжное поручение № 214' }
