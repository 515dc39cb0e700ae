import type { Words } from '#platform/language.ts'

/** Rights on what people attend. */
export const eventRightWords = {
  'events.attendance.export': {
    ru: 'Выгружать списки участников',
    kk: 'Қатысушылар тізімін шығару',
    en: 'Export lists of participants',
  },
  'events.attendance.read': {
    ru: 'Смотреть, кто был на мероприятиях',
    kk: 'Іс-шараларда кім болғанын қарау',
    en: 'Read who was at events',
  },
  'events.attendance.write': {
    ru: 'Вести списки участников мероприятий',
    kk: 'Іс-шара қатысушыларының тізімін жүргізу',
    en: 'Keep lists of participants',
  },
  'events.event.read': { ru: 'Смотреть мероприятия', kk: 'Іс-шараларды қарау', en: 'Read events' },
  'events.event.write': { ru: 'Вести мероприятия', kk: 'Іс-шараларды жүргізу', en: 'Keep events' },
  'events.question.read': {
    ru: 'Смотреть вопросы мероприятий',
    kk: 'Іс-шара сұрақтарын қарау',
    en: 'Read questions of events',
  },
  'events.question.write': {
    ru: 'Записывать вопросы и ответы',
    kk: 'Сұрақтар мен жауаптарды жазу',
    en: 'Write down questions and answers',
  },
} as const satisfies Record<string, Words>
