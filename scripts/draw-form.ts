/**
 * Draws the forms of the final report that the product brings along, and the table of tags in their README:
 * `node scripts/draw-form.ts`. One layout, one table of words, three languages. An office edits a form in Word.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { Document, Footer, Packer, PageNumber, PageOrientation, TextRun } from 'docx'
import PizZip from 'pizzip'
import { type Language, languages } from '../src/platform/language.ts'
import { withTagTables } from '../src/report/forms/tag-table.ts'
import { formSections, type In } from './form-layout.ts'
import { cm, paragraph } from './form-parts.ts'
import { formNumbering, formStyles, standIns } from './form-styles.ts'
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

/** What the library leaves out or makes anew each time: stand-ins for the fonts, and dates, so that a redraw is the same file. */
function finished(bytes: Uint8Array): Uint8Array {
  const drawn = new PizZip(bytes)
  const fonts = Object.entries(standIns).map(
    ([name, standIn]) => `<w:font w:name="${name}"><w:altName w:val="${standIn}"/></w:font>`,
  )
  const changes: Readonly<Record<string, (xml: string) => string>> = {
    'word/fontTable.xml': xml =>
      xml.replace(/(<w:fonts\b[^>]*?)(?:\/>|>[\s\S]*<\/w:fonts>)/, (_, open) => `${open}>${fonts.join('')}</w:fonts>`),
    'docProps/core.xml': xml =>
      xml.replace(/Un-named/g, 'Quqyq').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2020-01-01T00:00:00Z'),
  }
  const made = new PizZip()
  const date = new Date(Date.UTC(2020, 0, 1))
  for (const name of Object.keys(drawn.files).filter(each => !drawn.files[each]!.dir)) {
    const change = changes[name]
    made.file(name, change ? change(drawn.file(name)!.asText()) : drawn.file(name)!.asUint8Array(), {
      date,
      createFolders: false,
    })
  }
  return made.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

for (const language of languages) {
  const file = new URL(`../forms/final-report.${language}.docx`, import.meta.url)
  await writeFile(file, finished(await Packer.toBuffer(drawForm(language))))
}
const readme = new URL('../forms/README.md', import.meta.url)
await writeFile(readme, withTagTables(await readFile(readme, 'utf8')))
