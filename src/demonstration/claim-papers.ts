import { fillPaper } from '#claims/commands/fill-paper.ts'
import { memberActor } from '#people/queries/member-actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { type Association, idOf } from './founding.ts'
import { layFile } from './lay-file.ts'
import { WORD } from './papers.ts'

/** The office's lawyer has approved what the office sends most; the other templates wait for that. */
export const approveTemplates = (sql: Sql, { member }: Association) => sql`
  update claim_template_versions v set approved_by = ${member.lawyer}, approved_on = '2020-03-05'
  from claim_templates t where t.organisation = v.organisation and t.id = v.template
    and t.language = 'ru' and t.kind in ('claim', 'complaint', 'appeal')`

type Laid = {
  readonly id: string
  readonly caseId: string
  readonly party: string | null
  readonly body: string | null
  readonly draftedOn: string
  readonly template: string
}

/** Papers as the interview would have made them on their day: of the cases that are open, and the copies of the annexes. */
export async function layWordFiles(
  sql: Sql,
  { organisation, member }: Association,
  services: Pick<Services, 'secrets' | 'files'>,
): Promise<void> {
  const actor = (await memberActor(sql, organisation, member.lawyer))!
  const papers = await sql<Laid[]>`
    select p.id, p.case_id, p.party, p.body, p.drafted_on,
      (select t.id from claim_templates t where t.kind = p.kind and t.language = 'ru' and (t.sphere = c.sphere or t.sphere is null)
        order by t.sphere is null, t.position limit 1) as template
    from papers p join cases c on c.organisation = p.organisation and c.id = p.case_id
    where p.copy_for is not null or c.state <> 'closed' order by p.id`
  for (const { id, caseId, party, body, draftedOn, template: from } of papers) {
    const { template, data, docx } = await fillPaper(sql, {
      template: from,
      case: caseId,
      party,
      body,
      paper: id,
      actor,
      services: { ...services, today: () => draftedOn },
    })
    const { title } = template
    const file = idOf(organisation, 'file', id)
    const laid = { organisation, id: file, name: `${title}.docx`, mediaType: WORD, bytes: docx, by: member.lawyer }
    await layFile(sql, services.files, laid)
    await sql`
      update papers set title = ${title}, file = ${file}, template = ${template.id}, template_version = ${template.number},
        paper_values = ${sql.json(data as never)}
      where id = ${id}`
  }
}
