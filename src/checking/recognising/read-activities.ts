import type { Activity, Place, Said, Stated } from '../written-report.ts'
import type { FoundTable } from './find-tables.ts'
import { said, stated, statedBy } from './said.ts'
import { splitAtCapitals } from './split.ts'
import { type Fields, fieldsOf } from './table-rows.ts'

type Group = Activity['group']
type Row = { group: Group; fields: Fields; texts: Map<string, string> }

const keys = [
  'number',
  'title',
  'dates',
  'places',
  'participants',
  'categories',
  'experts',
  'completeness',
  'annex',
] as const

/** Table 1: groups, and their activities; a row that a page cut in two is one again. */
export function readActivities(table: FoundTable, unread: (where: Place, text: string) => void): Activity[] {
  const rows: Row[] = []
  let group: Group = { kind: 'task', title: said('', { section: 'activities', table: 'activities' }, 'absent') }
  let afterGroup = true
  for (const row of table.rows) {
    const fields = fieldsOf(table, row)
    if (fields.isEmpty) continue
    const last = rows.at(-1)
    const cut = last && !afterGroup && fields.text('number') === '' && (row.broken || fields.text('title') === '')
    if (cut) goOn(last, fields, table, unread)
    else if (fields.alone !== undefined && isGroup(fields)) {
      group = { kind: kindOf(fields.alone), title: said(fields.alone, whereOf(fields)) }
      afterGroup = true
    } else {
      rows.push({ group, fields, texts: new Map(keys.map(key => [key, fields.text(key)])) })
      afterGroup = false
    }
  }
  return rows.map(activityOf)
}

const isGroup = ({ alone = '', row }: Fields) =>
  !/^\d+\.?$/.test(alone) && (row.row.filled[0]!.column < 2 || row.row.filled[0]!.columns > 2)

const whereOf = ({ row }: Fields): Place => {
  const address = row.row.at(row.row.filled[0]!.column)?.address
  return { section: 'activities', table: 'activities', ...(address && { address }) }
}

function kindOf(title: string): Group['kind'] {
  if (/^(?:задача|task)|міндет/iu.test(title)) return 'task'
  if (/презентаци|слушани|таныстырыл|тыңдау|presentation|hearing/iu.test(title)) return 'hearing'
  return /информационн\p{L}+ работ|ақпараттық жұмыс|information work|публикаци/iu.test(title) ? 'information' : 'task'
}

/** A row with fewer columns than the table has slid: after its first gap nobody knows what belongs where. */
function goOn(last: Row, fields: Fields, table: FoundTable, unread: (where: Place, text: string) => void) {
  const slid =
    fields.row.row.row.cells.every(({ columns }) => columns === 1) && fields.row.row.row.cells.length < table.width
  let gap = false
  let started = false
  for (const key of keys) {
    const text = fields.text(key)
    if (text === '') {
      gap ||= started
      continue
    }
    started = true
    if (slid && gap) unread(fields.field(key).where, text)
    else last.texts.set(key, joined(last.texts.get(key) ?? '', text, key === 'annex'))
  }
}

function joined(before: string, after: string, lines: boolean): string {
  if (before === '') return after
  if (/\p{L}-$/u.test(before)) return before + after
  return lines && /^\p{Lu}/u.test(after) ? `${before}\n${after}` : `${before} ${after}`
}

function activityOf({ group, fields, texts }: Row): Activity {
  const own = (key: (typeof keys)[number]): Said => {
    const first = fields.said(key)
    const text = texts.get(key) ?? ''
    return text === first.text ? first : said(text, first.where)
  }
  return {
    group,
    number: own('number'),
    title: own('title'),
    dates: own('dates'),
    places: own('places'),
    participants: participantsOf(own('participants')),
    categories: own('categories'),
    experts: own('experts'),
    completeness: own('completeness'),
    annex: annexOf(own('annex')),
  }
}

/** One for each line and unit; a bare number of this column counts people, and they come first. */
function participantsOf(cell: Said): Stated[] {
  if (cell.reading !== 'stated') return [statedBy(cell)]
  const lines = cell.text.split('\n').filter(line => /\d/.test(line))
  if (lines.length < 2) return [person(statedBy(cell))]
  const all = lines.map(line => person(stated(line, cell.where)))
  return all.toSorted((one, other) => Number(other.unit === 'person') - Number(one.unit === 'person'))
}
const person = (one: Stated): Stated => (one.value !== null && one.unit === null ? { ...one, unit: 'person' } : one)

const annexNumber =
  /(?:приложени\p{L}*|annex|қосымша)\s*(?:№|no\.?|n)?\s*(\d+(?:\.\d+)*)|(?:№|no\.?)\s*(\d+(?:\.\d+)*)\s*(?:-?\s?қосымша)?|^(\d+(?:\.\d+)*)(?:-қосымша)?\s*$/imu

function annexOf(cell: Said): Activity['annex'] {
  if (cell.reading !== 'stated') return { number: cell, documents: [] }
  const match = annexNumber.exec(cell.text)
  const value = match?.[1] ?? match?.[2] ?? match?.[3]
  const number = said(value ?? '', cell.where, value === undefined ? 'empty' : 'stated')
  const rest = match
    ? `${cell.text.slice(0, match.index)}\n${cell.text.slice(match.index + match[0].length)}`
    : cell.text
  const lines = rest
    .split('\n')
    .map(line => line.replace(/^[\s•–—-]+/, '').trim())
    .filter(Boolean)
  const documents = (lines.length === 1 ? splitAtCapitals(lines[0]!) : lines).filter(line => !/^қосымша$/iu.test(line))
  return { number: { ...number, numbers: [] }, documents: documents.map(document => said(document, cell.where)) }
}
