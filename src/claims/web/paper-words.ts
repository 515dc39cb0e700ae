import type { Words } from '#platform/language.ts'
import type { answers, paperStates, ways } from '../paper-contract.ts'
import type { paperKinds } from '../rules.ts'
import type { traceKinds } from '../traces.ts'

/** Papers, how they go and what comes back. */
type Book<Codes extends readonly string[]> = Readonly<Record<Codes[number], Words>>

export const paperKindWords: Book<typeof paperKinds> = {
  claim: { ru: 'Претензия', kk: 'Наразылық (претензия)', en: 'Claim to the seller' },
  complaint: { ru: 'Жалоба', kk: 'Шағым', en: 'Complaint' },
  appeal: { ru: 'Обращение', kk: 'Өтініш', en: 'Appeal to a state body' },
  lawsuit: { ru: 'Исковое заявление', kk: 'Талап қою арызы', en: 'Statement of claim' },
  settlement: { ru: 'Мировое соглашение', kk: 'Татуласу келісімі', en: 'Settlement' },
  power_of_attorney: { ru: 'Доверенность', kk: 'Сенімхат', en: 'Power of attorney' },
  consent: { ru: 'Согласие', kk: 'Келісім', en: 'Consent' },
  motion: { ru: 'Ходатайство', kk: 'Өтінішхат', en: 'Motion' },
}

export const paperStateWords: Book<typeof paperStates> = {
  draft: { ru: 'Черновик', kk: 'Жоба', en: 'Draft' },
  sent: { ru: 'Отправлена', kk: 'Жіберілді', en: 'Sent' },
  delivered: { ru: 'Получена', kk: 'Алынды', en: 'Received' },
  answered: { ru: 'Есть ответ', kk: 'Жауап бар', en: 'Answered' },
  silent: { ru: 'Без ответа', kk: 'Жауапсыз', en: 'No answer' },
}

export const wayWords: Book<typeof ways> = {
  hand: { ru: 'Лично, под отметку', kk: 'Қолма-қол, белгімен', en: 'By hand, with a mark' },
  registered: { ru: 'Заказным письмом', kk: 'Тапсырысты хатпен', en: 'Registered mail' },
  email: { ru: 'По электронной почте', kk: 'Электрондық поштамен', en: 'By e-mail' },
}

export const answerWords: Book<typeof answers> = {
  full: { ru: 'Согласились полностью', kk: 'Толық келісті', en: 'Agreed in full' },
  part: { ru: 'Согласились частично', kk: 'Ішінара келісті', en: 'Agreed in part' },
  refusal: { ru: 'Отказали', kk: 'Бас тартты', en: 'Refused' },
}

export const traceWords: Book<typeof traceKinds> = {
  name: { ru: 'имя или название', kk: 'аты немесе атауы', en: 'name' },
  phone: { ru: 'телефон', kk: 'телефон', en: 'phone' },
  number: { ru: 'ИИН или БИН', kk: 'ЖСН немесе БСН', en: 'IIN or BIN' },
  email: { ru: 'электронная почта', kk: 'электрондық пошта', en: 'e-mail' },
  address: { ru: 'адрес', kk: 'мекенжай', en: 'address' },
}
