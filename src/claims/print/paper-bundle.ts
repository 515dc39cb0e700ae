import { buffer } from 'node:stream/consumers'
import type { Sql } from '#platform/database.ts'
import { bindPdf, pagesOfEnclosed } from '#platform/documents/bind.ts'
import type { Enclosed } from '#platform/documents/bind-process.ts'
import { stampedSheets } from '#platform/documents/stamped-sheets.ts'
import type { Download } from '#platform/endpoint.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { Call } from '#platform/routes.ts'
import { exhibitsTooLarge } from '../problems.ts'
import type { PaperOfCase } from '../queries/papers.ts'
import type { printBundle as printing } from '../template-contract.ts'
import { enclosedFile, mayEnclose } from './enclosed-file.ts'
import { exhibitWords, sheetsOf } from './exhibit-sheets.ts'
import { paperPdf } from './paper-pdf.ts'

type Exhibit = { title: string; hash: string | null; mediaType: string | null; size: number | null }

const MOST_MB = 100

/** The paper with all its exhibits as one file: each page stamped with the exhibit's number and its own. */
export async function paperBundle(sql: Sql, { subject, search, actor, services }: Call<typeof printing, PaperOfCase>) {
  const exhibits = await exhibitsOf(sql, subject.case)
  if (exhibits.reduce((sum, { size }) => sum + (size ?? 0), 0) > MOST_MB * 1e6)
    throw exhibitsTooLarge({ most: MOST_MB })
  // One after another: a case with many letters must not take every place in LibreOffice's queue.
  const files: (Enclosed | null)[] = []
  for (const exhibit of exhibits) files.push(await fileOf(exhibit, actor.organisation, services.files))
  const there = files.filter(file => file !== null)
  const [paper, counted] = await Promise.all([
    paperPdf(subject, actor.organisation, services.files),
    there.length > 0 ? pagesOfEnclosed(there) : [],
  ])
  const pages = new Map(there.map((file, index) => [file, counted[index] ?? null]))
  const fits = (file: Enclosed | null) => (file && pages.get(file) ? file : null)
  const { language } = subject
  const sheets = exhibits.flatMap(({ title, hash }, index) =>
    sheetsOf({ title, number: index + 1, pages: pages.get(files[index]!) ?? null, onPaper: !hash }, language),
  )
  const body =
    sheets.length === 0 && search.copies === 1
      ? paper
      : await bindPdf({
          paper,
          sheets: sheets.length > 0 ? await stampedSheets(sheets, exhibitWords(language).sheets, language) : null,
          enclosed: files.map(fits),
          copies: search.copies,
        })
  return { name: `${subject.title}.pdf`, mediaType: 'application/pdf', body, inline: true } satisfies Download
}

/** An exhibit is a file of the case, or a document of the annex with its own. */
const exhibitsOf = (sql: Sql, caseId: string) => sql<Exhibit[]>`
  select x.title, f.hash, f.media_type, f.size::int as size
  from case_exhibits x
  left join evidence_items e on e.organisation = x.organisation and e.id = x.item
  left join files f on f.organisation = x.organisation and f.id = coalesce(x.file, e.file)
  where x.case_id = ${caseId} order by x.position`

async function fileOf({ hash, mediaType }: Exhibit, organisation: string, files: FileStore): Promise<Enclosed | null> {
  if (!hash || !mediaType || !mayEnclose(mediaType)) return null
  const stream = await files.get(organisation, hash)
  return stream ? enclosedFile(await buffer(stream), mediaType) : null
}
