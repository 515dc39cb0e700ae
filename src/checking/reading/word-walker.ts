import { counted } from './document.ts'
import type { DocumentBuilder } from './document-builder.ts'
import type { WordNumbering } from './word-numbering.ts'
import type { Tag, Walker } from './xml-walk.ts'

type Known = { readonly headings: ReadonlyMap<string, number>; readonly numbering: WordNumbering }
type Open = {
  text: string
  style: string
  outline: number | undefined
  list: { id: string; level: number } | undefined
  /** Its mark was deleted: it goes on in the next one. */
  joined: boolean
}

const fresh = (text = ''): Open => ({ text, style: '', outline: undefined, list: undefined, joined: false })

/** Tells the builder a story of Word: the body, or the notes. */
export class WordWalker implements Walker {
  readonly #to: DocumentBuilder
  readonly #known: Known
  #open = fresh()
  #inText = false
  #inField = false
  #hidden = false
  #inRun = false
  #inMark = false
  #inRowMark = false
  /** Paragraphs around the boxes that are being read, with what the builder stood in. */
  readonly #around: { open: Open; restore: () => void }[] = []

  constructor(to: DocumentBuilder, known: Known) {
    this.#to = to
    this.#known = known
  }

  open(tag: Tag) {
    if (!this.#opensTable(tag) && !this.#opensRun(tag)) this.#opensParagraph(tag)
  }

  close(name: string) {
    if (name === 'w:p') this.#endParagraph()
    else if (name === 'w:t') this.#inText = false
    else if (name === 'w:instrText') this.#inField = false
    else if (name === 'w:r') this.#inRun = this.#hidden = false
    else if (name === 'w:rPr') this.#inMark = false
    else if (name === 'w:trPr') this.#inRowMark = false
    else if (name === 'w:tbl') this.#to.closeTable()
    else if (name === 'w:txbxContent') this.#endBox()
  }

  text(text: string) {
    // Word counts the pages when it opens the file: what was last counted may not be in it.
    if (this.#inField && /NUMPAGES|SECTIONPAGES/.test(text)) this.#say(counted)
    if (this.#inText && !this.#hidden) this.#open.text += text
  }

  #opensTable(tag: Tag): boolean {
    const to = this.#to
    switch (tag.name) {
      case 'w:tbl':
        to.openTable()
        return true
      case 'w:tr':
        to.openRow()
        return true
      case 'w:gridBefore':
        to.skipColumns(whole(tag.attribute('val'), 0))
        return true
      case 'w:tblHeader':
        if (isOn(tag)) to.markRow('head')
        return true
      case 'w:tc':
        to.openCell()
        return true
      case 'w:gridSpan':
        to.spanCell(whole(tag.attribute('val'), 1))
        return true
      case 'w:vMerge':
        if (tag.attribute('val') !== 'restart') to.coverCell()
        return true
      case 'w:trPr':
        this.#inRowMark = true
        return true
      case 'w:del':
        // Empty: the mark of a paragraph or the row itself was deleted.
        if (this.#inRowMark) to.markRow('dropped')
        else if (this.#inMark) this.#open.joined = true
        return true
      default:
        return false
    }
  }

  #opensRun(tag: Tag): boolean {
    switch (tag.name) {
      case 'w:r':
        this.#inRun = true
        this.#hidden = false
        return true
      case 'w:rPr':
        this.#inMark = !this.#inRun
        return true
      case 'w:vanish':
        if (this.#inRun) this.#hidden = isOn(tag)
        return true
      case 'w:t':
        this.#inText = true
        return true
      case 'w:tab':
        if (this.#inRun) this.#say(' ')
        return true
      case 'w:br':
      case 'w:cr':
        this.#say('\n')
        return true
      case 'w:instrText':
        this.#inField = true
        return true
      case 'w:noBreakHyphen':
        this.#say('-')
        return true
      case 'w:sym':
        this.#say(' ')
        return true
      default:
        return false
    }
  }

  #opensParagraph(tag: Tag) {
    switch (tag.name) {
      case 'w:p':
        if (!this.#open.joined) this.#open = fresh()
        else this.#open.joined = false
        break
      case 'w:pStyle':
        this.#open.style = tag.attribute('val') ?? ''
        break
      case 'w:outlineLvl':
        this.#open.outline = whole(tag.attribute('val'), 9)
        break
      case 'w:numId':
        this.#open.list = { id: tag.attribute('val') ?? '0', level: this.#open.list?.level ?? 0 }
        break
      case 'w:ilvl':
        this.#open.list = { id: this.#open.list?.id ?? '', level: whole(tag.attribute('val'), 0) }
        break
      case 'w:txbxContent':
        this.#beginBox()
        break
      case 'pic:pic':
      case 'v:imagedata':
        this.#to.unread('pictures')
        break
      case 'c:chart':
        this.#to.unread('charts')
        break
      case 'o:OLEObject':
      case 'w:altChunk':
        this.#to.unread('embedded')
        break
    }
  }

  #say(text: string) {
    if (!this.#hidden) this.#open.text += text
  }

  #endParagraph() {
    const { text, style, outline, list, joined } = this.#open
    if (joined) return
    const styled = outline !== undefined && outline < 9 ? outline + 1 : undefined
    const heading = styled ?? this.#known.headings.get(style)
    const mark = this.#known.numbering.markOf(list)
    this.#to.paragraph(
      mark.number && text.trim() ? `${mark.number} ${text}` : mark.number && this.#to.inTable ? mark.number : text,
      {
        heading: heading !== undefined && text.trim() ? heading : undefined,
        item: mark.listed,
      },
    )
    this.#open = fresh()
  }

  #beginBox() {
    this.#around.push({ open: this.#open, restore: this.#to.setAside('text_box') })
    this.#open = fresh()
  }

  #endBox() {
    const around = this.#around.pop()
    if (!around) return
    around.restore()
    this.#open = around.open
  }
}

const whole = (text: string | undefined, otherwise: number) => {
  const value = Number.parseInt(text ?? '', 10)
  return Number.isNaN(value) ? otherwise : Math.max(0, Math.min(value, 1_000_000))
}

const isOn = (tag: Tag) => !['0', 'false', 'off'].includes(tag.attribute('val') ?? '')
