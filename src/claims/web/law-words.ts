import type { Words } from '#platform/language.ts'
import type { certainties, parameterCodes } from '../law.ts'

/** Numbers of the law, and how they are known. */
type Book<Codes extends readonly string[]> = Readonly<Record<Codes[number], Words>>

export const certaintyWords: Book<typeof certainties> = {
  read: { ru: 'прочитано в источнике', kk: 'дереккөзден оқылған', en: 'read in the source' },
  secondary: { ru: 'по вторичному источнику', kk: 'екінші дереккөз бойынша', en: 'from a secondary source' },
  unsure: { ru: 'не проверено', kk: 'тексерілмеген', en: 'not verified' },
}

export const parameterWords: Book<typeof parameterCodes> = {
  claim_answer: { ru: 'Ответ на претензию', kk: 'Наразылыққа жауап', en: 'Answer to a claim' },
  exchange: {
    ru: 'Обмен и возврат товара надлежащего качества',
    kk: 'Сапасы тиісті тауарды айырбастау және қайтару',
    en: 'Exchange and return of goods of proper quality',
  },
  refund: {
    ru: 'Возврат денег за товар надлежащего качества',
    kk: 'Сапасы тиісті тауар үшін ақшаны қайтару',
    en: 'Refund for goods of proper quality',
  },
  replacement: { ru: 'Замена, если товара нет', kk: 'Тауар жоқ болса, ауыстыру', en: 'Replacement when out of stock' },
  replacement_with_expertise: {
    ru: 'Замена с экспертизой',
    kk: 'Сараптамамен ауыстыру',
    en: 'Replacement with an expertise',
  },
  repair: { ru: 'Устранение недостатков', kk: 'Кемшіліктерді жою', en: 'Repair of defects' },
  penalty_rate: {
    ru: 'Неустойка за день просрочки',
    kk: 'Кешіктірілген күн үшін айып',
    en: 'Penalty for a day of delay',
  },
  penalty_cap: { ru: 'Предел неустойки', kk: 'Айыптың шегі', en: 'Cap of the penalty' },
  body_answer: { ru: 'Ответ государственного органа', kk: 'Мемлекеттік органның жауабы', en: 'Answer of a state body' },
  body_forwarding: { ru: 'Перенаправление обращения', kk: 'Өтінішті қайта жолдау', en: 'Forwarding of an appeal' },
  body_prolonged: { ru: 'Продлённый срок ответа', kk: 'Ұзартылған жауап мерзімі', en: 'Prolonged term of an answer' },
  appeals_law: {
    ru: 'Закон об обращениях',
    kk: 'Өтініштер туралы заң',
    en: 'Law on appeals',
  },
  court_duty: { ru: 'Государственная пошлина', kk: 'Мемлекеттік баж', en: 'Court duty' },
  last_day_moves: {
    ru: 'Последний нерабочий день переносится',
    kk: 'Соңғы жұмыс емес күн жылжытылады',
    en: 'A last day off moves',
  },
}
