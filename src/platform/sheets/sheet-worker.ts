import { parentPort, workerData } from 'node:worker_threads'
import { csvRows } from './csv-rows.ts'
import { fileKind, refusePage } from './file-kind.ts'
import { openXlsx } from './open-xlsx.ts'
import type { Sheet, SheetLimits, SheetRow } from './sheet.ts'
import { type RefusedReason, SheetRefused } from './sheet-refused.ts'
import { decodeText } from './text-encoding.ts'
import { type Merge, type Rows, xlsxRows } from './xlsx-rows.ts'

export type SheetTask = { readonly bytes: Uint8Array; readonly at: number | null; readonly limits: SheetLimits }
/** Rows come in batches, so that whoever takes them in is never busy for long. */
export type SheetAnswer =
  | { rows: readonly SheetRow[] }
  | { done: Omit<Sheet, 'rows' | 'filled'>; merges: readonly Merge[] }
  | { refused: RefusedReason; what: string }

const BATCH = 1000

/* Reads somebody's file in a thread of its own: it has a memory of its own, and whoever started it can end it. */
try {
  await read(workerData as SheetTask)
} catch (error) {
  const { reason, what } = error instanceof SheetRefused ? error : { reason: 'damaged' as const, what: '' }
  answer({ refused: reason, what })
}

function answer(given: SheetAnswer) {
  parentPort!.postMessage(given)
}

async function read({ bytes, at, limits }: SheetTask) {
  if (bytes.length > limits.packed) throw new SheetRefused('too_big', `${Math.round(bytes.length / 1e6)} MB`)
  if (fileKind(bytes) === 'text') {
    const text = decodeText(bytes)
    if (text === undefined) throw new SheetRefused('other')
    refusePage(text)
    give(
      { rows: csvRows(text, limits), merges: [] },
      { format: 'csv', sheets: [{ name: 'CSV', hidden: false }], at: 0, from1904: false },
    )
    return
  }
  const book = await openXlsx(bytes, limits)
  const sheets = book.sheets.map(({ name, hidden }) => ({ name, hidden }))
  const chosen =
    at ??
    Math.max(
      0,
      sheets.findIndex(({ hidden }) => !hidden),
    )
  if (!sheets[chosen]) throw new SheetRefused('no_sheet')
  give(await xlsxRows(book, chosen, limits), { format: 'xlsx', sheets, at: chosen, from1904: book.from1904 })
}

function give({ rows, merges }: Rows, done: Omit<Sheet, 'rows' | 'filled'>) {
  for (let from = 0; from < rows.length; from += BATCH) answer({ rows: rows.slice(from, from + BATCH) })
  answer({ done, merges })
}
