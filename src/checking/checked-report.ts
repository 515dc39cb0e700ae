import type { Language } from '#platform/language.ts'
import type { Finding } from './finding.ts'
import type { ReadDocument } from './reading/document.ts'
import type { NotRead, Understood } from './recognising/recognise.ts'

/** What came of a written report: its findings, and the document that they stand in. */
export type CheckedReport = {
  readonly findings: readonly Finding[]
  readonly understood: Understood
  readonly notRead: readonly NotRead[]
  readonly document: ReadDocument
  readonly language: Language | null
  /** By what it calls itself, to know it again. */
  readonly paper: string | null
}
