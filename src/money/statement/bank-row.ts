import { createHash } from 'node:crypto'
import { checkBin, checkIin } from '#platform/identity-number.ts'

/** A line of a statement as it was understood: what went out, or, below nothing, what came in. */
export type BankRow = {
  readonly on: string
  readonly number: string
  readonly tiyn: number
  readonly otherParty: string
  readonly otherBin: string | null
  readonly purpose: string
}
export type BankStatement = { readonly account: string; readonly rows: readonly BankRow[] }

const line = (text: string, most: number) => text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, most)

/** A person's IIN is not kept: neither as the other party's number nor in words. */
export const bankRow = (row: BankRow): BankRow => ({
  ...row,
  number: line(row.number, 60),
  otherParty: line(row.otherParty, 300),
  otherBin: row.otherBin && checkBin(row.otherBin).ok ? row.otherBin : null,
  purpose: line(row.purpose, 1000).replace(/(?<!\d)\d{12}(?!\d)/g, number => (checkIin(number).ok ? '•••' : number)),
})

const DAY_MS = 86_400_000

/**
 * By which each line is known when a statement comes again; lines that are the same in one statement are told apart by
 * their order. A key begins with its day, so that the index of keys grows where the statement is.
 */
export function keyer(): (row: BankRow) => Buffer {
  const seen = new Map<string, number>()
  return ({ on, number, tiyn, otherParty, otherBin, purpose }) => {
    const said = JSON.stringify([on, number, tiyn, otherParty, otherBin, purpose])
    const time = seen.get(said) ?? 0
    seen.set(said, time + 1)
    const key = Buffer.alloc(20)
    key.writeInt32BE(Date.parse(on) / DAY_MS)
    createHash('sha256').update(`${time} ${said}`).digest().copy(key, 4)
    return key
  }
}

const AT_ONCE = 500
/** A long statement is read in pieces: whoever else asks the server is answered in between. */
export async function* inPieces<T>(all: Iterable<T>): AsyncGenerator<T> {
  let count = 0
  for (const one of all) {
    if (++count % AT_ONCE === 0) await new Promise(setImmediate)
    yield one
  }
}
