import type { Sql } from '#platform/database.ts'
import type { Download } from '#platform/endpoint.ts'
import { newId } from '#platform/identifier.ts'
import type { Call } from '#platform/routes.ts'
import { missingFacts } from '../missing-facts.ts'
import type { Paper } from '../paper-contract.ts'
import { paperPdf, WORD } from '../print/paper-pdf.ts'
import { caseIsClosed, paperWasSent } from '../problems.ts'
import type { CaseRow } from '../queries/cases.ts'
import { findPaper, type PaperOfCase } from '../queries/papers.ts'
import type { VersionOfTemplate } from '../queries/templates.ts'
import type { makePaper as making, previewPaper as previewing, printPaper as printing } from '../template-contract.ts'
import { paperLines } from '../templates/paper-lines.ts'
import { fillPaper } from './fill-paper.ts'

/** The paper as it would be now. Nothing that is missing blocks it. */
export async function previewPaper(
  sql: Sql,
  { input, subject, actor, services, language }: Call<typeof previewing, CaseRow>,
) {
  const { template, values, docx } = await fillPaper(sql, { ...input, case: subject.id, actor, services })
  return {
    lines: paperLines(docx),
    missing: missingFacts(values, template.kind, language),
    approved: template.approved,
  }
}

type Making = Pick<Call<typeof making, CaseRow>, 'input' | 'subject' | 'actor' | 'services'>

/** A draft from the newest version of a template. Made again under its id it is filled anew, as long as it wasn't sent. */
export async function makePaper(sql: Sql, { input, subject, actor, services }: Making): Promise<Paper> {
  if (subject.state === 'closed') throw caseIsClosed()
  const { id: paper, template: from, party, body } = input
  const asked = { template: from, case: subject.id, party, body, paper, actor, services }
  const { template, data, docx } = await fillPaper(sql, asked)
  const title = input.title ?? template.title
  const file = await keepFile(sql, { docx, name: `${title}.docx`, actor, services })
  const made = named(input, template)
  const [kept] = await sql`
    insert into papers (organisation, id, case_id, kind, language, title, party, body, template, template_version, paper_values, file,
      drafted_on, drafted_by)
    values (${actor.organisation}, ${input.id}, ${subject.id}, ${template.kind}, ${template.language}, ${title}, ${made.party}, ${made.body},
      ${template.id}, ${template.number}, ${sql.json(data as never)}, ${file}, ${services.today()}, ${actor.member})
    on conflict (organisation, id) do update set version = papers.version + 1, title = excluded.title, party = excluded.party,
      body = excluded.body, template = excluded.template, template_version = excluded.template_version, kind = excluded.kind,
      language = excluded.language, paper_values = excluded.paper_values, file = excluded.file
    where papers.case_id = excluded.case_id and papers.sent_on is null returning id`
  if (!kept) throw paperWasSent()
  return findPaper(sql, input.id, actor)
}

/** A paper that is the citizen's own (a power of attorney, a consent) goes to nobody. */
const named = ({ party, body }: Making['input'], { kind }: VersionOfTemplate) =>
  kind === 'power_of_attorney' || kind === 'consent' ? { party: null, body: null } : { party, body }

type Kept = Pick<Call<typeof making>, 'actor' | 'services'> & { readonly docx: Uint8Array; readonly name: string }
async function keepFile(sql: Sql, { docx, name, actor, services }: Kept): Promise<string> {
  const { organisation, member } = actor
  const { hash, size } = await services.files.put(
    organisation,
    (async function* () {
      yield docx
    })(),
  )
  const id = newId()
  await sql`
    insert into files (organisation, id, hash, size, media_type, name, uploaded_by)
    values (${organisation}, ${id}, ${hash}, ${size}, ${WORD}, ${name}, ${member})`
  return id
}

/** A paper alone, without its exhibits. */
export async function printPaper(_sql: Sql, call: Call<typeof printing, PaperOfCase>): Promise<Download> {
  const { subject, actor, services } = call
  const body = await paperPdf(subject, actor.organisation, services.files)
  return { name: `${subject.title}.pdf`, mediaType: 'application/pdf', body, inline: true }
}
