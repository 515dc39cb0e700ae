import { socialStatusWords } from '#people/social-status.ts'
import { vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import { sexWords } from '#people/web/person-code-words.ts'
import type { Sql } from '#platform/database.ts'
import type { Download } from '#platform/endpoint.ts'
import type { Language, Words } from '#platform/language.ts'
import type { Secrets } from '#platform/secrets.ts'
import { workbook } from '#platform/sheets/workbook.ts'
import type { Cell, ColumnKind } from '#platform/sheets/written-sheet.ts'
import { columnWidths, type JournalColumn, journalColumns } from '../journal-columns.ts'
import { topicsOf } from '../queries/topics.ts'
import { channelWords, helpWords, languageWords, outcomeWords } from '../web/code-words.ts'
import type { ImportRecord } from './import-record.ts'
import { openedRow } from './judge-rows.ts'
import { headed } from './line-findings.ts'
import { topicWord } from './read-line.ts'

const words = {
  rejected: { ru: 'Непринятые строки', kk: 'Қабылданбаған жолдар', en: 'Rejected rows' },
  row: { ru: 'Строка в книге', kk: 'Кітаптағы жол', en: 'Row of the workbook' },
  reason: {
    ru: 'Почему не принята и что сделать',
    kk: 'Неге қабылданбады және не істеу керек',
    en: 'Why it was rejected and what to do',
  },
  sample: { ru: 'Образец журнала', kk: 'Журнал үлгісі', en: 'Sample of a journal' },
  journal: { ru: 'Журнал', kk: 'Журнал', en: 'Journal' },
  lists: { ru: 'Что писать', kk: 'Не жазу керек', en: 'What to write' },
} as const satisfies Record<string, Words>

/** The rejected rows under their own headings, each with its reasons: to mend and upload again. */
export async function rejectedSheet(
  sql: Sql,
  secrets: Secrets,
  book: ImportRecord,
  language: Language,
): Promise<Download> {
  const rows = await sql<{ row: number; sealed: Buffer }[]>`
    select row, sealed from import_rows where import = ${book.id} and state = 'rejected' order by row limit 100000`
  return workbook(words.rejected[language], [
    {
      name: words.rejected[language],
      columns: [
        ...book.headings.map(heading => ({ heading })),
        { heading: words.row[language], kind: 'number', width: 12 },
        { heading: words.reason[language], width: 90 },
      ],
      rows: rows.map(({ row, sealed }) => {
        const { cells, problems } = openedRow(secrets, sealed)
        const reasons = problems.map(problem => headed(problem, language))
        return [...book.headings.map((_, at) => cells[at] ?? null), row, reasons.join(' ')]
      }),
    },
  ])
}

const kindOf: Partial<Record<JournalColumn, ColumnKind>> = {
  receivedOn: 'day',
  receivedAt: 'clock',
  bornOn: 'day',
  age: 'number',
  amountTenge: 'money',
  controlOn: 'day',
  returnedTenge: 'money',
  closedOn: 'day',
}

/** An empty journal with one invented line, and what its coded columns may say. */
export async function sampleSheet(sql: Sql, language: Language): Promise<Download> {
  const topics = await topicsOf(sql)
  const [places, [office]] = await Promise.all([
    sql<{ names: Words }[]>`
      select json_build_object('ru', name_ru, 'kk', name_kk, 'en', name_en) as names from places where length(code) > 2 order by kind, code limit 300`,
    sql<{ name: string }[]>`select name from offices order by opened_on, name limit 1`,
  ])
  const names = Object.keys(journalColumns) as JournalColumn[]
  const line = sampleLine(
    language,
    office?.name ?? '',
    topics.find(({ parent }) => parent === null)?.names[language] ?? '',
  )
  const above = new Map(topics.map(({ code, names }) => [code, names[language]]))
  const lists: [JournalColumn, readonly string[]][] = [
    ['channel', Object.values(channelWords).map(each => each[language])],
    ['sex', Object.values(sexWords).map(each => each[language])],
    ['socialStatus', Object.values(socialStatusWords).map(each => each[language])],
    ['vulnerableKinds', Object.values(vulnerableKindWords).map(each => each[language])],
    ['district', places.map(each => each.names[language])],
    ['language', Object.values(languageWords).map(each => each[language])],
    [
      'topic',
      topics
        .filter(({ retiredOn }) => !retiredOn)
        .map(({ parent, names }) => topicWord(parent ? (above.get(parent) ?? '') : '', names[language])),
    ],
    ['help', Object.values(helpWords).map(each => each[language])],
    ['outcome', Object.values(outcomeWords).map(each => each[language])],
  ]
  const longest = Math.max(...lists.map(([, list]) => list.length))
  return workbook(words.sample[language], [
    {
      name: words.journal[language],
      columns: names.map(name => {
        const [kind, width] = [kindOf[name], columnWidths[name]]
        return { heading: journalColumns[name][language], ...(kind && { kind }), ...(width && { width }) }
      }),
      rows: [names.map(name => line[name] ?? null)],
    },
    {
      name: words.lists[language],
      columns: lists.map(([name]) => ({ heading: journalColumns[name][language], width: 36 })),
      rows: Array.from({ length: longest }, (_, at) => lists.map(([, list]) => list[at] ?? null)),
    },
  ])
}

const sampleLine = (language: Language, office: string, topic: string): Partial<Record<JournalColumn, Cell>> => ({
  number: '1',
  receivedOn: '2020-03-05',
  receivedAt: '10:30',
  office,
  channel: channelWords.in_person[language],
  ...samples[language],
  sex: sexWords.female[language],
  bornOn: '1980-04-16',
  socialStatus: socialStatusWords.other[language],
  vulnerableKinds: vulnerableKindWords.large_family[language],
  language: languageWords.ru[language],
  topic,
  otherPartyBin: '940140000385',
  amountTenge: 12_500,
  help: helpWords.claim[language],
  outcome: outcomeWords.refund_full[language],
  returnedTenge: 12_500,
  closedOn: '2020-03-19',
})

/** An invented visitor, with the number of nobody. */
const samples: Record<Language, Partial<Record<JournalColumn, Cell>>> = {
  ru: {
    person: 'Образцова Анна Петровна',
    iin: '800416100254',
    district: 'Костанай',
    phone: '8 700 000 00 01',
    otherParty: 'ТОО «Образец»',
    question: 'Магазин не принимает назад чайник, который протекает.',
    answer: 'Разъяснён порядок возврата, составлена претензия.',
    consent: 'да',
  },
  kk: {
    person: 'Үлгінова Айнұр Серікқызы',
    iin: '800416100254',
    district: 'Қостанай',
    phone: '8 700 000 00 01',
    otherParty: '«Үлгі» ЖШС',
    question: 'Дүкен су ағатын шәйнекті қайтып алмайды.',
    answer: 'Қайтару тәртібі түсіндірілді, наразылық жазылды.',
    consent: 'иә',
  },
  en: {
    person: 'Sampleova Anna',
    iin: '800416100254',
    district: 'Kostanay',
    phone: '8 700 000 00 01',
    otherParty: 'Sample LLP',
    question: 'The shop does not take back a kettle that leaks.',
    answer: 'The way to return goods was explained, a claim was drafted.',
    consent: 'yes',
  },
}
