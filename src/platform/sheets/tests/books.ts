import PizZip from 'pizzip'
import { readSheet } from '../read-sheet.ts'
import type { Sheet } from '../sheet.ts'

/** For tests only: books made part by part, as programs make them that are not ours. */

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const limits = { packed: 20_000_000, unpacked: 300_000_000, rows: 1000, columns: 50 }
export const read = (bytes: Uint8Array, at?: number): Promise<Sheet> => readSheet(bytes, { limits, at: at ?? null })

/** Formats by which the cells of `bookOf` are styled: 1 a day, 2 a clock, 3 both, 4 twelve digits, 5 a sum. */
const formats = [
  'General',
  'dd\\.mm\\.yyyy;@',
  '[$-419]h:mm',
  'd mmmm yyyy" г." hh:mm',
  '000000000000',
  '#,##0.00 "дн."',
]
const styles =
  `<styleSheet xmlns="${main}"><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
  `<cellXfs>${formats.map((_, at) => `<xf numFmtId="${at === 0 ? 0 : 164 + at}"/>`).join('')}</cellXfs></styleSheet>`

type Given = {
  /** What stands in `<worksheet>`, a sheet each. */
  readonly sheets: readonly string[]
  readonly states?: readonly string[]
  readonly texts?: string
  readonly workbook?: string
  readonly parts?: Readonly<Record<string, string>>
}

export function bookOf({ sheets, states = [], texts = '', workbook = '', parts = {} }: Given): Uint8Array {
  const each = (make: (number: number) => string) => sheets.map((_, at) => make(at + 1)).join('')
  const all: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/></Types>`,
    '_rels/.rels': relations(`<Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${workbook}<sheets>${each(
      number =>
        `<sheet name="Лист ${number}" sheetId="${number}" r:id="r${number}" ${states[number - 1] ? `state="${states[number - 1]}"` : ''}/>`,
    )}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      `${each(number => `<Relationship Id="r${number}" Type="${office}/worksheet" Target="/xl/worksheets/sheet${number}.xml"/>`)}<Relationship Id="t" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="s" Type="${office}/styles" Target="styles.xml"/>`,
    ),
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts}</sst>`,
  }
  for (const [at, body] of sheets.entries())
    all[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet xmlns="${main}">${body}</worksheet>`
  return zipOf({ ...all, ...parts })
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const zip = new PizZip()
  for (const [name, text] of Object.entries(parts))
    zip.file(name, name.endsWith('.xml') || name.endsWith('.rels') ? declaration + text : text, {
      createFolders: false,
    })
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

const relations = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
