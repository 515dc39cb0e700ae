import type { Words } from '#platform/language.ts'

export const heldWords = {
  attendances: { ru: 'Участие в мероприятиях', kk: 'Іс-шараларға қатысу', en: 'Attendances of events' },
  questions: { ru: 'Вопросы на мероприятиях', kk: 'Іс-шаралардағы сұрақтар', en: 'Questions at events' },
  reviews: { ru: 'Отзывы о мероприятиях', kk: 'Іс-шаралар туралы пікірлер', en: 'Reviews of events' },
  event: { ru: 'Мероприятие', kk: 'Іс-шара', en: 'Event' },
  on: { ru: 'День', kk: 'Күні', en: 'Day' },
  name: { ru: 'Как записано в списке', kk: 'Тізімде қалай жазылған', en: 'As the list has it' },
  body: { ru: 'От какой организации', kk: 'Қай ұйымнан', en: 'Whom they came for' },
  part: { ru: 'В какой роли', kk: 'Қандай рөлде', en: 'Part' },
  minutes: { ru: 'Минут', kk: 'Минут', en: 'Minutes' },
  question: { ru: 'Вопрос', kk: 'Сұрақ', en: 'Question' },
  answer: { ru: 'Ответ', kk: 'Жауап', en: 'Answer' },
  review: { ru: 'Отзыв', kk: 'Пікір', en: 'Review' },
} as const satisfies Record<string, Words>
