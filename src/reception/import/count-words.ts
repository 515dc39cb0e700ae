import type { ImportWord } from '../import-contract.ts'
import { type CodedColumn, codedColumns } from '../journal-columns.ts'
import type { Reading, ReadRow } from './journal-line.ts'
import { placeIn } from './places-in.ts'
import { topicWord } from './read-line.ts'
import { manyWords, meaningOf, proposalFor, wordKey, wordsIn } from './vocabulary.ts'
import { BY_NAME } from './word-lists.ts'

/** Where an empty cell leaves something open that a line or a card can't do without. */
const needed: readonly CodedColumn[] = ['office', 'channel', 'topic', 'lawyer', 'socialStatus', 'sex']
const ofCards: readonly CodedColumn[] = ['socialStatus', 'sex']
/** More words than a person could decide about: the column is something else. */
const MOST = 300

type Word = { word: string; count: number }

/** The words of the coded columns: what nobody has decided about comes first, the commonest before others. */
export function countWords(rows: readonly ReadRow[], reading: Reading, importer: string): ImportWord[] {
  return codedColumns.flatMap(column => {
    const words = wordsOf(column, rows, reading)
    const vocabulary = reading.vocabularies[column]
    return [...words.values()]
      .map(({ word, count }): ImportWord => {
        const address = column === 'district' ? placeIn(word, vocabulary) : undefined
        const meaning = address ?? meaningOf(word, vocabulary, reading.meanings[column], reading.memory[column]) ?? null
        const proposal =
          meaning === null ? (word ? proposalFor(word, vocabulary) : instead(column, reading, importer)) : undefined
        return { column, word, count, meaning, proposal: proposal ?? null }
      })
      .sort((a, b) => Number(b.meaning === null) - Number(a.meaning === null) || b.count - a.count)
      .slice(0, MOST)
  })
}

function wordsOf(column: CodedColumn, rows: readonly ReadRow[], reading: Reading): Map<string, Word> {
  const words = new Map<string, Word>()
  const there = reading.columns.includes(column)
  if (!there && !needed.includes(column)) return words
  for (const { said } of rows) {
    if (ofCards.includes(column) && !said.person) continue
    const cell = (column === 'topic' ? topicWord(said.topic ?? '', said.subtopic ?? '') : said[column]) ?? ''
    const inCell = manyWords.includes(column) ? wordsIn(cell) : [cell]
    for (const word of inCell.length > 0 ? inCell : ['']) {
      const key = wordKey(word)
      if (key === '' && !needed.includes(column)) continue
      const counted = words.get(key)
      if (counted) counted.count++
      else words.set(key, { word: key === '' ? '' : word, count: 1 })
    }
  }
  return words
}

/** What to put where the book says nothing; a person decides. */
function instead(column: CodedColumn, { offices }: Reading, importer: string): string | undefined {
  const mine = [...offices.values()].filter(office => office.mine)
  if (column === 'office') return mine.length === 1 ? mine[0]!.id : undefined
  const usual: Partial<Record<CodedColumn, string>> = {
    lawyer: importer,
    channel: 'in_person',
    sex: BY_NAME,
    socialStatus: 'other',
  }
  return usual[column]
}
