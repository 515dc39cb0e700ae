import { specialDaysOf } from '#directory/queries/calendar.ts'
import type { Sql } from '#platform/database.ts'
import { dayAfter } from '#platform/day.ts'
import { newId } from '#platform/identifier.ts'
import { number } from '../case-facts.ts'
import { type Counted, deadlinesOf, type Facts, type PaperFacts } from '../deadlines.ts'
import type { LawNumber } from '../law.ts'
import { lawOf } from '../queries/law.ts'

type CaseFacts = Omit<Facts, 'papers'> & {
  id: string
  organisation: string
  office: string
  lawyer: string
  person: string
  number: string
  papers: PaperFacts[]
}

/** As long as any term of the law can be, so that the calendar reaches its end. */
const LONGEST_DAYS = 400

/** Computes the deadlines of some cases anew and keeps what follows from their facts now; what was ticked off stays so. */
export async function settleDeadlines(sql: Sql, cases: readonly string[], law?: readonly LawNumber[]): Promise<void> {
  const facts = await sql<CaseFacts[]>`
    select c.organisation, c.id, c.office, c.lawyer, c.person, ${number(sql)} as number, c.sphere, c.demands, c.bought_on, c.closed_on,
      exists (select from case_exhibits x where x.organisation = c.organisation and x.case_id = c.id and x.kind = 'expertise') as with_expertise,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'sentOn', p.sent_on, 'receivedOn', p.received_on,
          'forwardedOn', p.forwarded_on, 'prolongedOn', p.prolonged_on, 'answeredOn', p.answered_on, 'answer', p.answer,
          'silentOn', p.silent_on) order by p.id)
        from papers p where p.organisation = c.organisation and p.case_id = c.id), '[]') as papers
    from cases c where c.id = any (${cases as string[]}::uuid[])`
  const starts = facts
    .flatMap(({ boughtOn, papers }) => [boughtOn, ...papers.map(({ receivedOn }) => receivedOn)])
    .filter(day => day !== null)
  const [numbers, special] =
    starts.length > 0
      ? await Promise.all([
          law ?? lawOf(sql),
          specialDaysOf(sql, starts.reduce(min), dayAfter(starts.reduce(max), LONGEST_DAYS)),
        ])
      : [[], new Map()]
  const rows = facts.flatMap(each => deadlinesOf(each, numbers, special).map(deadline => rowOf(each, deadline)))
  await keep(sql, rows)
  await clear(sql, cases, rows)
  await address(sql, cases)
}

const min = (a: string, b: string) => (a < b ? a : b)
const max = (a: string, b: string) => (a > b ? a : b)

const rowOf = (
  { organisation, id, office, lawyer, person, number }: CaseFacts,
  { kind, paper, startsOn, parameter, countedTo, dueOn, doneOn }: Counted,
) => ({
  organisation,
  id: newId(),
  case_id: id,
  paper,
  office,
  lawyer,
  person,
  number,
  kind,
  starts_on: startsOn,
  parameter: parameter?.id ?? null,
  value: dueOn ? parameter!.value : null,
  unit: dueOn ? parameter!.unit : null,
  counted_to: countedTo,
  due_on: dueOn,
  ended_on: doneOn,
})
type Kept = ReturnType<typeof rowOf>

const said = (sql: Sql, table: 'deadlines' | 'excluded') => sql`
  (${sql(table)}.lawyer, ${sql(table)}.starts_on, ${sql(table)}.parameter, ${sql(table)}.value, ${sql(table)}.unit,
    ${sql(table)}.counted_to, ${sql(table)}.due_on, ${sql(table)}.ended_on)`

async function keep(sql: Sql, rows: readonly Kept[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into deadlines ${sql(rows as Kept[])}
    on conflict on constraint deadline_of_the_law_stands_once do update set version = deadlines.version + 1,
      (lawyer, starts_on, parameter, value, unit, counted_to, due_on, ended_on) = ${said(sql, 'excluded')}
    where ${said(sql, 'deadlines')} is distinct from ${said(sql, 'excluded')}`
}

/** Takes out what no longer follows from a fact; days of one's own end with the case, and go on when it is reopened. */
async function clear(sql: Sql, cases: readonly string[], kept: readonly Kept[]): Promise<void> {
  const rows = kept.map(({ case_id, paper, kind }) => ({ case_id, paper, kind }))
  await sql`
    delete from deadlines d where d.case_id = any (${cases as string[]}::uuid[]) and d.kind <> 'own'
      and not exists (select from jsonb_to_recordset(${sql.json(rows)}) as k (case_id uuid, paper uuid, kind text)
        where k.case_id = d.case_id and k.paper is not distinct from d.paper and k.kind = d.kind)`
  await sql`
    update deadlines d set ended_on = c.closed_on, lawyer = c.lawyer, version = d.version + 1
    from cases c where c.organisation = d.organisation and c.id = d.case_id and d.case_id = any (${cases as string[]}::uuid[])
      and d.kind = 'own' and (d.ended_on, d.lawyer) is distinct from (c.closed_on, c.lawyer)`
}

/** To whom a deadline's paper is written, or the first party of its case. */
const address = (sql: Sql, cases: readonly string[]) => sql`
  update deadlines d set addressee = a.addressee from (
    select d.organisation, d.id, coalesce(t.name, i.name,
      (select f.name from case_parties f where f.organisation = d.organisation and f.case_id = d.case_id order by f.position limit 1)) as addressee
    from deadlines d
    left join papers p on p.organisation = d.organisation and p.id = d.paper
    left join case_parties t on t.organisation = p.organisation and t.id = p.party
    left join institutions i on i.organisation = p.organisation and i.id = p.body
    where d.case_id = any (${cases as string[]}::uuid[])) a
  where a.organisation = d.organisation and a.id = d.id and d.addressee is distinct from a.addressee`
