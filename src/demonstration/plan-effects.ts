import { exactly, type PlannedIndicator } from './plan-shapes.ts'

const effect = (
  code: NonNullable<PlannedIndicator['effect']>,
  rest: Omit<PlannedIndicator, 'code' | 'effect'>,
): PlannedIndicator => ({ code, effect: code, ...rest })

/** The nine rows of the form's social and economic effects. */
export const effects: readonly PlannedIndicator[] = [
  effect('direct_beneficiaries', {
    label: 'Количество прямых бенефициаров (из них социально уязвимые категории населения)',
    unit: 'person',
    plan: exactly(520),
    fact: 'programme.beneficiaries',
    explanation:
      'Больше всего сверх плана обратилось в кабинеты: во время карантина выросло число споров о покупках через интернет. Каждый человек посчитан один раз.',
  }),
  effect('indirect_beneficiaries', {
    label: 'Количество косвенных бенефициаров (за счёт освещения в СМИ)',
    unit: 'exposure',
    plan: exactly(5000),
    fact: 'media.indirect',
    explanation:
      'План учитывал только публикации в газете, а передача на радио и три социальные сети охватили больше людей. Что не включено и почему, сказано под таблицей эффектов.',
  }),
  effect('staff', {
    label: 'Количество штатных работников',
    unit: 'person',
    plan: exactly(3),
    fact: 'partners.people',
    filters: { basis: 'staff' },
  }),
  effect('engaged_specialists', {
    label: 'Количество привлечённых специалистов (из них социально уязвимые категории населения)',
    unit: 'person',
    plan: exactly(2),
    fact: 'partners.people',
    filters: { basis: 'contract' },
  }),
  effect('ngos_reached', {
    label: 'Количество охваченных НПО',
    unit: 'organisation',
    plan: exactly(4),
    fact: 'partners.ngos',
    explanation: 'Онлайн-слушания собрали НПО всей области; планировались только НПО двух городов.',
  }),
  effect('payroll', {
    label: 'Фонд оплаты труда от общей суммы гранта',
    unit: 'KZT',
    plan: exactly(1101555),
    fact: 'money.payroll',
    explanation: 'За дни простоя в апреле 2020 года заработная плата не начислялась, экономия 9 366 тенге.',
  }),
  effect('taxes', {
    label: 'Налоги (СН, СО, ОСМС только штатных сотрудников)',
    unit: 'KZT',
    plan: exactly(124425),
    fact: 'money.taxes',
    explanation:
      'В смете не учтено, что с 2020 года отчисления на медицинское страхование выросли с 1,5 до 2 процентов и что с заработной платы меньше минимальной социальный налог и социальные отчисления считаются с минимальной. Поэтому налоги выше плана на 15 573 тенге, хотя фонд оплаты труда ниже плана. Перерасход согласован письмом оператора № 01-14/307 от 2 ноября 2020 года.',
  }),
  effect('purchases', {
    label: 'Вклад в экономику (покупка товаров и услуг)',
    note: 'в том числе материально-техническое оснащение',
    unit: 'KZT',
    plan: exactly(1994462),
    fact: 'money.purchases',
    explanation:
      'Не израсходованы средства на выезды, таргетированную рекламу и раздаточный материал, всего 219 951 тенге; остаток возвращается оператору.',
  }),
  effect('partners', {
    label: 'Количество партнёров социального проекта (юридические и физические лица)',
    unit: 'organisation',
    plan: exactly(4),
    fact: 'partners.partners',
    explanation: 'К акции «Құқық» присоединились ещё четыре организации, которые помогали собирать вопросы в районах.',
  }),
]
