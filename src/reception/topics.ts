import type { Words } from '#platform/language.ts'

/**
 * What people come about: the national statistics' consumer topics of 2025, and the ones outside consumer law that
 * the office hears all the same. The two are counted apart.
 */
export const topics = {
  retail: { consumer: true, words: { ru: 'Розничная торговля', kk: 'Бөлшек сауда', en: 'Retail' } },
  ecommerce: { consumer: true, words: { ru: 'Интернет-торговля', kk: 'Интернет-сауда', en: 'Online shopping' } },
  household: {
    consumer: true,
    words: { ru: 'Бытовые услуги и ремонт', kk: 'Тұрмыстық қызмет және жөндеу', en: 'Household services and repair' },
  },
  utilities: { consumer: true, words: { ru: 'ЖКХ', kk: 'ТКШ', en: 'Housing and utilities' } },
  catering: { consumer: true, words: { ru: 'Общественное питание', kk: 'Қоғамдық тамақтану', en: 'Catering' } },
  medical: { consumer: true, words: { ru: 'Медицинские услуги', kk: 'Медициналық қызмет', en: 'Medical services' } },
  transport: { consumer: true, words: { ru: 'Транспорт', kk: 'Көлік', en: 'Transport' } },
  communications: {
    consumer: true,
    words: { ru: 'Связь и интернет', kk: 'Байланыс және интернет', en: 'Communications' },
  },
  education: {
    consumer: true,
    words: { ru: 'Образование и курсы', kk: 'Білім беру және курстар', en: 'Education and courses' },
  },
  tourism: { consumer: true, words: { ru: 'Туризм', kk: 'Туризм', en: 'Tourism' } },
  events: {
    consumer: true,
    words: { ru: 'Билеты и мероприятия', kk: 'Билеттер мен іс-шаралар', en: 'Tickets and events' },
  },
  financial: {
    consumer: false,
    words: { ru: 'Финансовые услуги', kk: 'Қаржы қызметтері', en: 'Financial services' },
  },
  labour: { consumer: false, words: { ru: 'Трудовые вопросы', kk: 'Еңбек мәселелері', en: 'Labour' } },
  housing: { consumer: false, words: { ru: 'Жильё', kk: 'Тұрғын үй', en: 'Housing' } },
  benefits: {
    consumer: false,
    words: { ru: 'Пенсии и пособия', kk: 'Зейнетақы мен жәрдемақы', en: 'Pensions and benefits' },
  },
  guardianship: { consumer: false, words: { ru: 'Опека', kk: 'Қорғаншылық', en: 'Guardianship' } },
  documents: { consumer: false, words: { ru: 'Документы', kk: 'Құжаттар', en: 'Documents' } },
} as const satisfies Record<string, { consumer: boolean; words: Words }>

export type Topic = keyof typeof topics
export const topicCodes = Object.keys(topics) as [Topic, ...Topic[]]
