import type { ReadDocument, Unread } from '../reading/document.ts'
import type { Met, Piece, Place, SectionName, TableName, WrittenReport } from '../written-report.ts'
import { sectionNames, tableNames } from '../written-report.ts'
import { type FoundTable, findTables, isKnown } from './find-tables.ts'
import { itemsOf } from './items.ts'
import { languageOf } from './language.ts'
import { matchActivity } from './match-activity.ts'
import { namesIn } from './names.ts'
import { readActivities } from './read-activities.ts'
import { readEffects } from './read-effects.ts'
import { FormFields, titleOf } from './read-fields.ts'
import { readPartners, readProposals, readRecommendations } from './read-lists.ts'
import { Narrative } from './read-narrative.ts'
import { readPlanFact } from './read-plan-fact.ts'
import { readStatistics } from './read-statistics.ts'
import { readingOf, said } from './said.ts'
import { type Grid, type GridRow, textOfCell } from './table-grid.ts'
import { sectionOf } from './table-rows.ts'

/** How much of a document was understood: sections and tables of the form that were met, cells read, share of its letters. */
export type Understood = {
  readonly sections: number
  readonly tables: number
  readonly cells: number
  readonly share: number
}
/** What stands there and could not be told to belong anywhere. */
export type NotRead = { readonly where: Place; readonly text: string }
export type Recognised = {
  readonly report: WrittenReport
  readonly understood: Understood
  readonly notRead: readonly NotRead[]
  readonly unread: readonly Unread[]
}

/** A document as a report in the operator's form: what stands where, and what could not be read. */
export function recognise(document: ReadDocument): Recognised {
  const items = itemsOf(document, isKnown)
  const { tables, loose, heads } = findTables(items)
  const notRead: NotRead[] = []
  const unread = (where: Place, text: string) => notRead.push({ where, text })
  const table = <Read>(name: TableName, read: (table: FoundTable) => Read[]): Read[] =>
    tables.filter(each => each.name === name).flatMap(read)
  const activities = table('activities', each => readActivities(each, unread))
  const fields = new FormFields()
  const taken = new Set(loose.filter(rows => fields.takeRows(rows)).map(({ grid }) => grid))
  const narrative = new Narrative(activities, fields)
  const title = titleOf(items)
  const named = new Map(tables.flatMap(each => each.rows.map(({ row }) => [row, each.name] as const)))
  const cells = { read: 0 }
  for (const item of items) {
    if (item.kind === 'paragraph') narrative.take(item, item.at === title?.where.address)
    else takeCells(item.grid, named, heads, taken, narrative, cells)
  }
  const planFact = table('plan_fact', each => readPlanFact(each, unread)).map(({ number, ...group }) => ({
    activity: matchActivity(activities, {
      title: group.title.text.replace(/^\d+[.)]?\s/, ''),
      number,
      task: group.task.text,
    }),
    ...group,
  }))
  const statistics = tables.flatMap(each => (sectionOf(each.name) === 'statistics' ? (readStatistics(each) ?? []) : []))
  const { paragraphs, pieces, sections } = narrative
  const text = pieces.map(each => each.text).join('\n')
  const report: WrittenReport = {
    language: languageOf(text),
    head: fields.head(title ?? said('', { section: 'head' }, 'absent')),
    activities,
    goal: fields.get('goal', 'plan_fact'),
    result: fields.get('result', 'plan_fact'),
    planFact,
    effects: table('effects', readEffects),
    deviations: paragraphs.filter(({ where, text }) => where.section === 'deviations' && !isIntroduction(text)),
    statistics,
    paragraphs,
    partners: table('partners', readPartners),
    proposals: table('proposals', readProposals),
    recommendations: table('recommendations', readRecommendations),
    signOff: fields.signOff(),
    names: pieces.filter(({ ofForm }) => !ofForm).flatMap(namesIn),
    pieces,
    tables: Object.fromEntries(tableNames.map(name => [name, met(name, tables, statistics)])) as Record<TableName, Met>,
  }
  return {
    report,
    understood: understoodOf(sections, tables, pieces, cells.read, notRead),
    notRead,
    unread: document.unread,
  }
}

/** Cells in the order of reading; what stands in no table of the form is nobody's. */
function takeCells(
  grid: Grid,
  named: ReadonlyMap<GridRow, TableName>,
  heads: ReadonlySet<GridRow>,
  taken: ReadonlySet<Grid>,
  narrative: Narrative,
  cells: { read: number },
) {
  for (const row of grid.rows) {
    const name = named.get(row)
    if (name) narrative.enter(sectionOf(name))
    for (const cell of row.row.cells) {
      const text = textOfCell(cell)
      if (readingOf(text) === 'empty') continue
      const address = row.at(cell.column)?.address
      const section: SectionName = name
        ? sectionOf(name)
        : taken.has(grid) || heads.has(row)
          ? narrative.section
          : 'elsewhere'
      if (section !== 'elsewhere') cells.read++
      narrative.pieces.push({
        text,
        ofForm: heads.has(row),
        where: { section, ...(name && { table: name }), ...(address && { address }) },
      })
    }
  }
}

/** «Отклонений от плана:» leads to the list and is no reason. */
const isIntroduction = (text: string) =>
  text.length < 60 && !/[.!]$/.test(text) && /^(?:отклонени|ауытқу|deviations?|обосновани)/iu.test(text)

function met(name: TableName, tables: readonly FoundTable[], statistics: WrittenReport['statistics']): Met {
  const found = tables.find(each => each.name === name)
  if (!found) return 'absent'
  return sectionOf(name) === 'statistics' && !statistics.some(({ key }) => key === name) ? 'unread' : 'read'
}

function understoodOf(
  sections: ReadonlySet<SectionName>,
  tables: readonly FoundTable[],
  pieces: readonly Piece[],
  cells: number,
  notRead: readonly NotRead[],
): Understood {
  const letters = (some: readonly { text: string }[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const all = letters(pieces)
  const placed = letters(pieces.filter(({ where }) => where.section !== 'elsewhere')) - letters(notRead)
  const known = sectionNames.filter(name => name !== 'elsewhere' && sections.has(name)).length
  return {
    sections: known,
    tables: new Set(tables.map(({ name }) => name)).size,
    cells,
    share: all === 0 ? 0 : Math.max(0, Math.round((placed / all) * 1000) / 1000),
  }
}
