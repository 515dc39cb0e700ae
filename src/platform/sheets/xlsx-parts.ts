import type { ZipPart } from '../zip-stream.ts'
import { stylesXml, xmlOf } from './xlsx-cells.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const sheetPath = (number: number) => `xl/worksheets/sheet${number}.xml`

/** All of a workbook but its sheets: comes last, when it is known how many there are. */
export function* bookParts(names: readonly string[]): Generator<ZipPart> {
  const each = (make: (number: number, name: string) => string) => names.map((name, at) => make(at + 1, name)).join('')
  const titles = sheetNames(names)
  yield part(
    '[Content_Types].xml',
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/>` +
      `${each(number => `<Override PartName="/${sheetPath(number)}" ContentType="${main}.worksheet+xml"/>`)}</Types>`,
  )
  yield part('_rels/.rels', relations(relation(1, 'officeDocument', 'xl/workbook.xml')))
  yield part(
    'xl/workbook.xml',
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${documents}"><sheets>` +
      `${each(number => `<sheet name="${xmlOf(titles[number - 1]!)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
  )
  yield part(
    'xl/_rels/workbook.xml.rels',
    relations(
      each(number => relation(number, 'worksheet', `worksheets/sheet${number}.xml`)) +
        relation(names.length + 1, 'styles', 'styles.xml'),
    ),
  )
  yield part('xl/styles.xml', stylesXml)
}

const part = (name: string, xml: string): ZipPart => ({ name, content: [declaration + xml] })
const relations = (inside: string) => `<Relationships xmlns="${packages}/relationships">${inside}</Relationships>`
const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${documents}/${type}" Target="${target}"/>`

/** Tabs have at most 31 letters, some signs are not allowed in them, and no two are the same. */
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name, at) => {
    const bare =
      name
        .replace(/[\\/?*[\]:'\s]+/g, ' ')
        .trim()
        .slice(0, 31) || String(at + 1)
    const free = taken.has(bare.toLowerCase()) ? `${bare.slice(0, 27)} (${at + 1})` : bare
    taken.add(free.toLowerCase())
    return free
  })
}
