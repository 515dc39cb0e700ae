import { defaultDays } from '#directory/holidays.ts'
import type { Sql } from '#platform/database.ts'
import { weekdayOf } from '#platform/day.ts'
import type { Services } from '#platform/services.ts'
import { hashOf, tokenOf } from '#schedule/feed/token.ts'
import { type Association, idOf, type offices } from './founding.ts'
import { demonstrationDay } from './sign-ins.ts'
import { draftWeek, exceptions, quarantines, visits, weeks } from './week.ts'

type OfficeName = keyof typeof offices

/** Hours of both offices in 2020, the day's visitors and those of the rest of the week, whom to call, and a calendar. */
export async function laySchedule(
  sql: Sql,
  association: Association,
  services: Pick<Services, 'secrets'>,
): Promise<void> {
  await layCalendar(sql, association)
  for (const name of Object.keys(weeks) as OfficeName[]) await layWeek(sql, association, name)
  await layDraft(sql, association)
  await layExceptions(sql, association)
  await layServed(sql, association)
  await layVisits(sql, association, services)
  const { organisation, programme, office, member } = association
  const feed = idOf(organisation, 'feed')
  await sql`
    insert into feeds (organisation, id, programme, office, language, token_hash, made_by, made_at, read_on)
    values (${organisation}, ${feed}, ${programme}, ${office.kostanay}, 'ru', ${hashOf(tokenOf(services.secrets, feed))}, ${member.coordinator},
      '2020-09-01T04:00:00Z', ${demonstrationDay})`
}

async function layCalendar(sql: Sql, { organisation, member }: Association) {
  await sql`
    insert into calendar_years (organisation, year, approved_by, approved_on)
    values (${organisation}, 2020, ${member.coordinator}, '2020-03-02')`
  const days = defaultDays(2020).map(({ day, kind, occasion }) => ({ organisation, year: 2020, day, kind, occasion }))
  await sql`insert into calendar_days ${sql(days)}`
}

async function layWeek(sql: Sql, association: Association, name: OfficeName) {
  const { organisation, programme, office, member } = association
  const id = idOf(organisation, 'schedule', name)
  await sql`
    insert into schedules (organisation, id, programme, office, valid, approved_by, approved_on, approved_as)
    values (${organisation}, ${id}, ${programme}, ${office[name]}, '[2020-03-02,)', ${member.chair}, '2020-03-02', 'Приказ председателя № 5')`
  await layHours(sql, association, id, weeks[name])
}

async function layDraft(sql: Sql, association: Association) {
  const { organisation, programme, office } = association
  const id = idOf(organisation, 'schedule', 'draft')
  await sql`
    insert into schedules (organisation, id, programme, office, valid)
    values (${organisation}, ${id}, ${programme}, ${office.rudny}, '[2021-01-11,)')`
  await layHours(sql, association, id, draftWeek)
}

async function layHours(
  sql: Sql,
  { organisation, member }: Association,
  schedule: string,
  week: readonly (typeof draftWeek)[number][],
) {
  const rows = week.map((row, index) => ({
    ...row,
    id: idOf(schedule, 'hours', index),
    lawyer: row.lawyer && member[row.lawyer],
  }))
  await sql`
    insert into schedule_hours (organisation, id, schedule, office, valid, approved, weekday, from_time, to_time, mode, lawyer, minutes, capacity)
    select ${organisation}, r.id, s.id, s.office, s.valid, s.approved, r.weekday, r."from", r."to", r.mode, r.lawyer, r.minutes, r.capacity
    from schedules s, jsonb_to_recordset(${sql.json(rows)})
      as r (id uuid, weekday int, "from" time, "to" time, mode text, lawyer uuid, minutes int, capacity int)
    where s.id = ${schedule}`
}

async function layExceptions(sql: Sql, { organisation, programme, office, member }: Association) {
  const nobodys = { office: null, kind: 'quarantine', hours: [null, null, null] } as const
  const all = [...quarantines.map(one => ({ ...nobodys, ...one })), ...exceptions]
  for (const [index, { office: name, from, to, kind, mode, reason, hours }] of all.entries()) {
    await sql`
      insert into schedule_exceptions (organisation, id, programme, office, period, kind, mode, from_time, to_time, minutes, reason, added_by)
      values (${organisation}, ${idOf(organisation, 'exception', index)}, ${programme}, ${name && office[name]},
        daterange(${from}::date, ${to}::date, '[]'), ${kind}, ${mode}, ${hours[0]}, ${hours[1]}, ${hours[2]}, ${reason}, ${member.coordinator})`
  }
}

