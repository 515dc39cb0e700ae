import { Worker } from 'node:worker_threads'
import { notASheet, sheetTooBig } from '../problems.ts'
import type { SheetAnswer, SheetLimits, SheetRow } from './sheet-worker.ts'

/** A plan of a grant is a small table: what is bigger is something else. */
export const sheetLimits: SheetLimits = { packed: 3_000_000, unpacked: 40_000_000, rows: 2000, columns: 30, cell: 5000 }
const PATIENCE_MS = 10_000

/** The rows of a workbook's first visible sheet. A file that the library can't finish in time is given up. */
export async function readSheet(bytes: Uint8Array, limits = sheetLimits, patience = PATIENCE_MS): Promise<SheetRow[]> {
  const tooBig = () => sheetTooBig({ rows: limits.rows })
  if (bytes.length > limits.packed) throw tooBig()
  const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), {
    workerData: { bytes, limits },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<SheetAnswer | 'late'>((resolve, reject) => {
      timer = setTimeout(() => resolve('late'), patience)
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => resolve({ refused: 'unreadable' }))
    })
    if (answer === 'late') throw tooBig()
    if ('rows' in answer) return answer.rows
    throw answer.refused === 'too_big' ? tooBig() : notASheet()
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') throw tooBig()
    throw code === 'sheet_too_big' || code === 'sheet_unreadable' ? error : notASheet()
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
