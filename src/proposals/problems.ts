import { refusal } from '#platform/problem.ts'
import type { Constraints } from '#platform/refusals.ts'

export const letterHasNumberAndDay = refusal('proposals.letter_has_number_and_day', 422, {
  ru: 'Укажите и номер письма, и день отправки. Если оно не отправлено, оставьте пустыми оба поля и срок.',
  kk: 'Хаттың нөмірін де, жіберілген күнін де көрсетіңіз. Жіберілмесе, екеуін де, мерзімін де бос қалдырыңыз.',
  en: 'Say both the number of the letter and the day it was sent. If it was not sent, leave both and the term empty.',
})
export const afterItWasSent = refusal('proposals.after_it_was_sent', 422, {
  ru: 'Срок и ответ не могут быть раньше отправки письма.',
  kk: 'Мерзім мен жауап хат жіберілгеннен бұрын болмайды.',
  en: 'A term or an answer can’t come before the letter was sent.',
})
export const answerHasItsDay = refusal('proposals.answer_has_its_day', 422, {
  ru: 'Укажите и что ответили, и когда. Если ответа нет, оставьте его поля пустыми.',
  kk: 'Не деп жауап бергенін де, қашан екенін де көрсетіңіз. Жауап болмаса, оның өрістерін бос қалдырыңыз.',
  en: 'Say both what was answered and when. Without an answer leave its fields empty.',
})
export const eventFitsOrigin = refusal('proposals.event_fits_origin', 422, {
  ru: 'Рекомендация слушаний – у слушаний, рекомендация акции – у её встречи: выберите другое мероприятие или другой источник.',
  kk: 'Тыңдау ұсынымы – тыңдауда, акция ұсынымы – оның кездесуінде: басқа іс-шараны немесе басқа көзді таңдаңыз.',
  en: 'A hearing’s recommendation is of a hearing, the action’s of one of its meetings: choose another event or another origin.',
})
export const sentStays = refusal('proposals.sent_stays', 409, {
  ru: 'Рекомендация уже отправлена письмом: её можно исправить, но не удалить.',
  kk: 'Ұсыным хатпен жіберілген: оны түзетуге болады, бірақ жоюға болмайды.',
  en: 'The recommendation was sent by a letter: it can be corrected, not deleted.',
})
const numberTwice = refusal('proposals.project_number_twice', 409, {
  ru: 'Проект с таким номером уже есть.',
  kk: 'Мұндай нөмірлі жоба бар.',
  en: 'There is a project of this number already.',
})

export const constraints: Constraints = { project_number_is_taken_once: numberTwice }
