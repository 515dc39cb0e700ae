/**
 * Draws the papers that the product brings along, in both official languages: `node scripts/draw-claim-forms.ts`.
 * Their wording stands in claim-forms/. An office edits a paper in Word and uploads it as a version of its own.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { AlignmentType, type Paragraph, TextRun } from 'docx'
import { paperTags } from '../src/claims/templates/tags.ts'
import { withTagTables } from '../src/platform/documents/tag-table.ts'
import { paperForms } from './claim-forms/all.ts'
import { cm, paragraph } from './form-parts.ts'
import { officePaper } from './office-paper.ts'

/** A line of the wording as a paragraph: its first sign says what it is. */
function drawn(line: string): Paragraph {
  const rest = line.slice(2)
  switch (line.slice(0, 2)) {
    case '> ':
      return paragraph(rest, { indent: { left: cm(8) }, spacing: { after: 0 } })
    case '= ':
      return paragraph(new TextRun({ text: rest, bold: true }), {
        alignment: AlignmentType.CENTER,
        spacing: { before: /\p{Ll}/u.test(rest) ? 0 : 360, after: /\p{Ll}/u.test(rest) ? 240 : 0 },
        keepNext: true,
      })
    case '+ ':
      return paragraph(rest, { style: 'ListBullet', numbering: { reference: 'bullet', level: 0 } })
    case '# ':
      return paragraph(rest, { indent: { left: cm(1.1), hanging: cm(0.6) }, spacing: { after: 60 } })
    case '~ ':
      return paragraph(rest, { style: 'TableNote' })
  }
  if (line.startsWith('{#') || line.startsWith('{^') || line.startsWith('{/')) return paragraph(line)
  const signature = line.includes('______')
  return paragraph(line, { alignment: AlignmentType.BOTH, spacing: { before: signature ? 360 : 0, after: 120 } })
}

const folder = new URL('../forms/claims/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const form of paperForms) {
  for (const language of ['ru', 'kk'] as const) {
    const paper = await officePaper(form.title[language], language, form[language].trim().split('\n').map(drawn))
    await writeFile(new URL(`${form.key}.${language}.docx`, folder), paper)
  }
}
const readme = new URL('README.md', folder)
await writeFile(readme, withTagTables(await readFile(readme, 'utf8'), paperTags))
