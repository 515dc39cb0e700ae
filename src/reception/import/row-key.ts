import { createHash } from 'node:crypto'
import type { JournalLine } from './journal-line.ts'
import { wordKey } from './vocabulary.ts'

/**
 * By what a row is known again within its office: the paper's number and date; a journal without numbers by when, who and
 * what about. Spellings don't count, nor what is corrected later in other columns.
 */
export function rowKey({ paperNumber, receivedOn, receivedAt, name, question }: JournalLine): Buffer {
  const who = name ? `${name.surname} ${name.givenName} ${name.patronymic}` : ''
  const number = wordKey(paperNumber)
  const told = number
    ? ['number', number, receivedOn]
    : ['line', receivedOn, receivedAt, wordKey(who), wordKey(question)]
  return createHash('sha256').update(JSON.stringify(told)).digest()
}
