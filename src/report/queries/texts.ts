import type { Sql } from '#platform/database.ts'
import { type Language, say, type Words } from '#platform/language.ts'
import type { ReportText } from '../contract.ts'
import { sectionKeys } from '../model.ts'
import { sectionWords } from '../words.ts'

const ofActivity: Words = {
  ru: 'Мероприятие {number}. {title}',
  kk: '{number}-іс-шара. {title}',
  en: 'Activity {number}. {title}',
}

/** Every text that the report asks for, written or not, in the form's order: activities first, then the sections. */
export async function textsOf(sql: Sql, programme: string, language: Language): Promise<ReportText[]> {
  const [activities, written] = await Promise.all([
    sql<
      { id: string; number: number; title: string }[]
    >`select id, number, title from activities where programme = ${programme} order by number`,
    sql<(Omit<ReportText, 'title'> & { key: string })[]>`
      select t.key, t.body, t.version, m.name as written_by, t.written_at
      from report_texts t left join members m on m.organisation = t.organisation and m.id = t.written_by
      where t.programme = ${programme}`,
  ])
  const bodies = new Map(written.map(text => [text.key, text]))
  const asked = [
    ...activities.map(activity => ({ key: `activity:${activity.id}`, title: say(ofActivity, language, activity) })),
    ...sectionKeys.map(key => ({ key, title: sectionWords[key][language] })),
  ]
  return asked.map(({ key, title }) => ({
    body: '',
    version: 0,
    writtenBy: null,
    writtenAt: null,
    ...bodies.get(key),
    key,
    title,
  }))
}
