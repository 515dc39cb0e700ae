import type { Diary } from '#platform/diary.ts'
import { deadlineWords } from './deadline-words.ts'
import type { DeadlineKind } from './deadlines.ts'

/** What is due and not done, for calendars of telephones: what must be done and the case's number, and nobody's name. */
export const diary: Diary = async (sql, { offices, lawyer, from, to, language }) => {
  const rows = await sql<{ id: string; day: string; kind: DeadlineKind; number: string; version: number }[]>`
    select d.id, d.due_on as day, d.kind, d.number, d.version from deadlines d
    where d.done_on is null and d.due_on between ${from} and ${to} and d.office = any (${offices as string[]}::uuid[])
      ${lawyer ? sql`and d.lawyer = ${lawyer}` : sql``}
    order by d.due_on, d.id limit 2000`
  return rows.map(({ kind, number, ...row }) => ({ ...row, title: `${number}: ${dueTitle(kind)[language]}` }))
}

const own = { ru: 'Срок по делу', kk: 'Іс бойынша мерзім', en: 'Deadline of a case' }
/** A title of one's own may name somebody: it stays in the office. */
const dueTitle = (kind: DeadlineKind) => (kind === 'own' ? own : deadlineWords[kind])
