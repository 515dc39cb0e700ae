import { Worker } from 'node:worker_threads'
import { fillMerged } from './fill-merged.ts'
import { refusedSheet } from './problems.ts'
import type { Sheet, SheetLimits, SheetRow } from './sheet.ts'
import { SheetRefused } from './sheet-refused.ts'
import type { SheetAnswer, SheetTask } from './sheet-worker.ts'

const PATIENCE_MS = 30_000
const MEMORY_MB = 768

type Options = {
  readonly limits: SheetLimits
  /** Which sheet of the book; the first one that is not hidden otherwise. */
  readonly at?: number | null
  readonly patience?: number
  readonly signal?: AbortSignal
}

/**
 * A sheet of a file that somebody uploaded: .xlsx, or text with separated values. Files of every kind are given to us,
 * and some are made to break readers: the reading has a thread, a memory and a time of its own, and a refusal says what
 * the file really is and what to do.
 */
export async function readSheet(bytes: Uint8Array, options: Options): Promise<Sheet> {
  try {
    return await inThread(bytes, options)
  } catch (error) {
    throw error instanceof SheetRefused ? refusedSheet(error, options.limits) : error
  }
}

async function inThread(
  bytes: Uint8Array,
  { limits, at = null, patience = PATIENCE_MS, signal }: Options,
): Promise<Sheet> {
  const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), {
    workerData: { bytes, at, limits } satisfies SheetTask,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  const rows: SheetRow[] = []
  let timer: NodeJS.Timeout | undefined
  const stop = Promise.withResolvers<never>()
  const abort = () => stop.reject(signal!.reason)
  signal?.addEventListener('abort', abort, { once: true })
  try {
    const read = new Promise<Extract<SheetAnswer, { done: unknown }>>((resolve, reject) => {
      timer = setTimeout(() => reject(new SheetRefused('too_slow')), patience)
      worker.on('message', (answer: SheetAnswer) => {
        if ('rows' in answer) rows.push(...answer.rows)
        else if ('refused' in answer) reject(new SheetRefused(answer.refused, answer.what))
        else resolve(answer)
      })
      worker.once('error', error => reject(ranOut(error) ? new SheetRefused('too_big') : error))
      worker.once('exit', () => reject(new SheetRefused('damaged')))
    })
    const { done, merges } = await Promise.race([read, stop.promise])
    return { ...done, rows, filled: fillMerged(rows, merges) }
  } finally {
    signal?.removeEventListener('abort', abort)
    clearTimeout(timer)
    await worker.terminate()
  }
}

const ranOut = (error: unknown) => (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
