import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { SearchOf } from '#platform/endpoint.ts'
import type { Invitation, InvitedKind, listInvitations } from '../invitation-contract.ts'
import { shownListed } from '../listed-name.ts'

/** Participants of an event, each once: by the words of their card's name or of the list's, and for whom they came. */
const present = (sql: Sql, event: string) => sql`
  select a.id, a.institution, a.body_kind,
    string_to_array(case when p.surname <> '' then list_key(concat_ws(' ', p.surname, p.given_name, p.patronymic)) else a.name_key end, ' ') as words
  from attendances a left join persons p on p.organisation = a.organisation and p.id = a.person
  where a.event = ${event} and a.same_as is null`

/** A name on an invitation is often shorter than on the list: every word of it, and no fewer than two, must be there. */
const named = (sql: Sql) => sql`
  string_to_array(i.name_key, ' ') <@ h.words and cardinality(string_to_array(i.name_key, ' ')) > 1`

const judged = (sql: Sql, event: string) => sql`
  select i.*, case
    when exists (select from there h where ${named(sql)}) then 'person'
    when i.institution in (select h.institution from there h) then case when i.name = '' then 'person' else 'other' end
  end as came from event_invitations i where i.event = ${event}`

type Row = Omit<Invitation, 'name'> & { readonly name: string }
const shown = (actor: Actor, row: Row): Invitation => ({ ...row, name: row.name && shownListed(row.name, actor) })
const columns = (sql: Sql) => sql`
  j.id, j.event, j.name, j.institution, j.body, j.body_kind, j.invited_on, j.how, j.answer, j.answered_on, j.came, j.version`

export async function invitationsPage(
  sql: Sql,
  event: string,
  { after, limit }: SearchOf<typeof listInvitations>,
  actor: Actor,
) {
  const rows = await sql<Row[]>`
    with there as (${present(sql, event)})
    select ${columns(sql)} from (${judged(sql, event)} ${after ? sql`and i.id > ${after}` : sql``} order by i.id limit ${limit + 1}) j order by j.id`
  const items = rows.slice(0, limit).map(row => shown(actor, row))
  return { items, next: rows.length > limit ? items.at(-1)!.id : null }
}

/** One invitation, held against others until the transaction ends. */
export async function invitationForUpdate(sql: Sql, id: string, actor: Actor): Promise<Invitation | undefined> {
  const [held] = await sql<{ event: string }[]>`select event from event_invitations where id = ${id} for update`
  if (!held) return undefined
  const [row] = await sql<Row[]>`
    with there as (${present(sql, held.event)})
    select ${columns(sql)} from (${judged(sql, held.event)} and i.id = ${id}) j`
  return row && shown(actor, row)
}

/** By kind of organisation, those without one last: whom the event invited, and who came, invited or not. */
export const invitedKinds = (sql: Sql, event: string) => sql<InvitedKind[]>`
  with there as (${present(sql, event)}), judged as (${judged(sql, event)}),
  invited as (
    select body_kind as kind, count(*) as invited, count(distinct institution) as organisations,
      count(*) filter (where answer = 'comes') as comes, count(*) filter (where answer = 'declines') as declines,
      count(*) filter (where answer is null) as silent, count(came) as came
    from judged group by body_kind
  ), arrived as (
    select h.body_kind as kind, count(*) as people, count(distinct h.institution) as present,
      count(*) filter (where not exists (
        select from event_invitations i where i.event = ${event} and (i.institution = h.institution or ${named(sql)}))) as uninvited
    from there h group by h.body_kind
  )
  select coalesce(i.kind, c.kind) as kind, ${zero(sql, 'invited', 'organisations', 'comes', 'declines', 'silent', 'came')},
    ${zero(sql, 'people', 'present', 'uninvited')}
  from invited i full join arrived c on coalesce(c.kind, '') = coalesce(i.kind, '')
  order by coalesce(i.kind, c.kind) is null, people desc, invited desc, kind`

/** Columns that may be missing on one side of the join. */
const zero = (sql: Sql, ...names: string[]) =>
  names.map(name => sql`coalesce(${sql(name)}, 0) as ${sql(name)}`).reduce((list, next) => sql`${list}, ${next}`)
