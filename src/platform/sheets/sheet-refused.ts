/** Why a file is not read as a sheet. Crosses the thread by name; `problems.ts` has its sentence. */
export const refusedReasons = [
  'empty',
  'damaged',
  'password',
  'macros',
  'old_excel',
  'binary_excel',
  'web_page',
  'open_document',
  'word',
  'pdf',
  'picture',
  'archive',
  'other',
  'no_sheet',
  'open_quote',
  'too_many_rows',
  'too_many_columns',
  'too_big',
  'too_slow',
] as const
export type RefusedReason = (typeof refusedReasons)[number]

export class SheetRefused extends Error {
  readonly reason: RefusedReason
  readonly what: string

  constructor(reason: RefusedReason, what = '') {
    super(reason)
    this.reason = reason
    this.what = what
  }
}
