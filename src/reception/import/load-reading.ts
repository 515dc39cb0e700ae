import { type Actor, may } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { inEachLanguage, type Words } from '#platform/language.ts'
import type { CodedColumn } from '../journal-columns.ts'
import { topicsOf } from '../queries/topics.ts'
import type { OfficeOfBook, Reading } from './journal-line.ts'
import { topicWord } from './read-line.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'
import {
  type Coded,
  channelList,
  consentList,
  dayList,
  helpList,
  kindList,
  languageList,
  outcomeList,
  sexList,
  statusList,
} from './word-lists.ts'

const inAll = (name: string): Words => inEachLanguage(() => name)

/** Everything that rows are held against but the book itself: who works here, where, what topics and places are called. */
export async function loadReading(sql: Sql, programme: string, actor: Actor) {
  const [offices, topics, lawyers, places, days, institutions] = await Promise.all([
    officesOf(sql, programme),
    topicsOf(sql),
    sql<{ id: string; name: string }[]>`
      select id, name from members where roles && '{lawyer,coordinator,chair,intern}' order by ended_on nulls first, name limit 1000`,
    placesOf(sql),
    sql<{ id: string; office: string; on: string }[]>`
      select d.id, o.office, d.held_on as "on" from reception_days d
      join reception_day_offices o on o.organisation = d.organisation and o.day = d.id where d.programme = ${programme}`,
    sql<
      { id: string; name: string; bin: string }[]
    >`select id, name, bin from institutions where bin is not null limit 100000`,
  ])
  const topic = new Map(topics.map(each => [each.code, each]))
  const vocabularies: Record<CodedColumn, Vocabulary> = {
    office: vocabularyOf(
      offices.map(({ id, name, code, placeNames }) => ({ code: id, names: inAll(name), also: [code, ...placeNames] })),
    ),
    channel: vocabularyOf(channelList),
    sex: vocabularyOf(sexList),
    socialStatus: vocabularyOf(statusList),
    vulnerableKinds: vocabularyOf(kindList),
    district: vocabularyOf(places),
    language: vocabularyOf(languageList),
    topic: vocabularyOf(
      topics.map(({ code, parent, names }): Coded => {
        if (!parent) return { code, names }
        const above = topic.get(parent)!.names
        const path = inEachLanguage(language => topicWord(above[language], names[language]))
        return { code, names: path, also: Object.values(names) }
      }),
    ),
    help: vocabularyOf(helpList),
    lawyer: vocabularyOf(lawyers.map(({ id, name }) => ({ code: id, names: inAll(name), also: shortNames(name) }))),
    outcome: vocabularyOf(outcomeList),
    consent: vocabularyOf(consentList),
    receptionDay: vocabularyOf(dayList),
  }
  const mine = (office: string) => may(actor, 'reception.entry.import', { office })
  return {
    vocabularies,
    offices: new Map(
      offices.map((office): [string, OfficeOfBook] => [office.id, { ...office, mine: mine(office.id) }]),
    ),
    topics: topic,
    days: new Map(days.map(({ id, office, on }) => [`${office} ${on}`, id])),
    institutions: new Map(institutions.map(({ id, name, bin }) => [bin, { id, name }])),
  } satisfies Partial<Reading>
}

type OfficeRow = Omit<OfficeOfBook, 'mine'> & { name: string; code: string; placeNames: string[] }

const officesOf = (sql: Sql, programme: string) => sql<OfficeRow[]>`
  select o.id, o.name, o.code, o.opened_on, o.closed_on, array_remove(array[p.name_ru, p.name_kk, p.name_en], null) as place_names
  from offices o left join places p on p.code = o.place where o.programme = ${programme} order by o.opened_on, o.name limit 500`

/** Cities and districts with every name they ever had; of a city and a district of one name, the city is meant by the bare name. */
async function placesOf(sql: Sql): Promise<Coded[]> {
  const rows = await sql<{ code: string; names: Words; others: string[] }[]>`
    select p.code, json_build_object('ru', name_ru, 'kk', name_kk, 'en', name_en) as names,
      array(select n.name from place_names n where n.code = p.code) as others
    from places p where length(p.code) > 2 limit 1000`
  return rows.map(({ code, names, others }) => ({ code, names, also: others }))
}

/** «Сапарова Ж. А.», «Ж. А. Сапарова», «Сапарова»: staff in journals is signed with. */
function shortNames(name: string): string[] {
  const [surname = '', ...given] = name.split(/\s+/)
  const initials = given.map(part => part[0] ?? '').join(' ')
  return [
    surname,
    `${surname} ${initials}`,
    `${initials} ${surname}`,
    `${surname} ${given[0] ?? ''}`,
    `${surname} ${given[0]?.[0] ?? ''}`,
  ]
}
