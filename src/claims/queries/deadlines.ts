import { shownName } from '#people/name-mask.ts'
import { type Actor, may, officesWithin } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { SearchOf } from '#platform/endpoint.ts'
import type { Language } from '#platform/language.ts'
import type { Permission } from '#platform/permissions.ts'
import type { Deadline, Due, listDue } from '../deadline-contract.ts'
import { deadlineWords, whyThatDay } from '../deadline-words.ts'
import type { LawUnit } from '../law.ts'
import { numbersOfLaw } from './law.ts'

/** The number of the law that the day was computed by; its value and unit as they were then. */
type Row = Omit<Deadline, 'why'> & {
  countedTo: string | null
  parameter: string | null
  value: number | null
  unit: LawUnit | null
}

const columns = (sql: Sql) => sql`
  d.id, d.case_id as case, d.paper, d.kind, d.title, d.starts_on, d.due_on, d.done_on, d.counted_to, d.version, d.parameter, d.value, d.unit`

/** Each with its reason in words. Numbers of the law are few: they are read once for all rows. */
async function told<Told extends Row>(sql: Sql, rows: readonly Told[], language: Language) {
  const named = [...new Set(rows.flatMap(({ parameter }) => parameter ?? []))]
  const law = new Map(named.length > 0 ? (await numbersOfLaw(sql, named)).map(number => [number.id, number]) : [])
  return rows.map(given => {
    const { kind, title, startsOn, dueOn }: Row = given
    const { countedTo, parameter: id, value, unit, ...row } = given
    const number = id === null ? undefined : law.get(id)
    const parameter = number ? { ...number, value: value ?? number.value, unit: unit ?? number.unit } : null
    return {
      ...row,
      title: kind === 'own' ? title : deadlineWords[kind][language],
      why: whyThatDay({ kind, startsOn, countedTo, dueOn, parameter }, language),
    }
  })
}

export async function deadlinesOfCase(sql: Sql, caseId: string, language: Language): Promise<Deadline[]> {
  const rows = await sql<Row[]>`
    select ${columns(sql)} from deadlines d where d.case_id = ${caseId}
    order by d.done_on nulls first, d.due_on nulls last, d.id limit 500`
  return told(sql, rows, language)
}

export async function findDeadline(sql: Sql, id: string, language: Language): Promise<Deadline | undefined> {
  const rows = await sql<Row[]>`select ${columns(sql)} from deadlines d where d.id = ${id}`
  const [found] = await told(sql, rows, language)
  return found
}

export type DeadlineOfCase = Deadline & { readonly office: string }
export async function deadlineForUpdate(sql: Sql, id: string, language: Language): Promise<DeadlineOfCase | undefined> {
  const rows = await sql<(Row & { office: string })[]>`
    select ${columns(sql)}, d.office from deadlines d where d.id = ${id} for update`
  const [found] = await told(sql, rows, language)
  return found
}

type DueRow = Row & {
  person: string
  number: string
  surname: string
  givenName: string
  patronymic: string
  party: string | null
  lawyerName: string
  office: string
}

/** What a line of the due list says besides: which case, whose, to whom, by whom. */
const due = (sql: Sql) => sql`
  select ${columns(sql)}, d.number, d.person, p.surname, p.given_name, p.patronymic, d.office, m.name as lawyer_name, d.addressee as party`
const around = (sql: Sql) => sql`
  join members m on m.organisation = d.organisation and m.id = d.lawyer
  join persons p on p.organisation = d.organisation and p.id = d.person`

/** A page's rows are of a few offices: rights are asked once for each. */
async function dueFor(sql: Sql, actor: Actor, rows: readonly DueRow[], language: Language): Promise<Due[]> {
  const rights = new Map<string, Permission[]>()
  return (await told(sql, rows, language)).map(({ surname, givenName, patronymic, ...row }) => {
    const { office } = row
    const its = rights.get(office) ?? shown.filter(right => may(actor, right, row))
    rights.set(office, its)
    return { ...row, personName: shownName({ surname, givenName, patronymic }, actor), may: its }
  })
}
const shown: readonly Permission[] = ['people.person.name', 'claims.deadline.write']

function mine(sql: Sql, actor: Actor) {
  const offices = officesWithin(actor, 'claims.deadline.read')
  return offices ? sql`and d.office = any (${offices as string[]}::uuid[])` : sql``
}

type Wanted = Pick<SearchOf<typeof listDue>, 'lawyer' | 'office'>
const wanted = (sql: Sql, actor: Actor, { lawyer, office }: Wanted) => sql`d.done_on is null ${mine(sql, actor)}
  ${lawyer ? sql`and d.lawyer = ${lawyer}` : sql``} ${office ? sql`and d.office = ${office}` : sql``}`

/**
 * The most urgent first: read along an index, so that it costs as much among a million as among ten. The limit stands in the
 * text: with a limit that it doesn't know the database would plan the page anew each time, which takes longer than reading it.
 */
export async function duePage(sql: Sql, search: SearchOf<typeof listDue>, actor: Actor, language: Language) {
  const { until, limit, after } = search
  const [day, last] = after?.split('~') ?? []
  const rows = await sql<(DueRow & { dueOn: string })[]>`
    ${due(sql)} from (
      select * from deadlines d where d.due_on is not null and ${wanted(sql, actor, search)}
        ${until ? sql`and d.due_on <= ${until}` : sql``} ${day && last ? sql`and (d.due_on, d.id) > (${day}, ${last})` : sql``}
      order by d.due_on, d.id limit ${sql.unsafe(String(limit + 1))}) d
    ${around(sql)} order by d.due_on, d.id`
  const items = rows.slice(0, limit)
  const end = items.at(-1)
  return {
    items: await dueFor(sql, actor, items, language),
    next: rows.length > limit && end ? `${end.dueOn}~${end.id}` : null,
  }
}

export async function dueCounts(sql: Sql, search: Wanted, actor: Actor, today: string) {
  const open = wanted(sql, actor, search)
  const [counts] = await sql<{ overdue: number; today: number; awaiting: number }[]>`
    select (select count(*) from deadlines d where d.due_on < ${today} and ${open}) as overdue,
      (select count(*) from deadlines d where d.due_on = ${today} and ${open}) as today,
      (select count(*) from deadlines d where d.due_on is null and ${open}) as awaiting`
  return counts!
}

const AWAITING = 50
export async function awaitingPage(sql: Sql, after: string | undefined, actor: Actor, language: Language) {
  const rows = await sql<DueRow[]>`
    ${due(sql)} from (
      select * from deadlines d where d.due_on is null and d.done_on is null ${mine(sql, actor)} ${after ? sql`and d.id > ${after}` : sql``}
      order by d.id limit ${AWAITING + 1}) d
    ${around(sql)} order by d.id`
  const items = rows.slice(0, AWAITING)
  return {
    items: await dueFor(sql, actor, items, language),
    next: rows.length > AWAITING ? items.at(-1)!.id : null,
  }
}
