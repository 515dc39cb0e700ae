import type { Words } from '#platform/language.ts'

/** Rights on surveys. */
export const surveysRightWords = {
  'surveys.analysis.read': {
    ru: 'Смотреть анализ опросов',
    kk: 'Сауалнама талдауын қарау',
    en: 'Read the analysis of surveys',
  },
  'surveys.answer.code': { ru: 'Кодировать открытые ответы', kk: 'Ашық жауаптарды кодтау', en: 'Code open answers' },
  'surveys.response.add': {
    ru: 'Записывать заполненные анкеты',
    kk: 'Толтырылған сауалнамаларды жазу',
    en: 'Write down filled questionnaires',
  },
  'surveys.response.exclude': {
    ru: 'Исключать анкеты из подсчёта',
    kk: 'Сауалнамаларды есептен шығару',
    en: 'Leave questionnaires out of counts',
  },
  'surveys.response.export': { ru: 'Выгружать ответы', kk: 'Жауаптарды шығару', en: 'Export answers' },
  'surveys.response.read': {
    ru: 'Смотреть ответы без имён',
    kk: 'Жауаптарды аты-жөнсіз қарау',
    en: 'Read answers without names',
  },
  'surveys.survey.read': {
    ru: 'Смотреть анкеты и волны',
    kk: 'Сауалнамалар мен толқындарды қарау',
    en: 'Read questionnaires and waves',
  },
  'surveys.survey.write': { ru: 'Составлять анкеты', kk: 'Сауалнама құрастыру', en: 'Write questionnaires' },
  'surveys.wave.write': {
    ru: 'Открывать волны опроса и ссылки',
    kk: 'Сауалнама толқындары мен сілтемелерін ашу',
    en: 'Open waves and their links',
  },
} as const satisfies Record<`surveys.${string}`, Words>
