import { shownName } from '#people/name-mask.ts'
import { type Actor, may, officesWithin, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { SearchOf } from '#platform/endpoint.ts'
import type { Language } from '#platform/language.ts'
import type { Permission } from '#platform/permissions.ts'
import { numbered } from '#reception/queries/entries.ts'
import type { Case, CaseLine, CaseStep, Exhibit, listCases, Party } from '../contract.ts'
import { nextSteps, outcomesOf, steps } from '../rules.ts'
import { deadlinesOfCase } from './deadlines.ts'
import { papersOf } from './papers.ts'

type Named = { surname: string; givenName: string; patronymic: string }
type Standing = Omit<CaseLine, 'personName' | 'parties' | 'nextDue' | 'may'>
type Told = Omit<Case, keyof CaseLine | 'exhibits' | 'papers' | 'deadlines' | 'visits' | 'next' | 'outcomes'> & Standing
/** A case as commands get it: where it stands, and what is told of it. */
export type CaseRow = Told & Named

const standing = (sql: Sql) => sql`
  c.id, o.code || '-' || e.year || '/' || e.number as number, c.programme, c.office, o.name as office_name, c.person, p.surname,
  p.given_name, p.patronymic, c.lawyer, m.name as lawyer_name, c.sphere, c.state, c.opened_on, c.closed_on, c.outcome, c.claimed_tenge,
  (select sum(v.returned_tenge)::bigint from entries v
    where v.organisation = c.organisation and v.matter = c.id and v.annulled_on is null) as returned_tenge, c.version`
const told = (sql: Sql) => sql`
  c.bought, c.bought_on, c.price_tenge, c.paid_by, c.noticed_on, c.violation, c.demands, c.lines, c.answers, c.outcome_note`
const joins = (sql: Sql) => sql`
  join entries e on e.organisation = c.organisation and e.id = c.id
  join offices o on o.organisation = c.organisation and o.id = c.office
  join persons p on p.organisation = c.organisation and p.id = c.person
  join members m on m.organisation = c.organisation and m.id = c.lawyer`

/** What the reader may do with a case as it stands: rights and the table of states meet here. */
function rightsTo(
  actor: Actor,
  { office, state, sphere }: Pick<Standing, 'office' | 'state' | 'sphere'>,
): Permission[] {
  const offered = new Set(nextSteps({ state, sphere }).map(step => steps[step].permission as Permission))
  const closed = state === 'closed'
  const possible: Partial<Record<Permission, boolean>> = {
    'claims.case.write': !closed,
    'claims.paper.draft': !closed,
    'claims.deadline.write': !closed,
    'claims.case.step': offered.has('claims.case.step'),
    'claims.case.close': offered.has('claims.case.close'),
    'claims.case.reopen': offered.has('claims.case.reopen'),
    'claims.story.write': closed,
    'people.person.name': true,
  }
  return rightsOn(actor, { office }).filter(right => possible[right])
}

const lineFor = <Row extends Standing & Named>(actor: Actor, { surname, givenName, patronymic, ...row }: Row) => ({
  ...row,
  personName: shownName({ surname, givenName, patronymic }, actor),
  may: rightsTo(actor, row),
})

export async function caseRow(sql: Sql, id: string): Promise<CaseRow | undefined> {
  const [row] = await sql<
    CaseRow[]
  >`select ${standing(sql)}, ${told(sql)} from cases c ${joins(sql)} where c.id = ${id}`
  return row
}

/** The same, held against others until the transaction ends. */
export async function caseForUpdate(sql: Sql, id: string): Promise<CaseRow | undefined> {
  const [row] = await sql<CaseRow[]>`
    select ${standing(sql)}, ${told(sql)} from cases c ${joins(sql)} where c.id = ${id} for update of c`
  return row
}

type Reader = { readonly actor: Actor; readonly language: Language }

/** The whole case. Answers of the interview and files are for those who may read names. */
export async function findCase(sql: Sql, id: string, { actor, language }: Reader): Promise<Case | undefined> {
  const [row, parties, exhibits, papers, deadlines, visits] = await Promise.all([
    caseRow(sql, id),
    sql<Party[]>`
      select id, role, institution, name, bin, address, email, phone from case_parties where case_id = ${id} order by position`,
    sql<
      Exhibit[]
    >`select id, kind, title, pages, file, item from case_exhibits where case_id = ${id} order by position`,
    papersOf(sql, id, actor),
    deadlinesOfCase(sql, id, language),
    sql<Case['visits']>`
      select e.id, o.code || '-' || e.year || '/' || e.number as number, e.received_on, e.question, e.answer
      from entries e join offices o on o.organisation = e.organisation and o.id = e.office
      where e.matter = ${id} and e.annulled_on is null order by e.received_on, e.id limit 200`,
  ])
  if (!row) return undefined
  const named = may(actor, 'people.person.name')
  return {
    ...lineFor(actor, row),
    ...(!named && { answers: {} }),
    parties,
    exhibits: named ? exhibits : exhibits.map(exhibit => ({ ...exhibit, file: null })),
    papers,
    deadlines,
    visits,
    next: nextSteps(row),
    outcomes: [...outcomesOf(row.state)],
  }
}

/** What happened, in order. */
export const historyOf = (sql: Sql, id: string) => sql<CaseStep[]>`
  select s.seq, s.step, s.from_state as "from", s.to_state as "to", s.happened_on as "on", s.paper, s.note, m.name as member, s.recorded_at as at
  from case_steps s left join members m on m.organisation = s.organisation and m.id = s.member
  where s.case_id = ${id} order by s.seq limit 1000`

/** Cases, newest first; the page is found by its key. */
export async function casesPage(sql: Sql, programme: string, search: SearchOf<typeof listCases>, actor: Actor) {
  const offices = officesWithin(actor, 'claims.case.read')
  const { state, sphere, office, lawyer, person, outcome, number, after, limit } = search
  const filtered = sql`c.programme = ${programme}
    ${offices ? sql`and c.office = any (${offices as string[]}::uuid[])` : sql``}
    ${state === 'open' ? sql`and c.state <> 'closed'` : state ? sql`and c.state = ${state}` : sql``}
    ${sphere ? sql`and c.sphere = ${sphere}` : sql``} ${office ? sql`and c.office = ${office}` : sql``}
    ${lawyer ? sql`and c.lawyer = ${lawyer}` : sql``} ${person ? sql`and c.person = ${person}` : sql``}
    ${outcome ? sql`and c.outcome = ${outcome}` : sql``}
    ${number ? sql`and c.id in (select e.id from entries e where true ${numbered(sql, number)})` : sql``}`
  const [day, last] = after?.split('~') ?? []
  const [rows, [counted]] = await Promise.all([
    sql<(Standing & Named & Pick<CaseLine, 'parties' | 'nextDue'>)[]>`
      select ${standing(sql)},
        array(select t.name from case_parties t where t.organisation = c.organisation and t.case_id = c.id order by t.position) as parties,
        (select min(d.due_on) from deadlines d where d.organisation = c.organisation and d.case_id = c.id and d.done_on is null) as next_due
      from cases c ${joins(sql)}
      where ${filtered} ${day && last ? sql`and (c.opened_on, c.id) < (${day}, ${last})` : sql``}
      order by c.opened_on desc, c.id desc limit ${limit + 1}`,
    sql<{ total: number }[]>`select count(*) as total from cases c where ${filtered}`,
  ])
  const items = rows.slice(0, limit)
  const end = items.at(-1)
  return {
    items: items.map(row => lineFor(actor, row)),
    total: counted!.total,
    next: rows.length > limit && end ? `${end.openedOn}~${end.id}` : null,
  }
}
