import { hasNoValue } from '#platform/sheets/no-value.ts'
import { readClock, readDay, readNumber } from '#platform/sheets/typed-cells.ts'
import type { CodedColumn, JournalColumn } from '../journal-columns.ts'
import type { Cells, RawRow, Reading } from './journal-line.ts'
import type { ProblemCode, RemarkCode } from './line-findings.ts'
import { manyWords, meaningOf, wordsIn } from './vocabulary.ts'

/** Columns whose value must be the one that stands there: a formula's last result is worth a look. */
const looked: readonly JournalColumn[] = ['number', 'receivedOn', 'iin', 'amountTenge', 'returnedTenge']

export function cellsOf({ row, cells, marks }: RawRow, { columns }: Reading): Cells {
  const read: Cells = { row, said: {}, problems: [], remarks: [] }
  const said = read.said as Partial<Record<JournalColumn, string>>
  for (const [at, column] of columns.entries()) {
    if (column === '') continue
    said[column] = cells[at]?.trim() ?? ''
    if (hasNoValue(marks, at)) read.problems.push({ column, code: 'no_value' })
    else if (marks?.[at] === 'formula' && looked.includes(column))
      read.remarks.push({ column, code: 'formula', values: { word: said[column]! } })
  }
  return read
}

const shown = (word: string) => (word.length > 40 ? `${word.slice(0, 39)}…` : word)

/** Reads single cells of a row; what can't be read becomes a problem of the row, and null. */
export function cellReader(cells: Cells, reading: Reading) {
  const { said, problems, remarks } = cells
  const cell = (column: JournalColumn) => said[column] ?? ''
  const wrong = (column: JournalColumn, code: ProblemCode, values?: Record<string, string | number>): null => {
    // An error in a cell was told already.
    if (!problems.some(each => each.column === column)) problems.push({ column, code, ...(values && { values }) })
    return null
  }
  const look = (column: JournalColumn, code: RemarkCode, values?: Record<string, string | number>) =>
    remarks.push({ column, code, ...(values && { values }) })

  const typed =
    <T>(read: (cell: string) => T | null | undefined, code: ProblemCode) =>
    (column: JournalColumn): T | null => {
      const value = read(cell(column))
      return value === undefined ? wrong(column, code, { word: shown(cell(column)) }) : value
    }
  const day = typed(text => readDay(text, { until: reading.today, from1904: reading.from1904 }), 'date')

  const text = (column: JournalColumn, most: number) => {
    if (cell(column).length > most) wrong(column, 'long', { most })
    return cell(column)
  }

  /** What a cell's word stands for; null when it is empty or says that there is nothing. */
  const code = (column: CodedColumn, word = cell(column)): string | null => {
    const meaning = meaningOf(word, reading.vocabularies[column], reading.meanings[column], reading.memory[column])
    if (meaning !== undefined) return meaning || null
    return word === '' ? null : wrong(column, 'unknown_word', { word: shown(word) })
  }
  const codes = (column: CodedColumn): string[] => {
    const words = manyWords.includes(column) ? wordsIn(cell(column)) : [cell(column)]
    return [...new Set((words.length > 0 ? words : ['']).flatMap(word => code(column, word) ?? []))]
  }
  /** The same where nothing may be left open. */
  const needed = (column: CodedColumn, word = cell(column)): string | null =>
    code(column, word) ?? (problems.some(each => each.column === column) ? null : wrong(column, 'not_said'))

  return {
    cell,
    wrong,
    look,
    day,
    clock: typed(readClock, 'clock'),
    number: typed(readNumber, 'sum'),
    text,
    code,
    codes,
    needed,
    shown,
  }
}

export type CellReader = ReturnType<typeof cellReader>
