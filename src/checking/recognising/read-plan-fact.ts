import type { Place, PlanFactGroup, Said } from '../written-report.ts'
import type { FoundTable } from './find-tables.ts'
import { type Entry, pairedRows } from './pair-rows.ts'
import { said } from './said.ts'
import { type Fields, fieldsOf } from './table-rows.ts'

type Open = { task: Text; title: Text; short: Text; number: string; entries: Entry[] }
type Text = { text: string; where: Place }
export type ReadGroup = Omit<PlanFactGroup, 'activity'> & { readonly number: string }

/** The plan/fact table, an activity at a time. Labels, plans and facts are paired row by row, or not at all. */
export function readPlanFact(table: FoundTable, unread: (where: Place, text: string) => void): ReadGroup[] {
  const groups: Open[] = []
  let task: Text = { text: '', where: { section: 'plan_fact', table: 'plan_fact' } }
  for (const row of table.rows) {
    const fields = fieldsOf(table, row)
    if (fields.isEmpty) continue
    const shifted = shiftedEntry(fields)
    if (shifted && groups.length > 0) {
      groups.at(-1)!.entries.push(shifted)
      continue
    }
    const says = fields.text('task')
    const number = /^(\d+)\.?$/.exec(says)?.[1] ?? ''
    const goesOn = (text: string) => row.broken && /^[\p{Ll}(,]/u.test(text)
    const title = fields.text('title')
    const cutTitle = goesOn(title) && groups.length > 0
    if (says !== '' && number === '') {
      // A task that a page cut goes on beside an activity that goes on, too.
      if (groups.length > 0 && (goesOn(says) || cutTitle))
        groups.at(-1)!.task.text = task.text = `${task.text} ${says}`.trim()
      else task = { text: says, where: fields.field('task').where }
    }
    const last = groups.at(-1)
    const newTask = says !== '' && number === '' && last !== undefined && last.task.text !== task.text
    if (last && (cutTitle || (title === '' && !newTask))) {
      last.title.text = `${last.title.text} ${title}`.trim()
      last.short.text = `${last.short.text} ${fields.text('short')}`.trim()
      last.number ||= number
    } else
      groups.push({
        task: { ...task },
        title: { text: title, where: fields.field('title').where },
        short: { text: fields.text('short'), where: fields.field('short').where },
        number,
        entries: [],
      })
    groups.at(-1)!.entries.push(entryOf(fields))
  }
  return groups.map(({ task, title, short, number, entries }) => {
    const { rows, unpaired, left } = pairedRows(entries)
    for (const each of left) unread(each.where, each.text)
    const [, ahead = ''] = /^(\d+)[.)]\s/.exec(title.text) ?? []
    return {
      task: saidOf(task),
      title: saidOf(title),
      shortTerm: saidOf(short),
      number: number || ahead,
      rows,
      unpaired,
    }
  })
}

const saidOf = ({ text, where }: Text): Said => said(text, where)

const entryOf = (fields: Fields): Entry => ({
  label: fields.field('label'),
  plan: fields.field('plan'),
  fact: fields.field('fact'),
})

/** A row that slid to the left: its label stands where tasks do, its numbers where words ought to. */
function shiftedEntry(fields: Fields): Entry | undefined {
  const { filled } = fields.row.row
  const numbers = filled.slice(1).map(cell => cell.lines.join(' '))
  if (fields.text('label') !== '' || fields.text('title') !== '' || numbers.length === 0 || numbers.length > 2)
    return undefined
  if (
    fields.text('task') === '' ||
    !numbers.every(text => /^\d[\d ]*$/.test(text)) ||
    /^\d+\.?$/.test(fields.text('task'))
  )
    return undefined
  if (fields.text('plan') !== '' && fields.text('fact') !== '') return undefined
  const field = fields.field('task')
  const value = (at: number) => ({ ...field, lines: numbers[at] === undefined ? [] : [numbers[at]] })
  return { label: field, plan: value(0), fact: value(1), slid: true }
}
