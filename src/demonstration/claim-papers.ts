import { paperValues } from '#claims/queries/paper-values.ts'
import { templateVersion } from '#claims/queries/templates.ts'
import type { PaperKind } from '#claims/rules.ts'
import { paperData } from '#claims/templates/paper-data.ts'
import { templateBytes } from '#claims/templates/template-bytes.ts'
import { memberActor } from '#people/queries/member-actor.ts'
import type { Sql } from '#platform/database.ts'
import { fillWord } from '#platform/documents/word.ts'
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
  readonly kind: PaperKind
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
    select p.id, p.case_id, p.kind, p.party, p.body, p.drafted_on,
      (select t.id from claim_templates t where t.kind = p.kind and t.language = 'ru' and (t.sphere = c.sphere or t.sphere is null)
        order by t.sphere is null, t.position limit 1) as template
    from papers p join cases c on c.organisation = p.organisation and c.id = p.case_id
    where p.copy_for is not null or c.state <> 'closed' order by p.id`
  for (const { id, caseId, kind, party, body, draftedOn, template } of papers) {
    const its = (await templateVersion(sql, template))!
    const asked = { case: caseId, party, body, actor, services: { ...services, today: () => draftedOn } }
    const values = await paperValues(sql, asked)
    const earlier = values.earlier.filter(({ sentOn }) => sentOn! < draftedOn)
    const data = paperData({ ...values, earlier }, kind, 'ru')
    const bytes = fillWord(await templateBytes(its, services.files), data)
    const file = idOf(organisation, 'file', id)
    const name = `${its.title}.docx`
    await layFile(sql, services.files, { organisation, id: file, name, mediaType: WORD, bytes, by: member.lawyer })
    await sql`
      update papers set title = ${its.title}, file = ${file}, template = ${its.id}, template_version = ${its.number},
        paper_values = ${sql.json(data as never)}
      where id = ${id}`
  }
}
