import { Alert, Button, Group, NativeSelect, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '#platform/web/language.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { chooseColumns, type JournalImport, readImport } from '../../import-contract.ts'
import { type Columns, columnFaults, type JournalColumn, journalColumns } from '../../journal-columns.ts'
import classes from './import.module.css'
import { importWords } from './import-words.ts'

type ColumnsStepProps = { book: JournalImport; onDone: (version: number) => void }
const all = Object.keys(journalColumns) as JournalColumn[]

/** What each column of the book is in the journal: as it was guessed or remembered, with what stands in it. */
export function ColumnsStep({ book, onDone }: ColumnsStepProps) {
  const t = useWords(importWords)
  const language = useLanguage()
  const [columns, setColumns] = useState<Columns>(book.columns.map(({ column }) => column))
  const save = useAct(chooseColumns, { invalidates: [readImport] })
  const options = [
    { value: '', label: t('leaveOut') },
    ...all.map(value => ({ value, label: journalColumns[value][language] })),
  ]
  const { missing, twice } = columnFaults(columns)
  const named = (of: readonly JournalColumn[]) => of.map(column => `«${journalColumns[column][language]}»`).join(', ')
  const { id, version, sheet, headingRow } = book
  const done = () =>
    save.mutate(
      { params: { id }, input: { version, sheet, headingRow, columns: [...columns] } },
      { onSuccess: saved => onDone(saved.version) },
    )
  return (
    <>
      <Place book={book} />
      <p className={classes.quiet}>{t('columnsHint')}</p>
      <ul className={classes.pairs}>
        {book.columns.map(({ heading, samples }, at) => {
          const name = heading || t('noHeading', { n: at + 1 })
          return (
            <li key={at} data-left={columns[at] === '' || undefined}>
              <div className={classes.said}>
                <strong>{name}</strong>
                <span className={classes.quiet}>{samples.join(' · ')}</span>
              </div>
              <NativeSelect
                aria-label={t('columnFor', { heading: name })}
                data={options}
                value={columns[at] ?? ''}
                onChange={({ currentTarget: { value } }) => setColumns(columns.with(at, value as Columns[number]))}
              />
            </li>
          )
        })}
      </ul>
      {missing.length + twice.length > 0 && (
        <Alert role='status' mb='md'>
          {missing.length > 0 && <p>{t('missing', { columns: named(missing) })}</p>}
          {twice.length > 0 && <p>{t('twice', { columns: named(twice) })}</p>}
        </Alert>
      )}
      <Button onClick={done} loading={save.isPending} disabled={missing.length + twice.length > 0}>
        {t('toCheck')}
      </Button>
    </>
  )
}

/** Which sheet it is and where its headings stand; another place has other columns, which are guessed anew. */
function Place({ book: { id, version, sheet, sheets, headingRow } }: { book: JournalImport }) {
  const t = useWords(importWords)
  const move = useAct(chooseColumns, { invalidates: [readImport] })
  const to = (place: { sheet?: number; headingRow?: number }) =>
    move.mutate({ params: { id }, input: { version, sheet, headingRow, ...place } })
  return (
    <Group mb='md' align='end'>
      {sheets.length > 1 && (
        <NativeSelect
          label={t('sheet')}
          value={String(sheet)}
          disabled={move.isPending}
          data={sheets.map(({ name, hidden }, at) => ({
            value: String(at),
            label: hidden ? t('hiddenSheet', { name }) : name,
          }))}
          onChange={({ currentTarget: { value } }) => to({ sheet: Number(value), headingRow: 1 })}
        />
      )}
      <NumberInput
        key={version}
        label={t('headingRow')}
        defaultValue={headingRow}
        min={1}
        max={1_048_576}
        allowDecimal={false}
        hideControls
        disabled={move.isPending}
        onBlur={({ currentTarget: { value } }) => {
          const row = Number(value)
          if (row >= 1 && row !== headingRow) to({ headingRow: row })
        }}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
    </Group>
  )
}
