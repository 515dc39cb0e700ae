import { settleDeadlines } from '#claims/commands/settle-deadlines.ts'
import { specialDaysOf } from '#directory/queries/calendar.ts'
import type { Sql } from '#platform/database.ts'
import { dayAfter } from '#platform/day.ts'
import type { Services } from '#platform/services.ts'
import { approveTemplates, layWordFiles } from './claim-papers.ts'
import { type Opening, type Plot, type PlotPaper, plotOf } from './claim-plots.ts'
import { boughtOf, sellers } from './claim-sellers.ts'
import { court, financialRegulator } from './directory.ts'
import { type Association, idOf } from './founding.ts'
import { planIds } from './plan.ts'
import { chanceOf } from './random.ts'
import { demonstrationDay } from './sign-ins.ts'

/** The department for consumer rights, in the demonstration's directory. */
const DEPARTMENT = 1
/** Copies that the plan promises in the annexes of the two activities. */
const copies = { ordinary: 15, unified: 5 } as const

type CaseOf = Plot & { readonly entry: Opening; readonly party: string }

/** Cases that grew from the journal's consumer questions, with their papers and how they ended. */
export async function layCases(
  sql: Sql,
  association: Association,
  services: Pick<Services, 'secrets' | 'files'>,
): Promise<void> {
  const { organisation, member } = association
  await sql`
    update law_parameters set approved_by = ${member.lawyer}, approved_on = '2020-03-05', version = version + 1
    where value is not null and in_force_from <= '2020-03-05' and code not in ('court_duty', 'refund')`
  const entries = await sql<Opening[]>`
    select id, office, programme, person, lawyer, received_on, topic, question, amount_tenge, outcome, closed_on, reception_day
    from entries
    where help && '{claim,complaint}' and person is not null and matter = id and (consumer or topic like 'financial%') and counts
      and outcome is distinct from 'explained' and received_on >= '2020-03-06'
    order by received_on, id`
  const special = await specialDaysOf(sql, '2020-03-01', dayAfter(demonstrationDay, 60))
  const chance = chanceOf(2021)
  const cases = entries.map(
    (entry): CaseOf => ({
      ...plotOf(chance, entry, demonstrationDay, special),
      entry,
      party: idOf(organisation, 'party', entry.id),
    }),
  )
  await sql`insert into cases ${sql(cases.map(each => caseRow(organisation, each)))}`
  await sql`insert into case_parties ${sql(cases.map(each => ({ organisation, id: each.party, case_id: each.entry.id, position: 1, role: each.sphere === 'financial' ? 'bank' : 'seller', ...chance.pick(sellers[each.sphere]) })))}`
  await sql`insert into case_exhibits ${sql(cases.flatMap(each => exhibitRows(organisation, each)))}`
  const papers = cases.flatMap(each => paperRows(association, each))
  await sql`insert into papers ${sql(papers)}`
  await sql`insert into case_steps ${sql(cases.flatMap(each => stepRows(organisation, each)))}`
  await countCopies(sql, association)
  await approveTemplates(sql, association)
  await layWordFiles(sql, association, services)
  await layMarks(sql, association)
  await layOwnDay(sql, association)
  for (let from = 0; from < cases.length; from += 200)
    await settleDeadlines(
      sql,
      cases.slice(from, from + 200).map(({ entry }) => entry.id),
    )
  await sql`delete from deadline_recounts`
}

const stateOf = ({ steps }: Plot) => steps.at(-1)?.to ?? 'preparing'
const paperId = (organisation: string, { entry }: CaseOf, index: number) => idOf(organisation, 'paper', entry.id, index)

function caseRow(organisation: string, of: CaseOf) {
  const { entry, sphere, steps, outcome, closedOn } = of
  const bought = boughtOf(entry.question, sphere)
  const sued = steps.find(({ step }) => step === 'sue')
  return {
    organisation,
    id: entry.id,
    programme: entry.programme,
    office: entry.office,
    person: entry.person,
    lawyer: entry.lawyer,
    opened_on: entry.receivedOn,
    sphere,
    state: stateOf(of),
    bought,
    bought_on: dayAfter(entry.receivedOn, -9),
    price_tenge: entry.amountTenge,
    paid_by: sphere === 'financial' ? 'contract' : lostReceipt(entry) ? 'bank' : 'receipt',
    violation: entry.question,
    demands: [demandOf[sphere] ?? 'service_refund'],
    lines: entry.amountTenge ? [{ kind: 'price', label: bought, tenge: entry.amountTenge }] : [],
    sued_on: sued?.on ?? null,
    outcome,
    closed_on: closedOn,
    version: 1 + steps.length,
  }
}

