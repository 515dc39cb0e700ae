import { type Language, say, type Words } from '#platform/language.ts'
import type { CheckedReport } from './checked-report.ts'
import { findingInWords, type Severity } from './finding.ts'
import { placeInWords } from './place-words.ts'
import type { UnreadKind } from './reading/document.ts'

export const severityWords = {
  error: {
    ru: 'ОШИБКИ: отчёт противоречит сам себе или форме',
    kk: 'ҚАТЕЛЕР: есеп өзіне не нысанға қайшы',
    en: 'ERRORS: the report contradicts itself or its form',
  },
  warning: {
    ru: 'ВОПРОСЫ: об этом спросит читатель',
    kk: 'СҰРАҚТАР: мұны оқырман сұрайды',
    en: 'QUESTIONS: a reader would ask',
  },
  note: { ru: 'К СВЕДЕНИЮ', kk: 'НАЗАРҒА', en: 'WORTH KNOWING' },
} as const satisfies Record<Severity, Words>

const unreadWords = {
  pictures: {
    ru: 'картинок: {count} (текст на них не читается)',
    kk: 'суреттер: {count} (олардағы мәтін оқылмайды)',
    en: 'pictures: {count} (text on them isn’t read)',
  },
  charts: { ru: 'диаграмм: {count}', kk: 'диаграммалар: {count}', en: 'charts: {count}' },
  embedded: { ru: 'вложенных файлов: {count}', kk: 'ендірілген файлдар: {count}', en: 'embedded files: {count}' },
  deep_tables: {
    ru: 'таблиц, вложенных слишком глубоко: {count}',
    kk: 'тым терең ендірілген кестелер: {count}',
    en: 'tables nested too deep: {count}',
  },
  pages: { ru: 'страниц без текста: {count}', kk: 'мәтіні жоқ беттер: {count}', en: 'pages without text: {count}' },
} as const satisfies Record<UnreadKind, Words>

const words = {
  nothing: { ru: 'Замечаний нет.', kk: 'Ескертулер жоқ.', en: 'No findings.' },
  understood: {
    ru: 'Понято {share} % текста: разделов формы {sections}, таблиц {tables}, ячеек {cells}.',
    kk: 'Мәтіннің {share} %-ы түсінілді: нысан бөлімдері {sections}, кестелер {tables}, ұяшықтар {cells}.',
    en: '{share} % of the text was understood: {sections} sections of the form, {tables} tables, {cells} cells.',
  },
  notRead: {
    ru: 'Не удалось отнести к строке или столбцу:',
    kk: 'Жолға не бағанға жатқызу мүмкін болмады:',
    en: 'Could not be told to belong to a row or column:',
  },
  unread: { ru: 'Не прочитано', kk: 'Оқылмады', en: 'Not read' },
} as const satisfies Record<string, Words>

/** For programs: places in words of a language, sentences in all. */
export const asJson = ({ findings, understood }: CheckedReport, language: Language) => ({
  findings: findings.map(each => findingInWords(each, language)),
  understood,
})

/** What was found and understood, as a manager reads it: what to mend first, each with its places. */
export function readable({ findings, understood, notRead, document }: CheckedReport, language: Language): string {
  const told = (['error', 'warning', 'note'] as const).flatMap(severity => {
    const some = findings.filter(each => each.severity === severity).map(each => findingInWords(each, language))
    if (some.length === 0) return []
    const lines = some.flatMap(({ rule, message, places }) => [
      `  ${rule}  ${message[language]}`,
      ...places.map(({ where, text }) => `       · ${where}: «${text.replaceAll('\n', ' ')}»`),
    ])
    return [`${severityWords[severity][language]} (${some.length})`, ...lines, '']
  })
  const share = Math.floor(understood.share * 100)
  const left = notRead.map(({ where, text }) => `  · ${placeInWords(where, language)}: «${text.replaceAll('\n', ' ')}»`)
  const unread = document.unread.map(({ what, count }) => say(unreadWords[what], language, { count }))
  return [
    ...(findings.length === 0 ? [words.nothing[language], ''] : told),
    say(words.understood, language, { ...understood, share }),
    ...(left.length > 0 ? [words.notRead[language], ...left] : []),
    ...(unread.length > 0 ? [`${words.unread[language]}: ${unread.join('; ')}.`] : []),
    '',
  ].join('\n')
}
