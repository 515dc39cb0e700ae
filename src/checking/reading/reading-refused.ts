/** Why a file is not read as a report. Crosses the thread by name; `problems.ts` has its sentence. */
export const unreadable = [
  'empty',
  'damaged',
  'password',
  'old_word',
  'web_page',
  'rich_text',
  'sheet',
  'presentation',
  'picture',
  'archive',
  'other',
  'scan',
  'no_text',
  'entities',
  'other_form',
  'too_big',
  'too_slow',
] as const
export type UnreadableReason = (typeof unreadable)[number]

export class ReadingRefused extends Error {
  readonly reason: UnreadableReason
  readonly what: string

  constructor(reason: UnreadableReason, what = '') {
    super(reason)
    this.reason = reason
    this.what = what
  }
}
