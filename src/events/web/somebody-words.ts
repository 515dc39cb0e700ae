import { wordsOf } from '#platform/web/words.ts'

/** What is asked of somebody without a card. */
export const somebodyWords = wordsOf('events.somebody', {
  ru: { sex: 'Пол', age: 'Возраст', socialStatus: 'Социальный статус', district: 'Город или район' },
  kk: { sex: 'Жынысы', age: 'Жасы', socialStatus: 'Әлеуметтік мәртебе', district: 'Қала не аудан' },
  en: { sex: 'Sex', age: 'Age', socialStatus: 'Social status', district: 'City or district' },
})
