import { attribute } from '../documents/xml.ts'
import { BadZip, openZip, type ZipEntry } from '../zip.ts'
import { type NumberKind, numberKind } from './number-format.ts'
import type { SheetLimits, SheetName } from './sheet.ts'
import { SheetRefused } from './sheet-refused.ts'
import { elements, plain, textOf } from './xml-elements.ts'

/** A book that is opened: its sheets in the order of their tabs. Texts and styles are read when a sheet is. */
export type Book = {
  readonly sheets: readonly (SheetName & { readonly part: ZipEntry })[]
  readonly from1904: boolean
  texts(): Promise<string[]>
  /** How numbers are to be read, by the style of their cell. */
  kinds(): Promise<NumberKind[]>
}

const SMALL_PART = 8_000_000
const MOST_TEXT = 60_000_000

export async function openXlsx(bytes: Uint8Array, { packed, unpacked }: SheetLimits): Promise<Book> {
  const parts = partsOf(bytes, { packed, unpacked, entries: 2000, ratio: 1100, smallEnough: 1_000_000 })
  refuseOthers(parts)
  const main = relationsOf(parts, '_rels/.rels').find(({ type }) => type === 'officeDocument')
  const at = main?.target ?? 'xl/workbook.xml'
  const folder = at.slice(0, at.lastIndexOf('/') + 1)
  const workbook = small(parts, at)
  const relations = relationsOf(parts, `${folder}_rels/${at.slice(folder.length)}.rels`, folder)
  const partOf = (type: string) => {
    const relation = relations.find(each => each.type === type)
    return relation && parts.get(relation.target.toLowerCase())
  }
  return {
    sheets: sheetsOf(workbook, relations, parts),
    from1904: /<(?:\w+:)?workbookPr\b[^>]*\sdate1904\s*=\s*["'](1|true)["']/.test(workbook),
    texts: () => sharedTexts(partOf('sharedStrings')),
    kinds: async () => kindsOf(partOf('styles')),
  }
}

type Parts = ReadonlyMap<string, ZipEntry>

/** Names of parts are compared without regard to case. */
function partsOf(bytes: Uint8Array, limits: Parameters<typeof openZip>[1]): Parts {
  try {
    return new Map(openZip(bytes, limits).map(entry => [entry.name.toLowerCase(), entry]))
  } catch (error) {
    throw error instanceof BadZip ? new SheetRefused(error.reason, error.what) : error
  }
}

/** An archive tells by its list of types what it is. */
function refuseOthers(parts: Parts) {
  if (parts.get('mimetype')) throw new SheetRefused('open_document')
  const types = parts.get('[content_types].xml')
  if (!types) throw new SheetRefused('archive')
  const text = readText(types)
  if (/sheet\.binary/i.test(text)) throw new SheetRefused('binary_excel')
  if (/macroEnabled|vbaProject/i.test(text)) throw new SheetRefused('macros')
  if (/wordprocessingml\.(document|template)\.main/.test(text)) throw new SheetRefused('word')
  if (!/spreadsheetml\.(sheet|template)\.main/.test(text)) throw new SheetRefused('archive')
}

function sheetsOf(workbook: string, relations: readonly Relation[], parts: Parts): Book['sheets'] {
  const tags = workbook.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? []
  const sheets = tags.flatMap(tag => {
    const id = /\s(?:\w+:)?id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1]
    const relation = relations.find(each => each.id === id && each.type === 'worksheet')
    const part = relation && parts.get(relation.target.toLowerCase())
    const state = attribute(tag, 'state')
    return part
      ? [{ name: plain(attribute(tag, 'name') ?? ''), hidden: state !== undefined && state !== 'visible', part }]
      : []
  })
  if (sheets.length === 0) throw new SheetRefused('no_sheet')
  return sheets
}

type Relation = { readonly id: string; readonly type: string; readonly target: string }

function relationsOf(parts: Parts, name: string, folder = ''): Relation[] {
  const part = parts.get(name.toLowerCase())
  if (!part) return []
  return (readText(part).match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? []).map(tag => {
    const target = attribute(tag, 'Target') ?? ''
    return {
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').split('/').at(-1)!,
      target: decodeURI(new URL(target, `file:///${folder}`).pathname).slice(1),
    }
  })
}

function small(parts: Parts, name: string): string {
  const part = parts.get(name.toLowerCase())
  if (!part) throw new SheetRefused('damaged')
  return readText(part)
}

/** No entities of its own: a few of them unfold to gigabytes, others read files of the server. */
function readText(part: ZipEntry): string {
  if (part.size > SMALL_PART) throw new SheetRefused('too_big')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(part.read())
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new SheetRefused('damaged')
    return text
  } catch (error) {
    throw error instanceof SheetRefused ? error : new SheetRefused('damaged')
  }
}

async function sharedTexts(part: ZipEntry | undefined): Promise<string[]> {
  const texts: string[] = []
  let length = 0
  if (part)
    for await (const { raw } of elements(part.pieces(), ['si'])) {
      const text = textOf(raw)
      length += text.length
      if (length > MOST_TEXT) throw new SheetRefused('too_big')
      texts.push(text)
    }
  return texts
}

function kindsOf(part: ZipEntry | undefined): NumberKind[] {
  if (!part) return []
  const styles = readText(part)
  const codes = new Map(
    (styles.match(/<(?:\w+:)?numFmt\s[^>]*>/g) ?? []).map(tag => [
      Number(attribute(tag, 'numFmtId')),
      attribute(tag, 'formatCode') ?? '',
    ]),
  )
  const formats = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? ''
  return (formats.match(/<(?:\w+:)?xf[\s>][^>]*>/g) ?? []).map(tag => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    return numberKind(id, codes.get(id))
  })
}
