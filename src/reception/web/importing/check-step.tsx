import { Alert, Button, Checkbox, Group, Title } from '@mantine/core'
import { useState } from 'react'
import { addressOf } from '#platform/web/call.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import {
  type ImportCounts,
  type JournalImport,
  readImport,
  rejectedImportRows,
  takeImport,
} from '../../import-contract.ts'
import { type JournalColumn, journalColumns } from '../../journal-columns.ts'
import { listOffices } from '../../office-contract.ts'
import { Doubts } from './doubts.tsx'
import classes from './import.module.css'
import { importCheckWords } from './import-check-words.ts'
import { ImportRows } from './import-rows.tsx'

/** What would come in, what wouldn't and why, and who must be decided about. Only the last button writes. */
export function CheckStep({ book, recheck }: { book: JournalImport; recheck: () => void }) {
  const t = useWords(importCheckWords)
  const language = useLanguage()
  const { counts } = book
  if (!counts) return <Button onClick={recheck}>{t('recheck')}</Button>
  return (
    <>
      <Figures counts={counts} />
      <Notes book={book} counts={counts} />
      {counts.rejected > 0 && (
        <section aria-label={t('why')}>
          <Title order={2}>{t('why')}</Title>
          <Reasons found={counts.problems} />
          <Button
            component='a'
            variant='default'
            href={addressOf(rejectedImportRows, { params: { id: book.id }, search: { language } })}
          >
            {t('download')}
          </Button>
        </section>
      )}
      {counts.remarks.length > 0 && (
        <section aria-label={t('remarks')}>
          <Title order={2}>{t('remarks')}</Title>
          <Reasons found={counts.remarks} />
        </section>
      )}
      {counts.doubts > 0 && <Doubts book={book} open={counts.openDoubts} />}
      <Take book={book} counts={counts} recheck={recheck} />
      <ImportRows book={book} />
    </>
  )
}

function Figures({ counts }: { counts: ImportCounts }) {
  const t = useWords(importCheckWords)
  const formats = useFormats()
  const said = (key: 'new' | 'rejected' | 'persons', count: number) => t(key, { count, n: formats.number(count) })
  return (
    <ul className={classes.figures}>
      <li>{said('new', counts.new)}</li>
      {counts.known > 0 && <li>{t('knownRows', { n: formats.number(counts.known) })}</li>}
      {counts.rejected > 0 && <li data-broken>{said('rejected', counts.rejected)}</li>}
      {counts.persons > 0 && <li>{said('persons', counts.persons)}</li>}
    </ul>
  )
}

/** Which numbers the lines get, and what was noticed of the sheet. */
function Notes({ book, counts }: { book: JournalImport; counts: ImportCounts }) {
  const t = useWords(importCheckWords)
  const formats = useFormats()
  const { data } = useRead(listOffices, { params: { programme: book.programme } }, { staleTime: 60_000 })
  const nameOf = (office: string) => data?.items.find(({ id }) => id === office)?.name ?? '…'
  const { hidden = 0, merged = 0 } = book.notes ?? {}
  return (
    <ul className={classes.notes}>
      {counts.numbers.map(({ office, year, count, keeps }) => (
        <li key={`${office} ${year}`}>
          {t(keeps ? 'keeps' : 'next', { office: nameOf(office), year, n: formats.number(count) })}
        </li>
      ))}
      {hidden > 0 && <li>{t('hiddenRows', { n: formats.number(hidden) })}</li>}
      {merged > 0 && <li>{t('merged', { n: formats.number(merged) })}</li>}
    </ul>
  )
}

/** In how many cells of which column; the rows below say it in sentences. */
function Reasons({ found }: { found: ImportCounts['problems'] }) {
  const language = useLanguage()
  const formats = useFormats()
  const columns = [...Map.groupBy(found, ({ column }) => column)].map(([column, cells]) => ({
    column: column as JournalColumn,
    count: cells.reduce((sum, { count }) => sum + count, 0),
  }))
  return (
    <ul className={classes.reasons}>
      {columns.map(({ column, count }) => (
        <li key={column}>
          {journalColumns[column][language]}: {formats.number(count)}
        </li>
      ))}
    </ul>
  )
}

type TakeProps = { book: JournalImport; counts: NonNullable<JournalImport['counts']>; recheck: () => void }

function Take({ book, counts, recheck }: TakeProps) {
  const t = useWords(importCheckWords)
  const formats = useFormats()
  const [leaveOutRejected, setLeaveOut] = useState(false)
  const take = useAct(takeImport, { invalidates: [readImport] })
  const ready = counts.openDoubts === 0 && (counts.rejected === 0 || leaveOutRejected)
  if (counts.new === 0)
    return (
      <Alert role='status' my='lg'>
        {counts.rejected > 0 ? t('allRejected') : t('nothingNew')}
      </Alert>
    )
  return (
    <section className={classes.take} aria-label={t('take')}>
      {counts.rejected > 0 && (
        <Checkbox
          label={t('leaveOutRejected')}
          checked={leaveOutRejected}
          onChange={({ currentTarget }) => setLeaveOut(currentTarget.checked)}
        />
      )}
      {counts.openDoubts > 0 && <p>{t('openDoubts', { n: formats.number(counts.openDoubts) })}</p>}
      <Group gap='xs'>
        <Button
          disabled={!ready}
          loading={take.isPending}
          onClick={() => take.mutate({ params: { id: book.id }, input: { version: book.version, leaveOutRejected } })}
        >
          {t('take')}
        </Button>
        <Button variant='subtle' onClick={recheck}>
          {t('recheck')}
        </Button>
      </Group>
    </section>
  )
}
