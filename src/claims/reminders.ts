import type { Database, Sql } from '#platform/database.ts'
import { dayAfter } from '#platform/day.ts'
import { formatsOf } from '#platform/formats.ts'
import { type Language, say, type Words } from '#platform/language.ts'
import type { Letter } from '#platform/mail.ts'
import type { Services } from '#platform/services.ts'
import { deadlineWords } from './deadline-words.ts'
import type { DeadlineKind } from './deadlines.ts'

const JOB = 'claims.deadline.remind'
/** Working days and Saturdays from eight, by the office's clock; again each hour for whoever was not reached, one letter a day. */
const DAYTIME = '0 8-18 * * 1-6'
/** What is due today and in the next days is written of; what is overdue too. */
const DAYS_AHEAD = 3
const MOST_LINES = 50

type Parts = Pick<Services, 'jobs' | 'accounts' | 'mail' | 'config' | 'today'>

/** Each day, where a mail server is set: every lawyer is written to of what is due. */
export async function scheduleReminders(database: Database, { jobs, ...rest }: Parts): Promise<void> {
  if (!rest.mail) return
  await jobs.handle(JOB, async ({ signal }) => {
    let sent = 0
    for (const { organisation } of await database.shared<{ organisation: string }[]>`
      select every_organisation() as organisation`)
      if (!signal.aborted) sent += await remind(database, organisation, rest)
    return { sent }
  })
  await jobs.schedule(JOB, DAYTIME)
}

type Lawyer = { readonly member: string; readonly user: string; readonly language: Language }

/** One letter a day to each: who was written to is noted in the transaction of the letter, so that a second try writes to the others. */
export async function remind(
  database: Database,
  organisation: string,
  { accounts, mail, config, today }: Omit<Parts, 'jobs'>,
): Promise<number> {
  const day = today()
  const lawyers = await database.inside(organisation, sql => lawyersToRemind(sql, day), { readOnly: true })
  const facts = await accounts.factsOf(lawyers.map(({ user }) => user))
  let sent = 0
  for (const lawyer of lawyers) {
    const known = facts.get(lawyer.user)
    if (!known || known.invited) continue
    sent += await database.inside(organisation, async sql => {
      const [noted] = await sql`
        insert into deadline_reminders (organisation, member, sent_on) values (${organisation}, ${lawyer.member}, ${day})
        on conflict do nothing returning member`
      if (!noted) return 0
      await mail!.send({
        to: known.email,
        ...letterOf(await dueOf(sql, lawyer.member, day), lawyer.language, day, config.url),
      })
      return 1
    })
  }
  return sent
}

const dueBy = (sql: Sql, day: string) => sql`d.done_on is null and d.due_on <= ${dayAfter(day, DAYS_AHEAD)}`

const lawyersToRemind = (sql: Sql, day: string) => sql<Lawyer[]>`
  select m.id as member, m.user_id as user, coalesce(m.language, g.language) as language
  from members m join organisations g on g.organisation = m.organisation
  where (m.ended_on is null or m.ended_on >= ${day})
    and exists (select from deadlines d where d.organisation = m.organisation and d.lawyer = m.id and ${dueBy(sql, day)})
    and not exists (select from deadline_reminders r where r.organisation = m.organisation and r.member = m.id and r.sent_on = ${day})
  order by m.id`

type DueLine = { readonly kind: DeadlineKind; readonly dueOn: string; readonly number: string }
const dueOf = (sql: Sql, lawyer: string, day: string) => sql<DueLine[]>`
  select d.kind, d.due_on, d.number from deadlines d
  where d.lawyer = ${lawyer} and ${dueBy(sql, day)} order by d.due_on, d.id limit ${MOST_LINES}`

const words = {
  subject: { ru: 'Сроки по делам: {count}', kk: 'Істер бойынша мерзімдер: {count}', en: 'Deadlines of cases: {count}' },
  overdue: { ru: 'просрочено', kk: 'мерзімі өтті', en: 'overdue' },
  today: { ru: 'сегодня', kk: 'бүгін', en: 'today' },
  own: { ru: 'Срок, назначенный офисом', kk: 'Кеңсе белгілеген мерзім', en: 'A day set by the office' },
  foot: {
    ru: 'Кто и к кому обращается, письмо не говорит: откройте {url}',
    kk: 'Кімнің кімге жүгінгенін хат айтпайды: {url} ашыңыз',
    en: 'Who claims what from whom the letter doesn’t say: open {url}',
  },
} as const satisfies Record<string, Words>

/** Numbers of cases and what must be done; no names, since a letter is read on its way. */
export function letterOf(due: readonly DueLine[], language: Language, day: string, url: string): Omit<Letter, 'to'> {
  const { shortDay } = formatsOf(language)
  const when = (on: string) =>
    on < day ? ` (${words.overdue[language]})` : on === day ? ` (${words.today[language]})` : ''
  const lines = due.map(({ kind, dueOn, number }) => {
    const what = kind === 'own' ? words.own : deadlineWords[kind]
    return `${shortDay(dueOn)}${when(dueOn)} — ${number}: ${what[language]}`
  })
  return {
    subject: say(words.subject, language, { count: due.length }),
    text: [...lines, '', say(words.foot, language, { url })].join('\n'),
  }
}
