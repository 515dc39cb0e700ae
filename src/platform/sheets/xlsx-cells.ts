import { xmlText } from '../documents/xml.ts'
import { type Cell, type ColumnKind, looksLikeFormula } from './written-sheet.ts'

/** Formats of cells, in the order in which `styles` lists them. */
const styleNames = ['plain', 'heading', 'text', 'guarded', 'number', 'money', 'day', 'clock', 'instant'] as const
/** By which number a cell names its format; a column's empty cells have it too, so that what is typed there fits. */
export const styleOf = Object.fromEntries(styleNames.map((name, at) => [name, at])) as Record<
  (typeof styleNames)[number],
  number
>

const formats: Readonly<Record<(typeof styleNames)[number], string>> = {
  plain: 'numFmtId="0"',
  heading: 'numFmtId="49" fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf',
  text: 'numFmtId="49" applyNumberFormat="1"',
  // Whoever edits such a cell still edits a text.
  guarded: 'numFmtId="49" applyNumberFormat="1" quotePrefix="1"',
  number: 'numFmtId="3" applyNumberFormat="1"',
  money: 'numFmtId="164" applyNumberFormat="1"',
  day: 'numFmtId="165" applyNumberFormat="1"',
  clock: 'numFmtId="166" applyNumberFormat="1"',
  instant: 'numFmtId="167" applyNumberFormat="1"',
}

/** xl/styles.xml: what the cells above are shown by. */
export const stylesXml =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="4">' +
  '<numFmt numFmtId="164" formatCode="#,##0\\ &quot;₸&quot;"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy"/>' +
  '<numFmt numFmtId="166" formatCode="hh:mm"/><numFmt numFmtId="167" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${styleNames.length}">${styleNames.map(name => `<xf ${formats[name].replace('numFmtId', 'fillId="0" borderId="0" xfId="0" numFmtId')}${formats[name].endsWith('</xf') ? '>' : '/>'}`).join('')}</cellXfs>` +
  '</styleSheet>'

export const headingXml = (place: string, heading: string) => textXml(place, heading, styleOf.heading)

/** A cell of a column. What is no day after all, or one that Excel has no number for, stands there as text. */
export function cellXml(place: string, cell: Cell, kind: ColumnKind): string {
  if (cell === null || cell === '') return ''
  if (kind === 'text') return textOf(place, String(cell))
  const number = typeof cell === 'number' ? cell : numberOf(cell, kind)
  return number === undefined || !Number.isFinite(number)
    ? textOf(place, String(cell))
    : `<c r="${place}" s="${styleOf[kind]}"><v>${number}</v></c>`
}

const textOf = (place: string, text: string) =>
  textXml(place, text, looksLikeFormula(text) ? styleOf.guarded : styleOf.text)
const textXml = (place: string, text: string, style: number) =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlOf(text)}</t></is></c>`

const MOST_LETTERS = 32_767
const odd = /[^\t\n\x20-\x7e\u00a0-\u2027\u202a-\u202f\u2030-\ud7ff]/
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What a cell can carry: no control characters, and Excel's own escapes are letters here. */
export function xmlOf(text: string): string {
  let carried = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text
  if (odd.test(carried)) carried = xmlText(carried)
  if (carried.includes('_x')) carried = carried.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
  return /[&<>"]/.test(carried) ? carried.replace(/[&<>"]/g, sign => signs[sign]!) : carried
}

const DAY = 86_400_000
const FIRST = Date.UTC(1899, 11, 30)
/** Before March 1900 Excel counts a day that never was. */
const LEAST = 61

function numberOf(text: string, kind: ColumnKind): number | undefined {
  if (kind === 'clock') {
    const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(text) ?? []
    return hours ? (Number(hours) * 60 + Number(minutes)) / 1440 : undefined
  }
  if (kind === 'number' || kind === 'money') return undefined
  const at = Date.parse(`${text.length === 10 ? `${text}T00:00` : text.slice(0, 16)}Z`)
  const serial = (at - FIRST) / DAY
  return serial >= LEAST ? Math.round(serial * 1440) / 1440 : undefined
}
