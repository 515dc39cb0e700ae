/**
 * Draws the forms of the final report that the product brings along, and the table of tags in their README:
 * `node scripts/draw-form.ts`. One layout, one table of words, three languages. An office edits a form in Word.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { Document, Footer, Packer, PageNumber, PageOrientation, TextRun } from 'docx'
import { withTagTables } from '../src/platform/documents/tag-table.ts'
import { type Language, languages } from '../src/platform/language.ts'
import { reportTags } from '../src/report/forms/report-tags.ts'
import { finished } from './finish-form.ts'
import { formSections, type In } from './form-layout.ts'
import { cm, paragraph } from './form-parts.ts'
import { formNumbering, formStyles } from './form-styles.ts'
import { formWords as w } from './form-words.ts'

const size = (wide: boolean) => ({
  width: cm(21),
  height: cm(29.7),
  orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
})
const margin = { top: cm(2), bottom: cm(2), left: cm(2), right: cm(2), header: cm(1), footer: cm(1) }

function drawForm(language: Language): Document {
  const t: In = words => words[language]
  const page = new TextRun({ children: [`${t(w.page)} `, PageNumber.CURRENT, ` ${t(w.of)} `, PageNumber.TOTAL_PAGES] })
  const footers = { default: new Footer({ children: [paragraph(page, { style: 'Caption' })] }) }
  return new Document({
    title: `{title}{^title}${t(w.title)}{/title}`,
    styles: formStyles(language),
    numbering: formNumbering,
    sections: formSections(t).map(({ wide, blocks }, index) => ({
      properties: { page: { size: size(wide), margin } },
      // The other sections take the footer over from the first: an office edits it once.
      ...(index === 0 && { footers }),
      children: blocks,
    })),
  })
}

for (const language of languages) {
  const file = new URL(`../forms/final-report.${language}.docx`, import.meta.url)
  await writeFile(file, finished(await Packer.toBuffer(drawForm(language))))
}
const readme = new URL('../forms/README.md', import.meta.url)
await writeFile(readme, withTagTables(await readFile(readme, 'utf8'), reportTags))
