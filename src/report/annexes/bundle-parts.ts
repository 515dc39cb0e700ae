import type { FileStore } from '#platform/files/store.ts'
import type { Work } from '#platform/jobs.ts'
import type { Language } from '#platform/language.ts'
import type { LedgerLine } from '../ledger/contract.ts'
import type { Inventory } from './inventory.ts'
import type { Head } from './inventory-pdf.ts'

/** What a bundle is made of, read once; files are opened one after another while it is written. */
export type BundleParts = {
  readonly organisation: string
  readonly language: Language
  readonly head: Head
  readonly timeZone: string
  readonly inventory: Inventory
  readonly ledger: readonly LedgerLine[]
  /** The report in the operator's form. */
  readonly report: Uint8Array
  readonly files: FileStore
  readonly signal: AbortSignal
  /** Says that so many documents are done. Throws when the work was cancelled. */
  readonly done: (documents: number) => Promise<void>
}

/** How many documents' files are in it, and how many pages a PDF has. */
export type Written = { readonly enclosed: number; readonly pages: number | null }

/** Told a hundred times at most: each time is a line in the database. */
export function telling(
  progress: Work<object>['progress'],
  all: number,
  step: Parameters<Work<object>['progress']>[1],
) {
  const every = Math.max(1, Math.ceil(all / 100))
  return async (documents: number) => {
    if (documents % every === 0 || documents === all) await progress((documents / Math.max(all, 1)) * 0.98, step)
  }
}
