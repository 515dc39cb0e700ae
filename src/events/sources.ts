import * as z from 'zod'
import { InstitutionKind, PlaceCode } from '#directory/contract.ts'
import { certainties } from '#people/certainty.ts'
import { sexes } from '#people/person-contract.ts'
import { socialStatuses } from '#people/social-status.ts'
import type { Fragment, Sql } from '#platform/database.ts'
import type { Choices, Source } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { EventForm, EventKind } from './contract.ts'

export const EventFilters = z.strictObject({
  kind: EventKind.optional(),
  form: EventForm.optional(),
  place: PlaceCode.optional(),
  activity: Id.optional(),
})
export const PersonFilters = EventFilters.extend({
  sex: z.enum(sexes).optional(),
  ageFrom: z.coerce.number().int().min(0).max(150).optional(),
  ageTo: z.coerce.number().int().min(0).max(150).optional(),
  status: z.enum(socialStatuses).optional(),
  district: PlaceCode.optional(),
  bodyKind: InstitutionKind.optional(),
  certainty: z.enum(certainties).optional(),
})
type PersonFilters = z.output<typeof PersonFilters>

/** Events `v` of a programme `g` that were held within its period: the one condition of every count. */
export const held = (sql: Sql, programme: string) => sql`
  events v join programmes g on g.organisation = v.organisation and g.id = v.programme
    and v.programme = ${programme} and v.state = 'held' and v.held_on between g.starts_on and g.ends_on`

export const ofEvent = (sql: Sql, { kind, form, place, activity }: z.output<typeof EventFilters>) => sql`true
  ${kind ? sql`and v.kind = ${kind}` : sql``} ${form ? sql`and v.form = ${form}` : sql``}
  ${place ? sql`and v.place = ${place}` : sql``} ${activity ? sql`and v.activity = ${activity}` : sql``}`

/** Of whoever took part, `a`, as on that day. */
export const ofPerson = (sql: Sql, filters: PersonFilters) => {
  const { sex, ageFrom, ageTo, status, district, bodyKind, certainty } = filters
  return sql`${ofEvent(sql, filters)}
    ${sex ? sql`and a.sex = ${sex}` : sql``} ${status ? sql`and a.social_status = ${status}` : sql``}
    ${ageFrom === undefined ? sql`` : sql`and a.age >= ${ageFrom}`} ${ageTo === undefined ? sql`` : sql`and a.age <= ${ageTo}`}
    ${district ? sql`and a.district = ${district}` : sql``} ${bodyKind ? sql`and a.body_kind = ${bodyKind}` : sql``}
    ${certainty ? sql`and exists (select from persons c where c.organisation = a.organisation and c.id = a.person and c.identified = ${certainty === 'identified'})` : sql``}`
}

export const activityChoices: Choices = (sql, programme) => sql`
  select id as value, number || '. ' || title as label from activities where programme = ${programme} order by number limit 500`
export const placeChoices: Choices = (sql, _programme, language) => sql`
  select code as value, ${sql(`name_${language}`)} as label from places where kind <> 'region' order by code limit 500`

const eventRow = (sql: Sql) =>
  sql`v.id as record, 'events.event' as kind, v.held_on as "on", v.title as label, v.place as detail`
const ofIts = (kind: string, label: (sql: Sql) => Fragment, detail: (sql: Sql) => Fragment) => (sql: Sql) =>
  sql`x.id as record, ${kind}::text as kind, v.held_on as "on", ${label(sql)} as label, ${detail(sql)} as detail`
const on = (sql: Sql) => sql`v.held_on`

export const events: Source = {
  name: 'events.events',
  from: (sql, programme) => sql`${held(sql, programme)} left join places p on p.code = v.place where true`,
  on,
  row: eventRow,
}
export const experts: Source = {
  name: 'events.experts',
  from: (sql, programme) =>
    sql`${held(sql, programme)} join event_experts x on x.organisation = v.organisation and x.event = v.id where true`,
  on,
  row: ofIts(
    'events.expert',
    sql => sql`x.name`,
    sql => sql`concat_ws(', ', nullif(x.job, ''), nullif(x.body, ''))`,
  ),
}
export const questions: Source = {
  name: 'events.questions',
  from: (sql, programme) =>
    sql`${held(sql, programme)} join event_questions a on a.organisation = v.organisation and a.event = v.id where true`,
  person: sql => sql`a.person`,
  on,
  row: sql => sql`
    a.id as record, 'events.question' as kind, v.held_on as "on", v.title || ', № ' || a.number as label, a.outcome as detail`,
}
export const reviews: Source = {
  name: 'events.reviews',
  from: (sql, programme) =>
    sql`${held(sql, programme)} join event_reviews x on x.organisation = v.organisation and x.event = v.id where true`,
  on: sql => sql`x.given_on`,
  row: sql =>
    sql`x.id as record, 'events.review'::text as kind, x.given_on as "on", v.title as label, null::text as detail`,
}
/** Documents of the annexes; a fact leaves those that prove an event held (`provesEvent`), each once however many it proves. */
export const papers: Source = {
  name: 'events.papers',
  from: (sql, programme) => sql`
    evidence_items x join programmes g on g.organisation = x.organisation and g.id = x.programme where x.programme = ${programme}`,
  on: sql => sql`coalesce(x.dated_on, x.added_at::date)`,
  row: sql => sql`
    x.id as record, 'evidence.item'::text as kind, coalesce(x.dated_on, x.added_at::date) as "on", x.title as label, null::text as detail`,
}
export const provesEvent = (sql: Sql, filters: z.output<typeof EventFilters>) => sql`exists (
  select from evidence_links l join events v on v.organisation = l.organisation and v.id = l.target
  where l.organisation = x.organisation and l.item = x.id and v.state = 'held' and v.held_on between g.starts_on and g.ends_on
    and ${ofEvent(sql, filters)})`

export const invitations: Source = {
  name: 'events.invitations',
  from: (sql, programme) =>
    sql`${held(sql, programme)} join event_invitations x on x.organisation = v.organisation and x.event = v.id where true`,
  on,
  row: ofIts(
    'events.invitation',
    sql => sql`coalesce(nullif(x.body, ''), v.title)`,
    sql => sql`x.answer`,
  ),
}

/** Whoever was on a list of a held event, or asked something there: its people are direct beneficiaries. */
export const participation: Source = {
  name: 'events.participations',
  from: (sql, programme) => sql`
    ${held(sql, programme)} join lateral (
      select t.organisation, t.id, t.person, t.sex, t.age, t.social_status, t.district, t.institution, t.body, t.body_kind, t.how
      from attendances t where t.organisation = v.organisation and t.event = v.id and t.same_as is null
      union all
      select q.organisation, q.id, q.person, q.sex, q.age, q.social_status, q.district, null, '', null, 'asked'
      from event_questions q where q.organisation = v.organisation and q.event = v.id and q.person is not null
    ) a on true where true`,
  person: sql => sql`a.person`,
  on,
  row: sql => sql`
    a.id as record, 'events.attendance' as kind, v.held_on as "on", v.title as label, nullif(a.body, '') as detail`,
  participation: true,
}
