import { socialStatusWords } from '#people/social-status.ts'
import { vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import { sexWords } from '#people/web/person-code-words.ts'
import { may } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Language, Words } from '#platform/language.ts'
import type { Call } from '#platform/routes.ts'
import type { ExportColumn, ExportSheet } from '#platform/sheets/with-export.ts'
import type { Entry, listEntries } from '../contract.ts'
import { columnWidths, type JournalColumn, journalColumns } from '../journal-columns.ts'
import { written } from '../problems.ts'
import { channelWords, helpWords, languageWords, outcomeWords, stateWords, uncountedWords } from '../web/code-words.ts'
import { topicsOf } from './topics.ts'

type Exporting = Call<typeof listEntries, { id: string }>

/** The journal as a sheet: the columns of a paper journal, how often the visitor came in the matter, and what counts. */
export async function entrySheet(sql: Sql, { language, search, actor }: Exporting): Promise<ExportSheet<Entry>> {
  const [topics, places, days] = await Promise.all([topicsOf(sql), placeNames(sql), dayTitles(sql)])
  const topic = new Map(topics.map(each => [each.code, each]))
  const topicName = (code: string | null | undefined) => (code ? topic.get(code)?.names[language] : null)
  const said = (words: Words | undefined) => words?.[language]
  const list = (codes: readonly string[], words: Readonly<Record<string, Words>>) =>
    codes.map(code => said(words[code]) ?? code).join('; ')
  const column = (
    name: JournalColumn,
    value: ExportColumn<Entry>['value'],
    kind?: ExportColumn<Entry>['kind'],
  ): ExportColumn<Entry> => {
    const width = columnWidths[name]
    return { heading: journalColumns[name], value, ...(kind && { kind }), ...(width && { width }) }
  }
  const filter = await filterSaid(sql, search, language, may(actor, 'people.person.name'))
  return {
    name: journal,
    filter: [...filter, ...(search.topic ? [topicName(search.topic) ?? search.topic] : [])],
    columns: [
      column('number', ({ number }) => number),
      column('receivedOn', ({ receivedOn }) => receivedOn, 'day'),
      column('receivedAt', ({ receivedAt }) => receivedAt, 'clock'),
      column('office', ({ officeName }) => officeName),
      column('channel', ({ channel }) => said(channelWords[channel])),
      column('person', ({ personName }) => personName),
      column('sex', ({ sex }) => sex && said(sexWords[sex])),
      column('age', ({ age }) => age, 'number'),
      column('socialStatus', ({ socialStatus }) => socialStatus && said(socialStatusWords[socialStatus])),
      column('vulnerableKinds', ({ vulnerableKinds }) => list(vulnerableKinds, vulnerableKindWords)),
      column('district', ({ district }) => said(places.get(district ?? '')) ?? district),
      column('language', entry => said(languageWords[entry.language as Language])),
      column('topic', entry => topicName(topic.get(entry.topic)?.parent ?? entry.topic)),
      column('subtopic', entry => (topic.get(entry.topic)?.parent ? topicName(entry.topic) : null)),
      { heading: consumers, width: 14, value: ({ consumer }) => said(consumer ? yes : no) },
      column('otherParty', ({ otherParty }) => otherParty),
      column('otherPartyBin', ({ otherPartyBin }) => otherPartyBin),
      column('amountTenge', ({ amountTenge }) => amountTenge, 'money'),
      column('question', ({ question }) => question),
      column('answer', ({ answer }) => answer),
      column('help', ({ help }) => list(help, helpWords)),
      column('lawyer', ({ lawyerName }) => lawyerName),
      column('controlOn', ({ controlOn }) => controlOn, 'day'),
      column('outcome', ({ outcome }) => outcome && said(outcomeWords[outcome])),
      column('returnedTenge', ({ returnedTenge }) => returnedTenge, 'money'),
      column('closedOn', ({ closedOn }) => closedOn, 'day'),
      column('receptionDay', ({ receptionDay }) => days.get(receptionDay ?? '')),
      { heading: visits, kind: 'number', width: 9, value: ({ visit }) => visit },
      { heading: counts, value: ({ notCounted }) => list(notCounted, uncountedWords) || said(yes) },
    ],
  }
}

async function placeNames(sql: Sql): Promise<ReadonlyMap<string, Words>> {
  const rows = await sql<{ code: string; names: Words }[]>`
    select code, json_build_object('ru', name_ru, 'kk', name_kk, 'en', name_en) as names from places limit 1000`
  return new Map(rows.map(({ code, names }) => [code, names]))
}

async function dayTitles(sql: Sql): Promise<ReadonlyMap<string, string>> {
  const rows = await sql<{ id: string; title: string }[]>`select id, title from reception_days limit 1000`
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** The filter in words; whose visits they are is said only to who may read names. */
async function filterSaid(
  sql: Sql,
  search: Exporting['search'],
  language: Language,
  named: boolean,
): Promise<string[]> {
  const { office, from, to, channel, state, person, receptionDay, number } = search
  const [found] = await sql<{ office: string | null; day: string | null; person: string | null }[]>`
    select (select name from offices where id = ${office ?? null}) as office,
      (select title from reception_days where id = ${receptionDay ?? null}) as day,
      (select concat_ws(' ', surname, given_name, patronymic) from persons where id = ${person ?? null}) as person`
  return [
    found!.office,
    (from || to) && `${from ? written(from) : '…'} — ${to ? written(to) : '…'}`,
    found!.day,
    channel && channelWords[channel][language],
    state && stateWords[state][language],
    person && ((named && found!.person) || journalColumns.person[language]),
    number && `${journalColumns.number[language]} ${number}`,
  ].filter((part): part is string => Boolean(part))
}

const journal: Words = { ru: 'Журнал приёма', kk: 'Қабылдау журналы', en: 'Reception journal' }
const consumers: Words = { ru: 'Права потребителей', kk: 'Тұтынушылардың құқықтары', en: 'Consumer rights' }
const visits: Words = { ru: 'Визит', kk: 'Келуі', en: 'Visit' }
const counts: Words = { ru: 'Входит в счёт', kk: 'Есепке кіреді', en: 'Counted' }
const yes: Words = { ru: 'да', kk: 'иә', en: 'yes' }
const no: Words = { ru: 'нет', kk: 'жоқ', en: 'no' }
