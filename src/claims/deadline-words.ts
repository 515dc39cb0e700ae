import { formatsOf } from '#platform/formats.ts'
import { type Language, pluralForm, say, type Words } from '#platform/language.ts'
import type { DeadlineKind } from './deadlines.ts'
import { isUsable, type LawNumber, type TermUnit } from './law.ts'

/** What must be done by the day. */
export const deadlineWords: Readonly<Record<Exclude<DeadlineKind, 'own'>, Words>> = {
  exchange: {
    ru: 'Потребовать обмена или возврата',
    kk: 'Айырбастауды немесе қайтаруды талап ету',
    en: 'Demand the exchange or the return',
  },
  claim_answer: {
    ru: 'Ответ продавца на претензию',
    kk: 'Сатушының наразылыққа жауабы',
    en: 'The seller’s answer to the claim',
  },
  refund: { ru: 'Возврат денег продавцом', kk: 'Сатушының ақшаны қайтаруы', en: 'The seller’s refund' },
  replacement: { ru: 'Замена товара', kk: 'Тауарды ауыстыру', en: 'Replacement of the goods' },
  repair: { ru: 'Устранение недостатков', kk: 'Кемшіліктерді жою', en: 'Repair of the defects' },
  body_forwarding: {
    ru: 'Перенаправление, если вопрос не этого органа',
    kk: 'Мәселе бұл органға жатпаса, қайта жолдау',
    en: 'Forwarding, if the matter is another body’s',
  },
  body_answer: {
    ru: 'Ответ государственного органа',
    kk: 'Мемлекеттік органның жауабы',
    en: 'The state body’s answer',
  },
}

/** How the day came about, sentence by sentence. */
const sentences = {
  bought: {
    ru: 'Покупка – {day}.',
    kk: 'Сатып алынған күні – {day}.',
    en: 'Bought on {day}.',
  },
  received: {
    ru: 'Бумага получена {day}.',
    kk: 'Құжат {day} күні алынды.',
    en: 'The paper was received on {day}.',
  },
  counted: {
    ru: 'Срок – {term}, счёт со следующего дня ({source}).',
    kk: 'Мерзімі – {term}, есеп келесі күннен басталады ({source}).',
    en: 'The term is {term}, counted from the next day ({source}).',
  },
  ends: { ru: 'Последний день – {day}.', kk: 'Соңғы күні – {day}.', en: 'The last day is {day}.' },
  moves: {
    ru: 'Последний день {counted} – нерабочий, поэтому срок кончается в ближайший рабочий день, {day}.',
    kk: 'Соңғы күні {counted} – жұмыс күні емес, сондықтан мерзім келесі жұмыс күні, {day} бітеді.',
    en: 'The last day, {counted}, is not a working day, so the term ends on the next working day, {day}.',
  },
  approved: {
    ru: 'Число закона утверждено: {name}, {day}.',
    kk: 'Заң саны бекітілді: {name}, {day}.',
    en: 'The number of the law was approved by {name} on {day}.',
  },
  notApproved: {
    ru: 'Юрист организации это число ещё не утвердил.',
    kk: 'Бұл санды ұйым заңгері әлі бекіткен жоқ.',
    en: 'A lawyer of the organisation has not approved this number yet.',
  },
  awaits: {
    ru: 'Срок не утверждён юристом ({source}): день не считается, пока юрист организации не утвердит число.',
    kk: 'Мерзімді заңгер бекітпеген ({source}): ұйым заңгері санды бекіткенше күн есептелмейді.',
    en: 'The term is not approved by a lawyer ({source}): no day is computed until a lawyer of the organisation approves the number.',
  },
  unknown: {
    ru: 'Числа закона на этот день не записано: юрист организации должен внести его и утвердить.',
    kk: 'Бұл күнге заң саны жазылмаған: ұйым заңгері оны енгізіп, бекітуі керек.',
    en: 'No number of the law is written down for that day: a lawyer of the organisation has to add and approve one.',
  },
  own: { ru: 'День назначен офисом.', kk: 'Күнді кеңсе белгіледі.', en: 'A day set by the office.' },
} as const satisfies Record<string, Words>

type Counted = {
  readonly ru: readonly [one: string, few: string, many: string]
  readonly kk: string
  readonly en: readonly [string, string]
}
const terms: Readonly<Record<TermUnit, Counted>> = {
  calendar_days: {
    ru: ['календарный день', 'календарных дня', 'календарных дней'],
    kk: 'күнтізбелік күн',
    en: ['calendar day', 'calendar days'],
  },
  working_days: {
    ru: ['рабочий день', 'рабочих дня', 'рабочих дней'],
    kk: 'жұмыс күні',
    en: ['working day', 'working days'],
  },
  months: { ru: ['месяц', 'месяца', 'месяцев'], kk: 'ай', en: ['month', 'months'] },
}

/** «10 календарных дней» */
export function termText(value: number, unit: TermUnit, language: Language): string {
  const { ru, kk, en } = terms[unit]
  const form = pluralForm(language, value)
  const word = {
    ru: ru[form === 'one' ? 0 : form === 'few' ? 1 : 2],
    kk,
    en: en[form === 'one' ? 0 : 1],
  }[language]
  return `${value}\u00a0${word}`
}

/** Made once: a page of what is due explains fifty days. */
const formats = { ru: formatsOf('ru'), kk: formatsOf('kk'), en: formatsOf('en') } as const

export type Explained = {
  readonly kind: DeadlineKind
  readonly startsOn: string
  readonly countedTo: string | null
  readonly dueOn: string | null
  readonly parameter: LawNumber | null
}

/** The starting rule, the length with its source, the end rule and who stands for the number, in words. */
export function whyThatDay({ kind, startsOn, countedTo, dueOn, parameter }: Explained, language: Language): string {
  const tell = (which: keyof typeof sentences, values: Record<string, string> = {}) =>
    say(sentences[which], language, values)
  if (kind === 'own') return tell('own')
  const { shortDay } = formats[language]
  const start = tell(kind === 'exchange' ? 'bought' : 'received', { day: shortDay(startsOn) })
  if (!parameter) return `${start} ${tell('unknown')}`
  const { source, value, unit, approvedByName, approvedOn } = parameter
  if (!dueOn || !countedTo || !isUsable(parameter)) return `${start} ${tell('awaits', { source })}`
  return [
    start,
    tell('counted', { term: termText(value!, unit as TermUnit, language), source }),
    countedTo === dueOn
      ? tell('ends', { day: shortDay(dueOn) })
      : tell('moves', { counted: shortDay(countedTo), day: shortDay(dueOn) }),
    approvedOn && approvedByName
      ? tell('approved', { name: approvedByName, day: shortDay(approvedOn) })
      : tell('notApproved'),
  ].join(' ')
}
