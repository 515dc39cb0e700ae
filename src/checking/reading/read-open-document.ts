import { limits, type ReadDocument } from './document.ts'
import { DocumentBuilder } from './document-builder.ts'
import { neededPart, type Parts } from './file-kind.ts'
import { type Tag, type Walker, walkXml } from './xml-walk.ts'

const namespace = (name: string) => `opendocument:xmlns:${name}:`
const prefixes = {
  text: namespace('text'),
  table: namespace('table'),
  draw: namespace('drawing'),
  office: namespace('office'),
}

/** What isn't read: what was deleted with changes tracked, comments, hidden text, marks of notes, formulas' twins. */
const skipped = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'text:hidden-text',
  'text:hidden-paragraph',
  'office:forms',
  'text:sequence-decls',
  'text:ruby-text',
])

/** A document of LibreOffice and others that keep to OpenDocument. */
export function readOpenDocument(parts: Parts): ReadDocument {
  const builder = new DocumentBuilder()
  const xml = neededPart(parts, 'content.xml')
  walkXml(xml, prefixes, skipped, new OpenDocumentWalker(builder))
  return { format: 'open_document', ...builder.finish() }
}

type Open = { text: string; heading: number | undefined }

class OpenDocumentWalker implements Walker {
  readonly #to: DocumentBuilder
  #open: Open | undefined
  #lists = 0
  #head = false
  /** Paragraphs around notes and boxes that are being read. */
  readonly #around: { open: Open | undefined; lists: number; restore: () => void }[] = []

  constructor(to: DocumentBuilder) {
    this.#to = to
  }

  open(tag: Tag) {
    if (!this.#opensTable(tag)) this.#opensText(tag)
  }

  close(name: string) {
    switch (name) {
      case 'text:p':
      case 'text:h':
        if (this.#open) this.#to.paragraph(this.#open.text, { heading: this.#open.heading, item: this.#lists > 0 })
        this.#open = undefined
        break
      case 'text:list':
        this.#lists--
        break
      case 'table:table':
        this.#to.closeTable()
        break
      case 'table:table-header-rows':
        this.#head = false
        break
      case 'text:note-body':
      case 'draw:text-box': {
        const around = this.#around.pop()
        around?.restore()
        this.#open = around?.open
        this.#lists = around?.lists ?? 0
      }
    }
  }

  text(text: string) {
    if (this.#open) this.#open.text += text.replaceAll('\n', ' ')
  }

  #opensTable(tag: Tag): boolean {
    const to = this.#to
    switch (tag.name) {
      case 'table:table':
        to.openTable()
        return true
      case 'table:table-row':
        to.openRow()
        if (this.#head) to.markRow('head')
        return true
      case 'table:table-header-rows':
        this.#head = true
        return true
      case 'table:table-cell':
        to.openCell()
        to.spanCell(count(tag, 'number-columns-spanned'), count(tag, 'number-rows-spanned'), { passes: false })
        return true
      case 'table:covered-table-cell':
        to.skipColumns(count(tag, 'number-columns-repeated'))
        return true
      default:
        return false
    }
  }

  #opensText(tag: Tag) {
    switch (tag.name) {
      case 'text:p':
        this.#open = { text: '', heading: undefined }
        break
      case 'text:h':
        this.#open = { text: '', heading: count(tag, 'outline-level') }
        break
      case 'text:list':
        this.#lists++
        break
      case 'text:s':
        this.text(' ')
        break
      case 'text:tab':
        this.text(' ')
        break
      case 'text:line-break':
        if (this.#open) this.#open.text += '\n'
        break
      case 'text:note-body':
        this.#step('footnote')
        break
      case 'draw:text-box':
        this.#step('text_box')
        break
      case 'draw:image':
        this.#to.unread('pictures')
        break
      case 'draw:object':
      case 'draw:object-ole':
        this.#to.unread('embedded')
        break
    }
  }

  #step(aside: 'footnote' | 'text_box') {
    this.#around.push({ open: this.#open, lists: this.#lists, restore: this.#to.setAside(aside) })
    this.#open = undefined
    this.#lists = 0
  }
}

const count = (tag: Tag, name: string) => {
  const value = Number.parseInt(tag.attribute(name) ?? '1', 10)
  return Number.isNaN(value) ? 1 : Math.max(1, Math.min(value, limits.columns))
}
