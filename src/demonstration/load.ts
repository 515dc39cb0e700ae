import { phoneColumns } from '#people/sealed-numbers.ts'
import type { Accounts } from '#platform/accounts/accounts.ts'
import type { Database, Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { layAccepted } from './accepted.ts'
import { layAnnex } from './annex.ts'
import { layCards, layConsents } from './cards.ts'
import { layChangesClaimed } from './changes-claimed.ts'
import { layCheckedReport } from './checked-report.ts'
import { layStories } from './claim-stories.ts'
import { layCases } from './claims.ts'
import { layDeviations } from './deviations.ts'
import { layDirectory, partiesOf } from './directory.ts'
import { layEvents } from './events.ts'
import { type Association, associationOf, found, idOf, staff } from './founding.ts'
import { layInterim } from './interim.ts'
import { type Journal, journalOf, unifiedDays, visitsOf2020 } from './journal.ts'
import { layMedia } from './media.ts'

import { layMoney } from './money.ts'

import { layMonitor } from './monitor.ts'

import { layPartners } from './partners.ts'
import { cardOf } from './people.ts'
import { layPlan, planIds } from './plan.ts'
import { layProjects } from './projects.ts'
import { chanceOf } from './random.ts'
import { layRecommendations } from './recommendations.ts'
import { laySchedule } from './schedule.ts'
import { laySchool } from './school.ts'
import { demonstrationDay, signIns } from './sign-ins.ts'
import { laySurveys } from './surveys.ts'
import { activityTexts, sectionTexts } from './texts.ts'
import { withUncounted } from './uncounted.ts'

export const demonstrationCode = 'kostanay-2020'
const SEED = 2020
const association = associationOf(demonstrationCode)

type Parts = { readonly database: Database; readonly services: Services; readonly accounts: Accounts }

export const demonstrationIsThere = ({ database }: Pick<Parts, 'database'>): Promise<boolean> =>
  database.inside(
    association.organisation,
    async sql => (await sql`select from programmes where code = ${demonstrationCode}`).length > 0,
  )

/** Builds the whole demonstration in one transaction: the same seed, the same data. */
export async function loadDemonstration({ database, services, accounts }: Parts): Promise<void> {
  const users = new Map<string, string>()
  // An account may be there already: of a load that was broken off.
  for (const { name, ...account } of signIns)
    users.set(
      name,
      (await accounts.userOf(account.email)) ?? (await accounts.createUser({ ...account, name: staff[name].name })),
    )
  await database.inside(association.organisation, async sql => {
    await found(
      sql,
      association,
      'Общественное объединение «Қорған» по защите прав потребителей Костанайской области',
      demonstrationCode,
    )
    for (const [name, user] of users)
      await sql`update members set user_id = ${user} where id = ${association.member[name as keyof typeof association.member]}`
    await layYear(sql, association, services)
    await layInterim(sql, association, services)
    await layAccepted(sql, association, services)
    await layChangesClaimed(sql, association, services)
    await layCheckedReport(sql, association, services)
  })
}

/** A founded association's whole year: directory, plan, journal, texts and papers. */
export async function layYear(
  sql: Sql,
  association: Association,
  services: Pick<Services, 'secrets' | 'files'>,
): Promise<void> {
  await layDirectory(sql, association)
  await layPlan(sql, association)
  await layHosts(sql, association)
  await layReceptionDays(sql, association)
  const chance = chanceOf(SEED)
  const visits = visitsOf2020(chance)
  const { people, entries } = journalOf(chance, association, visits, demonstrationDay, partiesOf(association))
  await layJournal(sql, association, { people, entries: withUncounted(entries, demonstrationDay) }, services)
  await layCoupons(sql)
  await layHistory(sql)
  await laySteps(sql)
  await layCorrections(sql, association)
  await layCards(sql, association)
  await laySchedule(sql, association, services)
  await layCases(sql, association, services)
  await layStories(sql, association)
  await laySurveys(sql, association, services)
  await layEvents(sql, association, services)
  await laySchool(sql, association, services)
  await layMedia(sql, association, services)
  await layRecommendations(sql, association)
  await layProjects(sql, association)
  await layMoney(sql, association, services.files)
  await layPartners(sql, association, services)
  await layReport(sql, association)
  await layDeviations(sql, association)
  await layAnnex(sql, association, services.files)
  await layMonitor(sql, association, services)
}

/** Who lends the rooms: the directory's university and college. */
const layHosts = (sql: Sql, { organisation, office }: Association) => sql`
  update offices o set host = h.host from (values
    (${office.kostanay}::uuid, ${idOf(organisation, 'institution', 0)}::uuid),
    (${office.rudny}::uuid, ${idOf(organisation, 'institution', 6)}::uuid)) as h (office, host)
  where o.id = h.office`

export async function layReceptionDays(sql: Sql, { organisation, programme, office }: Association): Promise<void> {
  const rows = unifiedDays.map(({ on, visitors, mode, because = '' }) => ({
    organisation,
    programme,
    mode,
    modeBecause: because,
    id: idOf(organisation, 'reception day', on),
    held_on: on,
    target: visitors,
    title: 'Единый день приёма социально уязвимых граждан',
    invited: ['age_pensioner', 'disability_1_2', 'low_income', 'large_family'],
    announcement: 'Бесплатные консультации юристов в Костанае и Рудном, по телефону и лично. Запись у координатора.',
  }))
  await sql`insert into reception_days ${sql(rows)}`
  const held = rows.flatMap(({ id }) => [office.kostanay, office.rudny].map(each => ({ day: id, office: each })))
  await sql`insert into reception_day_offices ${sql(
    held.map(each => ({ organisation, programme, ...each, opens_at: '10:00', closes_at: '16:00' })),
  )}`
}

const BATCH = 500
/** People, lines and counters of a journal, in few statements whatever its length. */
export async function layJournal(
  sql: Sql,
  association: Association,
  { people, entries }: Journal,
  services: Pick<Services, 'secrets'>,
): Promise<void> {
  const { organisation } = association
  const cards = people.map((card, index) => ({
    organisation,
    ...cardOf(card),
    ...phoneColumns(services.secrets, index < 90 ? `+770000000${String(index + 10)}` : null),
  }))
  for (let from = 0; from < cards.length; from += BATCH)
    await sql`insert into persons ${sql(cards.slice(from, from + BATCH))}`
  await layConsents(sql, association, people)
  for (let from = 0; from < entries.length; from += BATCH)
    await sql`insert into entries ${sql(entries.slice(from, from + BATCH))}`
  await sql`
    insert into journal_counters (organisation, office, year, last)
    select organisation, office, year, max(number) from entries group by organisation, office, year
    on conflict (organisation, office, year) do update set last = excluded.last`
}

/** Who came in person went away with a coupon; a few lost it and got another print. */
const layCoupons = (sql: Sql) => sql`
  insert into coupon_prints (organisation, entry, number, id, printed_by, printed_at)
  select organisation, id, n, overlay(overlay(md5(id || ' ' || n) placing '7' from 13) placing '8' from 17)::uuid, registered_by,
    (received_on + coalesce(received_at, '10:00')) at time zone 'Asia/Qostanay' + n * interval '4 minutes'
  from entries, generate_series(1, 2) n
  where channel = 'in_person' and annulled_on is null and (n = 1 or number % 40 = 0)`

/** What the audit log would hold: who registered and who closed each line, in the order of their days. */
const layHistory = (sql: Sql) => sql`
  insert into audit_log (organisation, member, action, subject, details)
  select organisation, lawyer, action, id, details from (
    select organisation, lawyer, id, received_on as day, 'reception.entry.register' as action,
      jsonb_build_object('office', office, 'channel', channel, 'topic', topic, 'receivedOn', received_on) as details from entries
    union all
    select organisation, lawyer, id, closed_on, 'reception.entry.close', jsonb_build_object('outcome', outcome, 'closedOn', closed_on)
    from entries where closed_on is not null) steps
  order by day, action desc, id`

/** A few answers were told more fully afterwards: the journal keeps how they were. */
async function layCorrections(sql: Sql, { member }: Association): Promise<void> {
  for (const lawyer of [member.lawyer, member.lawyer2]) {
    await sql`select set_config('app.member', ${lawyer}, true)`
    await sql`
      update entries set answer = answer || ' Уточнено по телефону: срок ответа продавца – 10 дней.'
      where lawyer = ${lawyer} and help @> '{claim}' and counts and number % 25 = 0`
  }
  await sql`select set_config('app.member', '', true)`
}

/** What was done between the visits: the seller was called, and their answer came. */
const laySteps = (sql: Sql) => sql`
  insert into matter_steps (organisation, id, entry, kind, happened_on, body, added_by, added_at)
  select e.organisation, overlay(overlay(md5(e.id::text || k.kind) placing '7' from 13) placing '8' from 17)::uuid, e.id, k.kind, e.received_on + k.days, k.body, e.lawyer,
    (e.received_on + k.days + time '17:00') at time zone 'Asia/Qostanay'
  from entries e join (values ('call', 1, 'Звонок продавцу: просят направить претензию письменно.'),
    ('letter', 3, 'Претензия отправлена заказным письмом с уведомлением.')) k (kind, days, body) on true
  where e.help @> '{claim}' and e.received_on + k.days <= ${demonstrationDay}::date`

async function layReport(sql: Sql, association: Association): Promise<void> {
  const { organisation, programme, member } = association
  const ids = planIds(association)
  const own = { organisation, programme }
  const texts = [
    ...Object.entries(sectionTexts).map(([key, body]) => ({ key, body })),
    ...Object.entries(activityTexts).map(([number, body]) => ({
      key: `activity:${ids.activity(Number(number))}`,
      body,
    })),
  ]
  await sql`insert into report_texts ${sql(
    texts.map(text => ({
      ...own,
      ...text,
      written_by: member.coordinator,
      written_at: `${demonstrationDay}T05:00:00Z`,
    })),
  )}`
  await sql`
    insert into report_sign_offs (organisation, programme, position, name)
    values (${organisation}, ${programme}, 'Председатель', 'Оспанова Г. А.')`
}
