import { wordsOf } from '#platform/web/words.ts'

/** What is printed from the screens of the schedule. */
export const printWords = wordsOf('schedule.print', {
  ru: {
    dayList: 'Напечатать список',
    sheet: 'Напечатать график',
    announcement: 'Напечатать объявление кабинета',
  },
  kk: {
    dayList: 'Тізімді басып шығару',
    sheet: 'Кестені басып шығару',
    announcement: 'Кабинет хабарландыруын басып шығару',
  },
  en: {
    dayList: 'Print the list',
    sheet: 'Print the schedule',
    announcement: 'Print the office’s announcement',
  },
})
