import { buffer } from 'node:stream/consumers'
import type { Sql } from '#platform/database.ts'
import { wordToPdf } from '#platform/documents/pdf.ts'
import type { Download } from '#platform/endpoint.ts'
import { fileIsLost } from '#platform/files/problems.ts'
import type { Services } from '#platform/services.ts'
import type { VersionDetails } from '../contract.ts'
import { lastStepOf, remarksOf, stepsOf } from './reports.ts'

/** A version with its steps, and what was kept with it. */
export async function readVersion(sql: Sql, id: string): Promise<VersionDetails> {
  const [version] = await sql<VersionDetails[]>`
    select v.id, v.report, v.number, v.language, v.hash, d.hash as document_hash, r.kind, p.starts_on, coalesce(r.ends_on, p.ends_on) as ends_on,
      ${lastStepOf(sql)} as state, ${stepsOf(sql)} as steps, ${remarksOf(sql)} as remarks,
      convert_from(v.model, 'UTF8')::jsonb -> 'accepted' as accepted,
      (select count(*) from report_version_rows w where w.organisation = v.organisation and w.version = v.id) as rows,
      (select coalesce(json_agg(json_build_object('annex', f.annex, 'title', f.title, 'quantity', f.quantity, 'pages', f.pages,
          'url', f.url, 'file', f.file, 'hash', f.hash) order by f.annex, f.position), '[]')
        from report_version_files f where f.organisation = v.organisation and f.version = v.id) as files
    from report_versions v
      join reports r on r.organisation = v.organisation and r.id = v.report
      join programmes p on p.organisation = r.organisation and p.id = r.programme
      join files d on d.organisation = v.organisation and d.id = v.document
    where v.id = ${id}`
  return version!
}

/** The model of a version, byte for byte as it was kept. */
export async function frozenModel(sql: Sql, id: string): Promise<Buffer> {
  const [version] = await sql<{ model: Buffer }[]>`select model from report_versions where id = ${id}`
  return version!.model
}

type Document = { organisation: string; hash: string; name: string; mediaType: string }

/** What was kept is what is sent: the bytes of the document and of the data; a PDF is printed from the document. */
export async function printVersion(
  sql: Sql,
  id: string,
  format: 'docx' | 'pdf' | 'json',
  { files }: Pick<Services, 'files'>,
): Promise<Download> {
  const [{ organisation, hash, name, mediaType } = {} as Document] = await sql<Document[]>`
    select f.organisation, f.hash, f.name, f.media_type from report_versions v
      join files f on f.organisation = v.organisation and f.id = v.document
    where v.id = ${id}`
  const called = (ending: string) => name.replace(/\.docx$/, `.${ending}`)
  if (format === 'json')
    return { name: called('json'), mediaType: 'application/json; charset=utf-8', body: await frozenModel(sql, id) }
  const stream = await files.get(organisation, hash)
  if (!stream) throw fileIsLost()
  const word = await buffer(stream)
  return format === 'docx'
    ? { name, mediaType, body: word }
    : { name: called('pdf'), mediaType: 'application/pdf', body: await wordToPdf(word) }
}
