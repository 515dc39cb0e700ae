import type { Activity, Address, Paragraph, Piece, Place, Said, SectionName } from '../written-report.ts'
import { formWords } from './form-sections.ts'
import type { Item } from './items.ts'
import { headsActivity, headsTask, matchActivity, sameTask } from './match-activity.ts'
import type { FormFields } from './read-fields.ts'
import { said } from './said.ts'

/** The running text, section by section. Told paragraph by paragraph; a table of the form that stands between says where it is. */
export class Narrative {
  readonly paragraphs: Paragraph[] = []
  readonly pieces: Piece[] = []
  readonly sections = new Set<SectionName>()
  readonly #activities: readonly Activity[]
  readonly #fields: FormFields
  #section: SectionName = 'head'
  #task = ''
  #activity: { at: number | null; name: string } | undefined
  #count = 0

  constructor(activities: readonly Activity[], fields: FormFields) {
    this.#activities = activities
    this.#fields = fields
  }

  get section(): SectionName {
    return this.#section
  }

  enter(section: SectionName) {
    this.sections.add(section)
    if (this.#section === section) return
    this.#section = section
    this.#task = ''
    this.#activity = undefined
    this.#count = 0
  }

  take({ paragraph, at }: Extract<Item, { kind: 'paragraph' }>, isTitle: boolean) {
    const { text } = paragraph
    const aside = paragraph.aside !== undefined
    if (paragraph.aside === 'page_head') {
      this.enter('head')
      this.#piece(text, false, at)
      return
    }
    if (isTitle) {
      this.enter('head')
      this.#piece(text, true, at)
      return
    }
    const form = aside ? null : formWords(text, paragraph.heading !== undefined)
    if (form) {
      if (form.section === 'narrative') this.enter('activities')
      else if (form.section !== null && form.section !== 'results') this.enter(form.section)
      else if (form.section === 'results') this.enter('results_concrete')
      this.#piece(text.slice(0, form.rest), true, at)
      const rest = text.slice(form.rest).trim()
      if (rest !== '') this.#say(rest, at, paragraph.item === true)
      return
    }
    const field = aside ? undefined : this.#fields.take(text, at)
    if (field || (this.#section === 'sign_off' && this.#fields.takeSignatures(text, at))) {
      if (field === 'pages' || field === 'date') this.enter('sign_off')
      if (field === 'grantee' || field === 'topic' || field === 'sum') this.enter('head')
      this.#piece(text, false, at)
      return
    }
    if (this.#section === 'activities' && !aside) {
      if (this.#headOfActivity(text, at, paragraph.heading !== undefined)) return
    }
    this.#say(text, at, paragraph.item === true)
  }

  #headOfActivity(text: string, at: Address, isHeading: boolean): boolean {
    if (headsTask(text) && (isHeading || text.length < 400)) {
      this.#task = text
      this.#activity = undefined
      this.#piece(text, false, at)
      // What follows the heading of a group of one is about that one.
      const inGroup = [...this.#activities.keys()].filter(one =>
        sameTask(this.#activities[one]!.group.title.text, text),
      )
      if (inGroup.length === 1) this.#activity = { at: inGroup[0]!, name: text }
      this.#count = 0
      return true
    }
    const head = headsActivity(text)
    if (!head) return false
    const rest = text.slice(head.from)
    const found = matchActivity(this.#activities, { title: rest, number: head.number, task: this.#task })
    const title = found === null ? '' : this.#activities[found]!.title.text
    const end = titleEnd(rest, title)
    this.#activity = { at: found, name: text.slice(0, head.from + end).trim() }
    this.#count = 0
    if (isHeading || rest.slice(end).trim() === '') {
      this.#piece(text, false, at)
      return true
    }
    if (end > 0) this.#piece(text.slice(0, head.from + end), false, at)
    this.#say(rest.slice(end).trim(), at, false)
    return true
  }

  #say(text: string, address: Address, item: boolean) {
    if (/^[_\s/–—-]+$/.test(text)) {
      this.#piece(text, true, address)
      return
    }
    const where = this.#place(address, ++this.#count)
    const one: Said = said(text, where)
    const number = /^(\d{1,2})[.)]\s/.exec(text)?.[1]
    const kind = number !== undefined ? 'numbered' : item ? 'bullet' : 'text'
    this.paragraphs.push({
      ...one,
      kind,
      number: number === undefined ? null : Number(number),
      activity: this.#activity?.at ?? null,
    })
    this.pieces.push({ text, ofForm: false, where })
  }

  #piece(text: string, ofForm: boolean, address: Address) {
    this.pieces.push({ text: text.trim(), ofForm, where: this.#place(address) })
  }

  #place(address: Address, paragraph?: number): Place {
    return {
      section: this.#section,
      ...(paragraph !== undefined && { paragraph }),
      ...(this.#activity && { activity: this.#activity.name.replace(/[.:]$/, '') }),
      address,
    }
  }
}

/** Where the title of an activity ends in a paragraph that goes on after it: at the end of a sentence near its length. */
function titleEnd(text: string, title: string): number {
  if (title === '') return 0
  const ends = [...text.matchAll(/[.:](?=\s|$)/g)].map(({ index }) => index + 1)
  const near = [...ends, text.length].filter(end => Math.abs(end - title.length) <= Math.max(6, title.length * 0.2))
  return near.toSorted((a, b) => Math.abs(a - title.length) - Math.abs(b - title.length))[0] ?? 0
}
