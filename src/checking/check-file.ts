import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ThreadAnswer } from './check-thread.ts'
import type { CheckedReport } from './checked-report.ts'
import { refusedReading } from './problems.ts'
import { ReadingRefused } from './reading/reading-refused.ts'

const PATIENCE_MS = 30_000
const MEMORY_MB = 384

type Options = { readonly patience?: number; readonly memory?: number }

/**
 * A report that somebody wrote, read and judged. Files of every kind are given to us, and some are made to break
 * readers: a thread of its own, with a memory and a time of its own, does the work; a refusal says what the file is.
 */
export async function checkFile(bytes: Uint8Array, options: Options = {}): Promise<CheckedReport> {
  const thread = new CheckingThread(options)
  try {
    return await thread.check(bytes)
  } finally {
    await thread.end()
  }
}

export type NamedFile = { readonly name: string; bytes(): Promise<Uint8Array> }
export type CheckedFile = { readonly name: string } & (
  | { readonly checked: CheckedReport }
  | { readonly problem: unknown }
)

/** Many reports on all cores, each told as soon as it is checked. One that is refused doesn't hold up the others. */
export async function* checkMany(
  files: Iterable<NamedFile>,
  options: Options & { readonly threads?: number } = {},
): AsyncGenerator<CheckedFile> {
  const waiting = files[Symbol.iterator]()
  const threads = Array.from({ length: options.threads ?? availableParallelism() }, () => new CheckingThread(options))
  const busy = new Map<CheckingThread, Promise<{ thread: CheckingThread; file: CheckedFile }>>()
  const next = (thread: CheckingThread) => {
    const { value, done } = waiting.next()
    if (done) busy.delete(thread)
    else
      busy.set(
        thread,
        checkOne(thread, value).then(file => ({ thread, file })),
      )
  }
  try {
    for (const thread of threads) next(thread)
    while (busy.size > 0) {
      const { thread, file } = await Promise.race(busy.values())
      next(thread)
      yield file
    }
  } finally {
    await Promise.all(threads.map(thread => thread.end()))
  }
}

async function checkOne(thread: CheckingThread, file: NamedFile): Promise<CheckedFile> {
  try {
    return { name: file.name, checked: await thread.check(await file.bytes()) }
  } catch (problem) {
    return { name: file.name, problem }
  }
}

/** A thread that checks one file after another; one that had to be ended is begun anew with the next. */
export class CheckingThread {
  readonly #options: Options
  #worker: Worker | undefined

  constructor(options: Options = {}) {
    this.#options = options
  }

  async check(bytes: Uint8Array): Promise<CheckedReport> {
    try {
      return await this.#ask(bytes)
    } catch (error) {
      await this.end()
      throw error instanceof ReadingRefused ? refusedReading(error) : error
    }
  }

  async end() {
    await this.#worker?.terminate()
    this.#worker = undefined
  }

  async #ask(bytes: Uint8Array): Promise<CheckedReport> {
    const { patience = PATIENCE_MS, memory = MEMORY_MB } = this.#options
    this.#worker ??= new Worker(new URL('./check-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    const worker = this.#worker
    const { promise, resolve, reject } = Promise.withResolvers<CheckedReport>()
    const timer = setTimeout(() => reject(new ReadingRefused('too_slow')), patience)
    worker.once('message', (answer: ThreadAnswer) => {
      if ('checked' in answer) resolve(answer.checked)
      else reject(new ReadingRefused(answer.refused, answer.what))
    })
    worker.once('error', error => reject(ranOut(error) ? new ReadingRefused('too_big') : error))
    worker.once('exit', () => reject(new ReadingRefused('damaged')))
    worker.postMessage(bytes)
    try {
      return await promise
    } finally {
      clearTimeout(timer)
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
    }
  }
}

const ranOut = (error: unknown) => (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
