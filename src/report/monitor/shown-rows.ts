import type { Sql } from '#platform/database.ts'
import type { FactRow } from '#platform/fact.ts'
import type { Language } from '#platform/language.ts'

/**
 * Records whose words name no person: what they are called may be read without an account. A kind that isn't here is a line
 * with its day and amount only, so that a slice of tomorrow shows nothing by mistake. People's cards come masked already.
 */
const namesNobody: readonly string[] = [
  'claims.case',
  'claims.story',
  'directory.cluster',
  'directory.institution',
  'directory.place',
  'events.attendance',
  'events.event',
  'events.question',
  'evidence.item',
  'media.broadcast',
  'media.post',
  'media.publication',
  'media.repeat',
  'media.screening',
  'media.video',
  'people.person',
  'proposals.recommendation',
  'reception.day',
  'reception.entry',
  'reception.office',
  'schedule.schedule',
  'school.certificate',
  'school.lesson',
  'school.letter',
  'school.post',
  'school.print',
  'school.stream',
  'school.transfer',
  'surveys.response',
]
/** Of these the second word may be somebody's name: a lecturer, a guest from a body. */
const withoutDetail: readonly string[] = ['events.attendance', 'school.lesson']

type Topic = { code: string; parent: string | null; name: string }

/** Rows as the link shows them; a topic is said in words, since codes are the office's own. */
export async function shownRows(sql: Sql, rows: readonly FactRow[], language: Language): Promise<FactRow[]> {
  const entries = rows.some(({ kind }) => kind === 'reception.entry')
  const topics = entries ? await sql<Topic[]>`select code, parent, ${sql(language)} as name from topics limit 2000` : []
  const byCode = new Map(topics.map(topic => [topic.code, topic]))
  const topicPath = (code: string | null) => {
    const topic = byCode.get(code ?? '')
    return topic && [byCode.get(topic.parent ?? '')?.name, topic.name].filter(Boolean).join(' — ')
  }
  return rows.map(row => {
    if (!namesNobody.includes(row.kind)) return { ...row, label: '', detail: null }
    if (row.kind === 'reception.entry') return { ...row, detail: topicPath(row.detail) ?? null }
    return withoutDetail.includes(row.kind) ? { ...row, detail: null } : row
  })
}
