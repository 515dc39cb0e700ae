import { AlignmentType, Document, Footer, Packer, PageNumber, type Paragraph, type Table, TextRun } from 'docx'
import type { Language } from '../src/platform/language.ts'
import { finished } from './finish-form.ts'
import { cm, paragraph } from './form-parts.ts'
import { formNumbering, formStyles } from './form-styles.ts'

const size = { width: cm(21), height: cm(29.7) }
const margin = { top: cm(2), bottom: cm(2), left: cm(2.5), right: cm(1.5), header: cm(1), footer: cm(1) }

/** A paper as an office keeps it: A4 upright, room to bind it on the left, the number of the page below. */
export async function officePaper(
  title: string,
  language: Language,
  children: readonly (Paragraph | Table)[],
): Promise<Uint8Array> {
  const page = paragraph(new TextRun({ children: [PageNumber.CURRENT] }), { style: 'Caption' })
  const document = new Document({
    title,
    styles: formStyles(language),
    numbering: formNumbering,
    sections: [
      { properties: { page: { size, margin } }, footers: { default: new Footer({ children: [page] }) }, children },
    ],
  })
  return finished(await Packer.toBuffer(document))
}

/** What it is, of what and whose: in the middle, under one another, above the text. */
export const paperHead = (...lines: readonly (string | TextRun)[]) =>
  lines.map((line, at) =>
    paragraph(line, { alignment: AlignmentType.CENTER, spacing: { after: at === lines.length - 1 ? 240 : 60 } }),
  )
