import type { Fragment, Sql } from '#platform/database.ts'
import { ofTopic } from './counted.ts'
import type { EntryFilters } from './entry-filters.ts'

/** Which entries `e` the filters leave; figures, pictures and the journal ask by this one condition. */
export function matching(sql: Sql, filters: EntryFilters): Fragment {
  const { office, month, channel, topic, subtopic, consumer, unifiedDays, receptionDay, vulnerable, kind, anonymous } =
    filters
  return sql`true
    ${office ? sql`and e.office = ${office}` : sql``}
    ${month ? sql`and e.received_on >= ${`${month}-01`}::date and e.received_on < ${`${month}-01`}::date + interval '1 month'` : sql``}
    ${channel ? sql`and e.channel = ${channel}` : sql``}
    ${topic ? sql`and ${ofTopic(sql, topic)}` : sql``}
    ${subtopic ? sql`and e.topic = ${subtopic}` : sql``}
    ${consumer === undefined ? sql`` : sql`and e.consumer = ${consumer}`}
    ${unifiedDays === undefined ? sql`` : sql`and (e.reception_day is not null) = ${unifiedDays}`}
    ${receptionDay ? sql`and e.reception_day = ${receptionDay}` : sql``}
    ${vulnerable === undefined ? sql`` : sql`and (e.vulnerable_kinds <> '{}') = ${vulnerable}`}
    ${kind ? sql`and ${kind} = any (e.vulnerable_kinds)` : sql``}
    ${anonymous === undefined ? sql`` : sql`and (e.person is null) = ${anonymous}`}
    ${ofVisitor(sql, filters)} ${ofWork(sql, filters)}`
}

/** Who came, as on that day; what is not known is a class of its own. */
function ofVisitor(sql: Sql, { sex, ageFrom, ageTo, ageUnknown, status, district, certainty }: EntryFilters): Fragment {
  const known = (column: string, value: string | undefined) =>
    value === undefined
      ? sql``
      : value === 'unknown'
        ? sql`and ${sql(`e.${column}`)} is null`
        : sql`and ${sql(`e.${column}`)} = ${value}`
  return sql`
    ${known('sex', sex)} ${known('social_status', status)} ${known('district', district)}
    ${ageFrom === undefined ? sql`` : sql`and e.age >= ${ageFrom}`}
    ${ageTo === undefined ? sql`` : sql`and e.age <= ${ageTo}`}
    ${ageUnknown === undefined ? sql`` : sql`and (e.age is null) = ${ageUnknown}`}
    ${certainty ? sql`and exists (select from persons c where c.organisation = e.organisation and c.id = e.person and c.identified = ${certainty === 'identified'})` : sql``}`
}

/** What was done, by whom and in which language. */
const ofWork = (sql: Sql, { language, help, outcome, lawyer }: EntryFilters): Fragment => sql`
  ${language ? sql`and e.language = ${language}` : sql``}
  ${help ? (help === 'none' ? sql`and e.help = '{}'` : sql`and ${help} = any (e.help)`) : sql``}
  ${outcome ? (outcome === 'none' ? sql`and e.outcome is null` : sql`and e.outcome = ${outcome}`) : sql``}
  ${lawyer ? sql`and e.lawyer = ${lawyer}` : sql``}`
