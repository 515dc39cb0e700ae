import { NativeSelect, Title } from '@mantine/core'
import { useState } from 'react'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type ImportRow, type JournalImport, listImportRows } from '../../import-contract.ts'
import { journalColumns } from '../../journal-columns.ts'
import classes from './import.module.css'
import { importCheckWords } from './import-check-words.ts'

const shows = ['all', 'new', 'rejected', 'remarks', 'known'] as const
type Show = (typeof shows)[number]
const showWords = {
  all: 'showAll',
  new: 'showNew',
  rejected: 'showRejected',
  remarks: 'showRemarks',
  known: 'showKnown',
} as const
const stateWords = { new: 'rowNew', known: 'rowKnown', rejected: 'rowRejected' } as const

/** The book row by row, as it was understood; what is wrong first, where anything is. */
export function ImportRows({ book: { id, counts } }: { book: JournalImport }) {
  const t = useWords(importCheckWords)
  const [show, setShow] = useState<Show>(counts?.rejected ? 'rejected' : 'all')
  const pages = useReadPages(listImportRows, { params: { id }, search: show === 'all' ? {} : { show } })
  return (
    <>
      <Title order={2} mt='lg' mb='sm'>
        {t('rows')}
      </Title>
      <DataTable
        {...pages}
        title={t('rows')}
        columns={useColumns()}
        rows={pages.items}
        rowKey={({ row }) => `${row}`}
        filter={
          <NativeSelect
            label={t('show')}
            data={shows.map(value => ({ value, label: t(showWords[value]) }))}
            value={show}
            onChange={({ currentTarget }) => setShow(currentTarget.value as Show)}
          />
        }
        empty={<EmptyState title={t('noRows')} hint={t('noRowsHint')} />}
      />
    </>
  )
}

function useColumns(): readonly Column<ImportRow>[] {
  const t = useWords(importCheckWords)
  const formats = useFormats()
  return [
    { key: 'row', label: t('row'), value: ({ row }) => row },
    { key: 'received', label: t('received'), value: row => row.receivedOn && formats.shortDay(row.receivedOn) },
    { key: 'visitor', label: t('visitor'), value: ({ visitor }) => visitor ?? t('nobody') },
    { key: 'question', label: t('question'), value: ({ question }) => question, wide: true },
    { key: 'what', label: t('what'), value: row => <WhatOf row={row} /> },
  ]
}

function WhatOf({ row: { state, problems, remarks } }: { row: ImportRow }) {
  const t = useWords(importCheckWords)
  const language = useLanguage()
  const findings = [...problems, ...remarks]
  return (
    <>
      <span data-broken={state === 'rejected' || undefined} className={classes.what}>
        {t(stateWords[state])}
      </span>
      {findings.length > 0 && (
        <ul className={classes.findings}>
          {findings.map(({ column, sentence }) => (
            <li key={`${column} ${sentence}`}>
              {journalColumns[column][language]}: {sentence}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
