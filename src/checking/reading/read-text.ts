import { unescapeXml } from '#platform/documents/xml.ts'
import { decodeText } from '#platform/sheets/text-encoding.ts'
import { type Block, limits, type ReadDocument, type ReadRow, type ReadTable } from './document.ts'
import { tidy } from './document-builder.ts'
import { ReadingRefused } from './reading-refused.ts'

/**
 * Plain text with tables whose columns stand apart by tabs, as programs give out a document that they took apart: cells
 * may carry marks of a web page, rows go on after an empty line where a page ended, rules are drawn with dashes.
 */
export function readText(bytes: Uint8Array): ReadDocument {
  const text = decodeText(bytes)
  if (text === undefined) throw new ReadingRefused('other')
  if (/^\s*(<!doctype|<html|<\?xml|<head|mime-version)/i.test(text.slice(0, 4096))) throw new ReadingRefused('web_page')
  if (text.length > limits.letters) throw new ReadingRefused('too_big')
  const blocks: Block[] = []
  let table: Line[] = []
  let [gap, cut] = [false, false]
  const endTable = () => {
    if (table.length > 0) blocks.push(tableOf(table))
    table = []
  }
  const lines = text.split(/\r\n?|\n|\f/)
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '' && !line.includes('\t')) {
      gap = true
      continue
    }
    const last = table.at(-1)
    if (line.includes('\t')) table.push({ cells: line.split('\t'), broken: gap && last !== undefined })
    else if (last && !gap && isWithin(last, table[0]!.cells.length, lines.slice(at + 1, at + 1 + FEW))) goOn(last, line)
    else {
      endTable()
      cut = gap
      addParagraph(blocks, line, cut)
    }
    gap = false
    if (blocks.length > limits.blocks) throw new ReadingRefused('too_big')
  }
  endTable()
  return { format: 'text', blocks, unread: [] }
}

type Line = { cells: string[]; broken: boolean }

/** No cell goes on over more lines. */
const FEW = 8

/** A line without tabs stands within a row when a later one brings the rest of its columns, no more and no less. */
function isWithin({ cells }: Line, width: number, next: readonly string[]): boolean {
  const until = next.findIndex(line => line.trim() === '')
  const rest = next.slice(0, until < 0 ? next.length : until).find(line => line.includes('\t'))
  return rest !== undefined && cells.length > 1 && cells.length + rest.split('\t').length - 1 === width
}

/** The row's last cell goes on. */
function goOn(row: Line, line: string) {
  row.cells[row.cells.length - 1] += `\n${line}`
}

function tableOf(lines: readonly Line[]): ReadTable {
  const columns = Math.max(...lines.map(({ cells }) => cells.length))
  if (columns > limits.columns) throw new ReadingRefused('too_big')
  const rows = whole(lines).flatMap(({ cells, broken }): ReadRow[] => {
    const read = cells.map((cell, column) => ({ lines: linesOf(cell), column, columns: 1, rows: 1 }))
    if (read.every(({ lines }) => lines.every(line => /^-{2,}$/.test(line)))) return []
    return [{ cells: read, ...(broken && { broken: true as const }) }]
  })
  return { kind: 'table', rows, columns }
}

/** A row whose cell was broken over lines: the next line brings the rest of its columns, no more and no less. */
function whole(lines: readonly Line[]): Line[] {
  const width = lines[0]!.cells.length
  const rows: Line[] = []
  for (const { cells, broken } of lines) {
    const last = rows.at(-1)
    if (
      last &&
      !broken &&
      last.cells.length < width &&
      last.cells.length + cells.length - 1 === width &&
      cells.length < width
    ) {
      const [first = '', ...rest] = cells
      goOn(last, first)
      last.cells.push(...rest)
    } else rows.push({ cells: [...cells], broken })
  }
  return rows
}

/** Paragraphs and lists that a cell carries as marks of a web page are lines; other marks are looks. */
function linesOf(cell: string): string[] {
  return marksOff(cell)
    .split('\n')
    .map(tidy)
    .filter(line => line !== '')
}

function marksOff(text: string): string {
  if (!/[<&*]/.test(text)) return text
  return unescapeXml(
    text
      .replace(/<\/?(p|br|li|ul|ol|div|tr|td)\b[^<>]{0,300}>/gi, '\n')
      .replace(/<\/?(i|b|em|strong|u|s|span|sup|sub|a|font)\b[^<>]{0,300}>/gi, '')
      .replaceAll('&nbsp;', ' ')
      .replace(/\*\*(?=\S)|(?<=\S)\*\*/g, '')
      .replace(/(?<![\p{L}\d*])\*(?=[\p{L}\d])|(?<=[\p{L}\d.:;)])\*(?![\p{L}\d*])/gu, ''),
  )
}

/** A paragraph that a page cut in two goes on in small letters. */
function addParagraph(blocks: Block[], line: string, cut: boolean) {
  for (const text of linesOf(line)) {
    const item = /^[-–—•●▪*]\s+\S/.test(text)
    const last = blocks.at(-1)
    if (cut && last?.kind === 'paragraph' && /[\p{L}\d,]$/u.test(last.text) && /^\p{Ll}/u.test(text))
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${text}` }
    else
      blocks.push({
        kind: 'paragraph',
        text: item ? text.replace(/^\S+\s+/, '') : text,
        ...(item && { item: true as const }),
      })
  }
}
