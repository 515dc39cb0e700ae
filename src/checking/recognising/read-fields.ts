import { counted } from '../reading/document.ts'
import type { Address, Head, Place, Said, SectionName, SignOff } from '../written-report.ts'
import type { LooseRows } from './find-tables.ts'
import type { Item } from './items.ts'
import { said, statedBy } from './said.ts'
import { linesOf } from './table-grid.ts'

/** Fields of the form's head and foot, and the two that stand above the plan/fact table. */
const labels = {
  grantee: ['head', /^(?:грантополучател\p{L}*|грант алушы|grantee)\s*:?/iu],
  topic: ['head', /^(?:тема (?:гранта|социального проекта|проекта)|гранттың тақырыбы|topic of the grant)\s*:?/iu],
  sum: ['head', /^(?:(?:общая )?сумма гранта|гранттың сомасы|грант сомасы|sum of the grant)\s*:?/iu],
  contract: [
    'head',
    /^(?:(?:номер (?:и дата )?)?(?:грантов\p{L}+ )?договор\p{L}*|грант шарты|(?:grant )?contract)\s*:?/iu,
  ],
  period: [
    'head',
    /^(?:(?:срок|период) (?:реализации|проекта|действия)[^:]{0,30}|іске асыру мерзімі|period(?: of the (?:project|programme))?)\s*:?/iu,
  ],
  goal: ['plan_fact', /^(?:цель (?:социального )?проекта|жобаның мақсаты|goal of the project)\s*:?/iu],
  result: [
    'plan_fact',
    /^(?:достигнут\p{L}+ результат\p{L}*[^:]{0,40}|жобаны іске асырудың қол жеткізілген нәтижесі|result of the project[^:]{0,20})\s*:?/iu,
  ],
  pages: [
    'sign_off',
    /^(?:общее )?количество страниц(?: отч[её]та)?\s*:?|^есеп беттерінің жалпы саны\s*:?|^total number of pages(?: of the report)?\s*:?/iu,
  ],
  date: ['sign_off', /^(?:дата заполнения|толтырылған күні|date of filling)\s*:?/iu],
} as const satisfies Record<string, readonly [SectionName, RegExp]>
export type FieldName = keyof typeof labels

const captions = {
  position: /^должност|лауазымы|^position/iu,
  name: /ф\.?\s?и\.?\s?о|тегі, аты|аты-жөні|^name/iu,
} as const

/** What the paragraphs and loose rows of a document fill those fields with. */
export class FormFields {
  readonly #found = new Map<string, Said>()

  /** A paragraph that fills a field: its name. The label alone may head the next one. */
  take(text: string, address: Address): FieldName | undefined {
    for (const [name, [section, label]] of Object.entries(labels)) {
      const match = label.exec(text)
      if (!match || this.#found.has(name)) continue
      const colon = match[0].trimEnd().endsWith(':')
      const rest = text.slice(match[0].length)
      // «Договор подписан …» is a sentence, not a field.
      if (!colon && section !== 'sign_off' && !/^\s*№/.test(rest)) continue
      this.#keep(name, rest.trim(), { section, address })
      return name as FieldName
    }
    return undefined
  }

  takeSignatures(text: string, address: Address): boolean {
    const parts = text.split('/')
    if (parts.length < 2 || this.#found.has('name')) return false
    const where: Place = { section: 'sign_off', address }
    this.#keep('position', parts[0]!.trim(), where)
    this.#keep('name', parts.at(-1)!.trim(), where)
    return true
  }

  takeRows({ grid, rows }: LooseRows): boolean {
    let taken = false
    rows.forEach(({ row, at }, index) => {
      const cell = (column: number) => at(column)?.cell
      const [first] = row.cells
      const text = first ? linesOf(first).join(' ') : ''
      const value = row.cells[1]
      for (const [name, [section, label]] of Object.entries(labels)) {
        if (!value || this.#found.has(name) || label.exec(text)?.[0].length !== text.length) continue
        const address = at(value.column)!.address
        const lines = [...linesOf(value), ...rowsBelow(rows, index)]
        this.#keep(name, lines.join('\n'), { section, address, row: text })
        taken = true
      }
      for (const [name, caption] of Object.entries(captions))
        for (const each of row.cells) {
          const above = index > 0 ? rows[index - 1]!.at(each.column) : undefined
          if (!above || above.cell === cell(each.column) || !caption.test(linesOf(each).join(' '))) continue
          this.#keep(name, linesOf(above.cell).join(' '), { section: 'sign_off', address: above.address })
          taken = true
        }
    })
    return taken && grid.rows.length > 0
  }

  has(name: string): boolean {
    return this.#found.has(name)
  }

  get(name: string, section: SectionName): Said {
    return this.#found.get(name) ?? said('', { section }, 'absent')
  }

  head(title: Said): Head {
    const kind = /промежуточн|аралық|interim/iu.test(title.text)
      ? 'interim'
      : /заключительн|итогов|қорытынды|final/iu.test(title.text)
        ? 'final'
        : null
    const field = (name: FieldName) => this.get(name, 'head')
    return {
      title,
      kind,
      grantee: field('grantee'),
      topic: field('topic'),
      sum: statedBy(field('sum')),
      contract: field('contract'),
      period: field('period'),
    }
  }

  signOff(): SignOff {
    const field = (name: string) => this.get(name, 'sign_off')
    return { pages: statedBy(field('pages')), position: field('position'), name: field('name'), date: field('date') }
  }

  #keep(name: string, text: string, where: Place) {
    if (!this.#found.has(name)) this.#found.set(name, said(text, where, text.includes(counted) ? 'unread' : undefined))
  }
}

/** Rows that go on under a field without a label of their own: a page ended within it. */
function rowsBelow(rows: LooseRows['rows'], index: number): string[] {
  const lines: string[] = []
  for (const { row, filled } of rows.slice(index + 1)) {
    if (!row.broken || (row.cells[0]?.lines.length ?? 0) > 0) break
    lines.push(...filled.flatMap(linesOf))
  }
  return lines
}

/** The report's own heading: the first lines that say what it is. */
export function titleOf(items: readonly Item[]): Said | undefined {
  for (const item of items.slice(0, 30)) {
    if (item.kind !== 'paragraph') continue
    const { text } = item.paragraph
    if (text.length < 160 && /отч[её]т|есеп|есеб|report/iu.test(text) && !/[.:]\s/.test(text))
      return said(text, { section: 'head', address: item.at })
  }
  return undefined
}
