import { Button, NativeSelect, Title } from '@mantine/core'
import { useState } from 'react'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { chooseWords, type ImportWord, type JournalImport, readImport } from '../../import-contract.ts'
import { codedColumns, EVERY_OTHER, journalColumns } from '../../journal-columns.ts'
import classes from './import.module.css'
import { importWords } from './import-words.ts'

type WordsStepProps = { book: JournalImport; onDone: (version: number) => void }
type Choose = (meaning: string | null) => void
const UNDECIDED = '?'
const SHOWN = 60
const keyOf = ({ column, word }: Pick<ImportWord, 'column' | 'word'>) => `${column} ${word}`

/** What the book's words mean. Those that nobody knows stand open, with the likeliest meaning chosen; the others may be looked at. */
export function WordsStep({ book, onDone }: WordsStepProps) {
  const t = useWords(importWords)
  const formats = useFormats()
  const [chosen, setChosen] = useState<Readonly<Record<string, string | null>>>({})
  const save = useAct(chooseWords, { invalidates: [readImport] })
  const asked = book.words.filter(({ meaning }) => meaning === null)
  const known = book.words.filter(({ meaning }) => meaning !== null)
  const meaningOf = (word: ImportWord) => {
    const said = chosen[keyOf(word)]
    return said === undefined ? (word.meaning ?? word.proposal) : said
  }
  const choose =
    (word: ImportWord): Choose =>
    meaning =>
      setChosen({ ...chosen, [keyOf(word)]: meaning })
  const others = codedColumns
    .map(column => ({ column, word: EVERY_OTHER, count: 0, meaning: null, proposal: null }))
    .filter(({ column }) => asked.filter(word => word.column === column).length > 3)
  const changed = [...book.words, ...others].flatMap(word => {
    const meaning = meaningOf(word)
    return meaning === word.meaning ? [] : [{ column: word.column, word: word.word, meaning }]
  })
  const done = () =>
    changed.length === 0
      ? onDone(book.version)
      : save.mutate(
          { params: { id: book.id }, input: { version: book.version, words: changed.slice(0, 2000) } },
          { onSuccess: saved => onDone(saved.version) },
        )
  const list = (words: readonly ImportWord[]) => (
    <WordList words={words} choices={book.choices} meaningOf={meaningOf} choose={choose} />
  )
  return (
    <>
      <p>{asked.length > 0 ? t('wordsHint') : t('wordsDone')}</p>
      {list([...asked, ...others])}
      {known.length > 0 && (
        <details className={classes.known}>
          <summary>{t('known', { n: formats.number(known.length) })}</summary>
          {list(known)}
        </details>
      )}
      <Button mt='md' onClick={done} loading={save.isPending}>
        {t('saveWords')}
      </Button>
    </>
  )
}

type WordListProps = {
  words: readonly ImportWord[]
  choices: JournalImport['choices']
  meaningOf: (word: ImportWord) => string | null
  choose: (word: ImportWord) => Choose
}

function WordList({ words, choices, meaningOf, choose }: WordListProps) {
  const t = useWords(importWords)
  const language = useLanguage()
  const columns = codedColumns.filter(column => words.some(word => word.column === column))
  return columns.map(column => {
    const own = words.filter(word => word.column === column)
    const shown = [
      ...own.filter(({ word }) => word !== EVERY_OTHER).slice(0, SHOWN),
      ...own.filter(({ word }) => word === EVERY_OTHER),
    ]
    return (
      <section key={column} aria-label={journalColumns[column][language]}>
        <Title order={2} mt='md'>
          {journalColumns[column][language]}
        </Title>
        <ul className={classes.pairs}>
          {shown.map(word => (
            <WordLine
              key={word.word}
              word={word}
              options={choices[column] ?? []}
              value={meaningOf(word)}
              choose={choose(word)}
            />
          ))}
        </ul>
        {own.length > shown.length && <p>{t('moreWords', { n: own.length - shown.length })}</p>}
      </section>
    )
  })
}

type WordLineProps = {
  word: ImportWord
  options: readonly { code: string; label: string }[]
  value: string | null
  choose: Choose
}

function WordLine({ word: { word, count }, options, value, choose }: WordLineProps) {
  const t = useWords(importWords)
  const formats = useFormats()
  const rest = word === EVERY_OTHER
  const name = rest ? t('others') : word || t('emptyCell')
  return (
    <li>
      <div className={classes.said}>
        <strong>{name}</strong>
        <span className={classes.quiet}>
          {rest ? t('othersHint') : t('times', { count, n: formats.number(count) })}
        </span>
      </div>
      <NativeSelect
        aria-label={t('meaningOf', { word: name })}
        data={[
          { value: UNDECIDED, label: t('undecided') },
          { value: '', label: t('nothing') },
          ...options.map(({ code, label }) => ({ value: code, label })),
        ]}
        value={value ?? UNDECIDED}
        onChange={({ currentTarget }) => choose(currentTarget.value === UNDECIDED ? null : currentTarget.value)}
      />
    </li>
  )
}
