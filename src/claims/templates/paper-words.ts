import { formatsOf } from '#platform/formats.ts'
import { say, type Words } from '#platform/language.ts'
import type { payments } from '../contract.ts'
import { termText } from '../deadline-words.ts'
import type { TermUnit, UsableNumber } from '../law.ts'
import type { Earlier } from './paper-values.ts'

/** By what a purchase can be proven, as a paper says it. */
export const paymentWords: Readonly<Record<(typeof payments)[number], Words>> = {
  receipt: { ru: 'чек', kk: 'чек', en: 'receipt' },
  bank: { ru: 'банковская выписка', kk: 'банк үзінді көшірмесі', en: 'bank statement' },
  contract: { ru: 'договор', kk: 'шарт', en: 'contract' },
  witness: { ru: 'показания свидетеля', kk: 'куәнің айғағы', en: 'a witness' },
  none: { ru: 'ничем', kk: 'ештеңе', en: 'nothing' },
}

const sentences = {
  sent: { ru: '«{title}», отправлено: {sent}', kk: '«{title}», жіберілген күні: {sent}', en: '“{title}”, sent {sent}' },
  to: { ru: ', кому: {addressee}', kk: ', кімге: {addressee}', en: ', to {addressee}' },
  received: { ru: ', получено: {received}', kk: ', алынған күні: {received}', en: ', received {received}' },
  answered: { ru: ', ответ: {answered}', kk: ', жауап күні: {answered}', en: ', answered {answered}' },
  silent: { ru: ', ответа нет', kk: ', жауап жоқ', en: ', no answer' },
} as const satisfies Record<string, Words>

/** A day in a document: «20 октября 2020 года», without the abbreviation, which would meet the end of a sentence. */
export const dayInWords = (iso: string, language: 'ru' | 'kk'): string =>
  formatsOf(language).day(iso).replace(/г\.$/, 'года')

/** «Претензия», отправлено: 5 ноября 2020 года, кому: ТОО «…», получено: …, ответа нет. */
export function earlierWords(
  { title, addressee, sentOn, receivedOn, answeredOn }: Earlier,
  language: 'ru' | 'kk',
): string {
  const day = (iso: string) => dayInWords(iso, language)
  return [
    say(sentences.sent, language, { title, sent: day(sentOn!) }),
    addressee ? say(sentences.to, language, { addressee }) : '',
    receivedOn ? say(sentences.received, language, { received: day(receivedOn) }) : '',
    answeredOn ? say(sentences.answered, language, { answered: day(answeredOn) }) : sentences.silent[language],
  ].join('')
}

/** After «в течение» Russian has the genitive: «1 месяца», «10 календарных дней». */
const genitive: Readonly<Record<TermUnit, readonly [one: string, other: string]>> = {
  calendar_days: ['календарного дня', 'календарных дней'],
  working_days: ['рабочего дня', 'рабочих дней'],
  months: ['месяца', 'месяцев'],
}

/** A term of the law as it stands in «в течение … », «… ішінде». */
export function withinTerm({ value, unit }: UsableNumber, language: 'ru' | 'kk'): string {
  const term = unit as TermUnit
  return language === 'kk' ? termText(value, term, 'kk') : `${value}\u00a0${genitive[term][value === 1 ? 0 : 1]}`
}

/** Where a number of the law stands, in the paper's language; a source that is written otherwise stays as it is. */
export const sourceIn = (source: string, language: 'ru' | 'kk'): string =>
  language === 'ru'
    ? source
    : source
        .replace(/^Закон РК № ([\w-]+)/, 'ҚР № $1 Заңы')
        .replace(/^АППК РК/, 'ҚР ӘРПК')
        .replace(/, ст\. ([\d-]+)$/, ', $1-бап')

/** Acts by their full names, behind the short ones that numbers of the law cite. */
const acts: readonly (readonly [cited: string, full: Readonly<Record<'ru' | 'kk', string>>])[] = [
  [
    'Закон РК № 221-III',
    {
      ru: 'Закон Республики Казахстан от 12 января 2007 года № 221-III «О порядке рассмотрения обращений физических и юридических лиц»',
      kk: '«Жеке және заңды тұлғалардың өтініштерін қарау тәртібі туралы» Қазақстан Республикасының 2007 жылғы 12 қаңтардағы № 221-III Заңы',
    },
  ],
  [
    'АППК РК',
    {
      ru: 'Административный процедурно-процессуальный кодекс Республики Казахстан',
      kk: 'Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексі',
    },
  ],
]

/** The act itself, by its full name where it is known to us; one that isn't stays as it is cited. */
export const actIn = (source: string, language: 'ru' | 'kk'): string =>
  acts.find(([cited]) => source.startsWith(cited))?.[1][language] ?? sourceIn(source, language)
