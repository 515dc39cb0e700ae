import type { PartnerRow, ProposalRow, RecommendationRow, Said } from '../written-report.ts'
import type { FoundTable } from './find-tables.ts'
import { said } from './said.ts'
import { type Fields, fieldsOf } from './table-rows.ts'

/** Rows with something in them; a row that a page cut in two is one again, and what goes on of the head is no row. */
function wholeRows(table: FoundTable): Fields[][] {
  const rows: Fields[][] = []
  for (const row of table.rows) {
    const fields = fieldsOf(table, row)
    if (fields.isEmpty) continue
    const [first] = row.row.filled
    const cut = row.broken && first !== undefined && first.column > 0
    if (!cut) rows.push([fields])
    else if (rows.length > 0) rows.at(-1)!.push(fields)
  }
  return rows
}

function saidOf(parts: readonly Fields[], key: string): Said {
  const [first] = parts
  const own = first!.said(key)
  const more = parts
    .slice(1)
    .map(fields => fields.text(key))
    .filter(Boolean)
  return more.length === 0 ? own : said([own.text, ...more].join(' ').trim(), own.where)
}

export const readPartners = (table: FoundTable): PartnerRow[] =>
  wholeRows(table).map(parts => ({
    name: saidOf(parts, 'name'),
    role: saidOf(parts, 'role'),
    contacts: saidOf(parts, 'contacts'),
    note: saidOf(parts, 'note'),
  }))

const letterNumber = /№\s?([\p{L}\d][\p{L}\d/.-]*)|(?:^|\s)(?:исх\.?|no\.?)\s?(\d[\p{L}\d/-]*)/iu

export const readRecommendations = (table: FoundTable): RecommendationRow[] =>
  wholeRows(table).map(parts => {
    const letter = saidOf(parts, 'letter')
    const match = letterNumber.exec(letter.text)
    return {
      body: saidOf(parts, 'body'),
      recommendation: saidOf(parts, 'recommendation'),
      letter,
      letterNumber: match?.[1] ?? match?.[2] ?? null,
    }
  })

const direction = /направлени\p{L}+ предоставления|бағытын таңдаңыз|direction of grants/iu

/** Under each proposal a row of its own says to which direction of grants it belongs. */
export function readProposals(table: FoundTable): ProposalRow[] {
  const rows: ProposalRow[] = []
  for (const parts of wholeRows(table)) {
    const [first] = parts
    if (first!.alone !== undefined && direction.test(first!.alone)) {
      const last = rows.pop()
      const address = first!.row.row.at(0)?.address
      const where = { section: 'proposals', table: 'proposals', ...(address && { address }) } as const
      if (last) rows.push({ ...last, direction: said(first!.alone.replace(/^\([^)]*\)?\)\s?/, '').trim(), where) })
      continue
    }
    const field = (key: string) => saidOf(parts, key)
    rows.push({
      number: field('number'),
      name: field('name'),
      justification: field('justification'),
      goal: field('goal'),
      tasks: field('tasks'),
      description: field('description'),
      sum: { ...first!.stated('sum'), ...field('sum') },
      geography: field('geography'),
      results: field('results'),
      direction: said('', { section: 'proposals', table: 'proposals' }, 'absent'),
    })
  }
  return rows
}
