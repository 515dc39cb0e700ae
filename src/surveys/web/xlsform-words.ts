import { wordsOf } from '#platform/web/words.ts'

/** Taking questions over from an XLSForm. */
export const xlsFormWords = wordsOf('surveys.xlsform', {
  ru: {
    upload: 'Загрузить XLSForm',
    uploadHint:
      'Из ODK или KoboToolbox. Сначала покажем, что взять нельзя; вопросы ниже заменятся, только когда Вы согласитесь.',
    found_one: 'Можно взять {n} вопрос.',
    found_few: 'Можно взять {n} вопроса.',
    found_many: 'Можно взять {n} вопросов.',
    found_other: 'Можно взять {n} вопроса.',
    nothingLeft: 'Всё остальное в книге тоже понятно: ничего не потеряется.',
    left: 'Что не перейдёт',
    row: 'Строка {n}, «{what}»:',
    faults: 'Что придётся исправить до сохранения',
    fault: '«{question}»:',
    take: 'Взять эти вопросы',
    leave: 'Не брать',
  },
  kk: {
    upload: 'XLSForm жүктеп салу',
    uploadHint:
      'ODK немесе KoboToolbox жүйесінен. Алдымен нені алуға болмайтынын көрсетеміз; төмендегі сұрақтар сіз келіскенде ғана ауысады.',
    found_one: '{n} сұрақ алуға болады.',
    found_other: '{n} сұрақ алуға болады.',
    nothingLeft: 'Кітаптағы қалғаны да түсінікті: ештеңе жоғалмайды.',
    left: 'Не ауыспайды',
    row: '{n}-жол, «{what}»:',
    faults: 'Сақтамас бұрын нені түзету керек',
    fault: '«{question}»:',
    take: 'Осы сұрақтарды алу',
    leave: 'Алмау',
  },
  en: {
    upload: 'Upload an XLSForm',
    uploadHint:
      'From ODK or KoboToolbox. What can’t be taken is shown first; the questions below are replaced only when you agree.',
    found_one: '{n} question can be taken.',
    found_other: '{n} questions can be taken.',
    nothingLeft: 'All the rest of the book is understood as well: nothing gets lost.',
    left: 'What won’t come along',
    row: 'Row {n}, “{what}”:',
    faults: 'What must be mended before it is saved',
    fault: '“{question}”:',
    take: 'Take these questions',
    leave: 'Don’t take them',
  },
})
