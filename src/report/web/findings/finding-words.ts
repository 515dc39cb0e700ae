import { wordsOf } from '#platform/web/words.ts'

/** What the rules find in the report that is made here. */
export const findingWords = wordsOf('report.findings', {
  ru: {
    error: 'противоречие',
    warning: 'вопрос читателя',
    accept: 'Принять с объяснением',
    because: 'Почему так и должно быть',
    becauseHint: 'Объяснение сохранится с версией отчёта. Если изменится то, о чём замечание, оно вернётся.',
    save: 'Принять',
    reopen: 'Вернуть в список',
    accepted_one: 'Принято с объяснением: {n} замечание',
    accepted_few: 'Принято с объяснением: {n} замечания',
    accepted_many: 'Принято с объяснением: {n} замечаний',
    accepted_other: 'Принято с объяснением: {n} замечания',
    by: '{name}, {at}',
  },
  kk: {
    error: 'қайшылық',
    warning: 'оқырман сұрағы',
    accept: 'Түсіндіріп қабылдау',
    because: 'Неге осылай болуы керек',
    becauseHint: 'Түсініктеме есептің нұсқасымен бірге сақталады. Ескерту айтқан нәрсе өзгерсе, ол қайта оралады.',
    save: 'Қабылдау',
    reopen: 'Тізімге қайтару',
    accepted_one: 'Түсіндіріп қабылданған {n} ескерту',
    accepted_other: 'Түсіндіріп қабылданған {n} ескерту',
    by: '{name}, {at}',
  },
  en: {
    error: 'contradiction',
    warning: 'a reader’s question',
    accept: 'Accept with a reason',
    because: 'Why it has to be so',
    becauseHint:
      'The reason is kept with the version of the report. When what the finding is about changes, it comes back.',
    save: 'Accept',
    reopen: 'Back to the list',
    accepted_one: '{n} finding accepted with a reason',
    accepted_other: '{n} findings accepted with a reason',
    by: '{name}, {at}',
  },
})
