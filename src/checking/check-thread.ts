import { parentPort } from 'node:worker_threads'
import { check } from './check.ts'
import type { CheckedReport } from './checked-report.ts'
import { paperOf } from './paper.ts'
import { readDocument } from './reading/read-document.ts'
import { ReadingRefused, type UnreadableReason } from './reading/reading-refused.ts'
import { recognise } from './recognising/recognise.ts'

export type ThreadAnswer =
  | { readonly checked: CheckedReport }
  | { readonly refused: UnreadableReason; readonly what: string }

/* Reads and judges somebody's files in a thread of its own: it has a memory of its own, and whoever started it can end it. */
parentPort!.on('message', async (bytes: Uint8Array) => parentPort!.postMessage(await answer(bytes)))

async function answer(bytes: Uint8Array): Promise<ThreadAnswer> {
  try {
    const document = await readDocument(bytes)
    const { report, understood, notRead } = recognise(document)
    // A letter, or the form of another organisation: findings of what it lacks would say nothing.
    if (understood.tables === 0 && understood.sections < 3) throw new ReadingRefused('other_form')
    return {
      checked: {
        findings: check(report),
        understood,
        notRead,
        document,
        language: report.language,
        paper: paperOf(report.head),
      },
    }
  } catch (error) {
    if (error instanceof ReadingRefused) return { refused: error.reason, what: error.what }
    return { refused: 'damaged', what: '' }
  }
}