const demandOf: Readonly<Partial<Record<Plot['sphere'], string>>> = {
  defective_goods: 'cancel_refund',
  proper_quality: 'return_refund',
  online_shop: 'cancel_refund',
  building_repair: 'redo',
  utilities: 'recalculation',
  financial: 'regulator_check',
}

const lostReceipt = ({ question }: Opening) => question.includes('чек утерян')

const proofOf = ({ entry, sphere }: CaseOf) => {
  if (sphere === 'financial') return { kind: 'contract', title: 'Договор микрокредита', pages: 4 }
  if (lostReceipt(entry)) return { kind: 'payment', title: 'Банковская выписка', pages: 1 }
  return { kind: 'receipt', title: 'Чек об оплате', pages: 1 }
}

const exhibitRows = (organisation: string, of: CaseOf) =>
  [
    proofOf(of),
    {
      kind: 'correspondence',
      title: of.sphere === 'financial' ? 'Переписка с организацией' : 'Переписка с продавцом',
      pages: 3,
    },
  ].map((exhibit, index) => ({
    organisation,
    id: idOf(organisation, 'exhibit', of.entry.id, index),
    case_id: of.entry.id,
    position: index + 1,
    ...exhibit,
  }))

const titles = {
  claim: 'Претензия',
  complaint: 'Жалоба в департамент',
  appeal: 'Обращение финансовому регулятору',
  lawsuit: 'Исковое заявление о защите прав потребителя',
} as const

const bodyOf = (organisation: string, { sphere }: CaseOf, kind: PlotPaper['kind']) =>
  idOf(
    organisation,
    'institution',
    kind === 'lawsuit' ? court : sphere === 'financial' ? financialRegulator : DEPARTMENT,
  )

function paperRows({ organisation }: Association, of: CaseOf) {
  return of.papers.map(({ kind, draftedOn, way, sentOn, receivedOn, answeredOn, answer, silentOn }, index) => ({
    organisation,
    id: paperId(organisation, of, index),
    case_id: of.entry.id,
    kind,
    language: 'ru',
    title: titles[kind],
    party: kind === 'claim' ? of.party : null,
    body: kind === 'claim' ? null : bodyOf(organisation, of, kind),
    drafted_on: draftedOn,
    drafted_by: of.entry.lawyer,
    way: sentOn && way,
    tracking: sentOn && way === 'registered' ? `RR ${100_000_000 + index} KZ` : '',
    sent_on: sentOn,
    received_on: receivedOn,
    answered_on: answeredOn,
    answer,
    silent_on: silentOn,
    version: 1,
  }))
}

const stepRows = (organisation: string, of: CaseOf) =>
  of.steps.map(({ step, to, on, paper: index }, position) => ({
    organisation,
    case_id: of.entry.id,
    seq: position + 1,
    step,
    from_state: position === 0 ? 'preparing' : of.steps[position - 1]!.to,
    to_state: to,
    happened_on: on,
    paper: index === null ? null : paperId(organisation, of, index),
    member: step.endsWith('_is_silent') ? null : of.entry.lawyer,
    recorded_at: `${on}T11:00:00Z`,
  }))

/** The first claims of each activity have a copy in its annex: those of unified days in the second one's. */
async function countCopies(sql: Sql, association: Association): Promise<void> {
  const ids = planIds(association)
  for (const [activity, unified, count] of [
    [1, false, copies.ordinary],
    [2, true, copies.unified],
  ] as const)
    await sql`
      update papers set copy_for = ${ids.activity(activity)} where id in (
        select p.id from papers p join entries e on e.organisation = p.organisation and e.id = p.case_id
        where p.kind = 'claim' and p.sent_on is not null and (e.reception_day is not null) = ${unified}
        order by p.sent_on, p.id limit ${count})`
}

/** The second copy, with the mark of whoever took the first. */
const layMarks = (sql: Sql, { organisation, member }: Association) => sql`
  insert into paper_proofs (organisation, paper, proves, file, added_by)
  select ${organisation}, id, 'sending', file, ${member.lawyer} from papers where copy_for is not null`

/** A day that no law sets, in a case that waits for a state body. */
const layOwnDay = (sql: Sql, { organisation }: Association) => sql`
  insert into deadlines (organisation, id, case_id, office, lawyer, person, number, kind, title, starts_on, counted_to, due_on)
  select ${organisation}, overlay(overlay(md5(c.id || 'own day') placing '7' from 13) placing '8' from 17)::uuid, c.id, c.office, c.lawyer, c.person,
    o.code || '-' || e.year || '/' || e.number, 'own', 'Позвонить в департамент: где ответ', ${demonstrationDay}, '2020-12-02', '2020-12-02'
  from cases c join entries e on e.organisation = c.organisation and e.id = c.id
  join offices o on o.organisation = c.organisation and o.id = c.office
  where c.state = 'body_silent'`