/** Whoever is in today's journal already came by the list: the entry names their line of it. */
async function layServed(sql: Sql, { organisation }: Association) {
  const served = await sql<{ id: string; number: number }[]>`
    select id, row_number() over (partition by office order by number) as number from entries
    where received_on = ${demonstrationDay} and annulled_on is null`
  for (const { id, number } of served) {
    const appointment = idOf(organisation, 'appointment of', id)
    await sql`
      insert into appointments (organisation, id, programme, office, held_on, number, channel, person, called_name, state, arrived_at, taken_at,
        taken_by, booked_by)
      select organisation, ${appointment}, programme, office, received_on, ${number}, channel, person,
        case when person is null then 'Без имени' else '' end, 'with_lawyer', registered_at, registered_at, lawyer, lawyer
      from entries where id = ${id}`
    await sql`update entries set appointment = ${appointment} where id = ${id}`
  }
}

async function layVisits(sql: Sql, association: Association, { secrets }: Pick<Services, 'secrets'>) {
  const { organisation, programme, office, member } = association
  const known = await Promise.all(
    (Object.keys(weeks) as OfficeName[]).map(async name => [name, await visitorsOf(sql, office[name])] as const),
  )
  const people = new Map(known)
  const served = await sql<
    { office: string; count: number }[]
  >`select office, count(*) as count from appointments group by office`
  const numbers = new Map(served.map(row => [`${row.office} ${demonstrationDay}`, row.count]))
  for (const [index, visit] of visits.entries()) {
    const { day, at = null, state, called, came, moved, call } = visit
    const counter = `${office[visit.office]} ${day}`
    const number = (numbers.get(counter) ?? 0) + 1
    numbers.set(counter, number)
    const hours = at ? hoursOf(visit.office, day, at) : undefined
    const id = idOf(organisation, 'appointment', index)
    const arrived = came ? `${day}T${came}:00+06:00` : null
    const taken = state === 'with_lawyer' ? { at: arrived, by: member.lawyer } : { at: null, by: null }
    const cancelled = state === 'cancelled' ? ['visitor', 'Вопрос решился по телефону'] : [null, null]
    await sql`
      insert into appointments ${sql({
        ...{ organisation, id, programme, office: office[visit.office], held_on: day, number, state, starts_at: at },
        minutes: hours?.minutes ?? null,
        place: at && 1,
        lawyer: hours?.lawyer ? member[hours.lawyer] : null,
        channel: visit.channel ?? 'in_person',
        person: called ? null : (people.get(visit.office)?.pop() ?? null),
        called_name: called ?? '',
        phone_sealed: called ? secrets.seal(`+77000001${String(index).padStart(3, '0')}`) : null,
        note: visit.note ?? '',
        arrived_at: arrived,
        taken_at: taken.at,
        taken_by: taken.by,
        cancelled_by: cancelled[0],
        cancelled_because: cancelled[1],
        moved_from: moved?.from ?? null,
        moved_because: moved?.because ?? null,
        booked_by: member.intern,
        changed_at: '2020-11-27T05:00:00Z',
      })}`
    if (call) await layCall(sql, association, id, day, call)
  }
  await sql`
    insert into appointment_counters (organisation, office, held_on, last)
    select organisation, office, held_on, max(number) from appointments group by organisation, office, held_on`
}

/** Visitors of an office who left a phone; the latest are the last. */
const visitorsOf = async (sql: Sql, office: string) =>
  (
    await sql<{ person: string }[]>`
      select e.person from entries e join persons p on p.organisation = e.organisation and p.id = e.person
      where e.office = ${office} and e.received_on < ${demonstrationDay} and p.phone_sealed is not null
      group by e.person order by max(e.received_on), e.person`
  ).map(({ person }) => person)

const hoursOf = (office: OfficeName, day: string, at: string) =>
  weeks[office].find(({ weekday, from, to }) => weekday === weekdayOf(day) && from <= at && at < to)

async function layCall(
  sql: Sql,
  { organisation, member }: Association,
  appointment: string,
  day: string,
  state: string,
) {
  const made =
    state === 'to_call'
      ? { by: null, at: null, tries: 0 }
      : { by: member.intern, at: `${demonstrationDay}T08:10:00Z`, tries: 1 }
  await sql`
    insert into calls (organisation, id, appointment, for_day, state, tries, called_by, called_at)
    values (${organisation}, ${idOf(appointment, 'call')}, ${appointment}, ${day}, ${state}, ${made.tries}, ${made.by}, ${made.at})`
}
