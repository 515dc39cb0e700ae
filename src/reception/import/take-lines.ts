import { ageOn } from '#people/age.ts'
import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { ImportRecord } from './import-record.ts'
import { type NumberPlan, numberPlans } from './number-plan.ts'
import type { ClaimedRow } from './take-import.ts'
import type { Card } from './take-visitors.ts'

const AT_ONCE = 1000

/** Lines of the journal, with their numbers. Each office's counter is raised once, by all of its lines. */
export async function takeLines(
  sql: Sql,
  actor: Actor,
  { programme }: ImportRecord,
  claimed: readonly ClaimedRow[],
  visitors: ReadonlyMap<number, Card>,
  told: (share: number) => Promise<void>,
): Promise<void> {
  const byRow = new Map(claimed.map(row => [row.row, row]))
  // Always in the same order, so that two imports don't wait for each other's counters.
  const plans = numberPlans(
    claimed.map(({ row, line }) => ({ row, ...line })),
    () => false,
  )
  const lines: object[] = []
  for (const plan of plans) {
    const numbers = await numbersFor(sql, actor, plan)
    for (const [at, { row }] of plan.lines.entries()) {
      const claim = byRow.get(row)!
      lines.push(lineOf(actor, programme, claim, { year: plan.year, number: numbers[at]! }, visitors.get(row)))
    }
  }
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    await sql`insert into entries ${sql(lines.slice(from, from + AT_ONCE))}`
    await told(Math.min(1, (from + AT_ONCE) / lines.length))
  }
}

/** The paper's own numbers where the journal is empty and they run from 1 without a gap; else the next ones. */
async function numbersFor(
  sql: Sql,
  { organisation }: Actor,
  { office, year, count, keeps, lines }: NumberPlan,
): Promise<number[]> {
  const [counter] = await sql<{ last: number }[]>`
    insert into journal_counters as c (organisation, office, year, last) values (${organisation}, ${office}, ${year}, ${count})
    on conflict (organisation, office, year) do update set last = c.last + excluded.last returning last`
  const before = counter!.last - count
  return lines.map(({ number }, at) => (keeps && before === 0 ? number : before + at + 1))
}

type Numbered = { readonly year: number; readonly number: number }

function lineOf(
  { organisation, member }: Actor,
  programme: string,
  { entry, line }: ClaimedRow,
  numbered: Numbered,
  card?: Card,
) {
  return {
    organisation,
    id: entry,
    matter: entry,
    programme,
    office: line.office,
    ...numbered,
    paperNumber: line.paperNumber || null,
    receivedOn: line.receivedOn,
    receivedAt: line.receivedAt,
    receptionDay: line.receptionDay,
    channel: line.channel,
    person: card?.id ?? null,
    sex: line.sex ?? card?.sex ?? null,
    age: line.age ?? ageOnDay(line.bornOn || line.birthYear ? line : card, line.receivedOn),
    socialStatus: line.socialStatus ?? card?.socialStatus ?? null,
    district: line.district ?? card?.district ?? null,
    vulnerableKinds: line.vulnerableKinds.length > 0 ? [...line.vulnerableKinds] : [...(card?.vulnerableKinds ?? [])],
    language: line.language,
    topic: line.topic,
    consumer: line.consumer,
    institution: line.institution,
    otherParty: line.otherParty,
    otherPartyBin: line.otherPartyBin,
    amountTenge: line.amountTenge,
    question: line.question,
    answer: line.answer,
    help: [...line.help],
    lawyer: line.lawyer,
    controlOn: line.controlOn,
    outcome: line.outcome,
    returnedTenge: line.returnedTenge,
    closedOn: line.closedOn,
    registeredBy: member,
  }
}

function ageOnDay(birth: { bornOn: string | null; birthYear: number | null } | undefined, day: string): number | null {
  const age = birth ? ageOn(birth, day) : null
  return age !== null && age >= 0 && age <= 130 ? age : null
}
