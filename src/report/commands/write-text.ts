import type { Sql } from '#platform/database.ts'
import { notFound, stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { readPlan } from '#programme/facts.ts'
import type { writeText as contract, ReportText } from '../contract.ts'
import { define } from '../definitions.ts'
import { namesIn } from '../narrative.ts'
import { unknownNames } from '../problems.ts'
import { textsOf } from '../queries/texts.ts'

/** Writes a section. Numbers stand in it by name, so that the text can't go stale; a name that is nobody's is refused. */
export async function writeText(
  sql: Sql,
  { params, input, actor, language, services }: Call<typeof contract, { id: string }>,
): Promise<ReportText> {
  const { programme, key } = params
  const asked = async () => (await textsOf(sql, programme, language)).find(text => text.key === key)
  if (!(await asked())) throw notFound()
  const known = define((await readPlan(sql, programme))!, services.facts, language)
  const unknown = [...new Set(namesIn(input.body))].filter(name => name !== 'sum' && !known.has(name))
  if (unknown.length > 0) throw unknownNames({ names: unknown.map(name => `{${name}}`).join(', ') })
  const written = await sql`
    insert into report_texts as t (organisation, programme, key, body, written_by)
    select ${actor.organisation}, ${programme}, ${key}, ${input.body}, ${actor.member} where ${input.version} = 0
      or exists (select from report_texts where programme = ${programme} and key = ${key})
    on conflict (organisation, programme, key) do update
      set body = excluded.body, written_by = excluded.written_by, written_at = now(), version = t.version + 1
      where t.version = ${input.version}
    returning version`
  const text = (await asked())!
  if (written.length === 0) throw stale({}, { current: text })
  return text
}
