import { Alert, Button, Group } from '@mantine/core'
import { useEffect, useRef } from 'react'
import * as z from 'zod'
import { useAddress, useGo } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { Confirm } from '#platform/web/confirm.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { Progress } from '#platform/web/progress.tsx'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { checkImport, dropImport, type JournalImport, listImports, readImport } from '../../import-contract.ts'
import { CheckStep } from './check-step.tsx'
import { ColumnsStep } from './columns-step.tsx'
import classes from './import.module.css'
import { importCheckWords } from './import-check-words.ts'
import { importWords } from './import-words.ts'
import { BookSteps, type StepName, steps } from './steps.tsx'
import { useWork } from './use-work.ts'
import { WordsStep } from './words-step.tsx'

const Where = z.object({ step: z.enum(steps).optional() })

/** One book on its way: columns, words, check. Where one stands is in the address; where one should, the book knows. */
export function BookPage({ book }: { book: JournalImport }) {
  const t = useWords(importWords)
  const formats = useFormats()
  const [{ step = nextStep(book) }, setWhere] = useAddress(Where)
  const { job, underWay, stop } = useWork(book)
  const place = useFocusOn<HTMLDivElement>(book.state === 'taken' ? book.state : underWay ? 'work' : step)
  const check = useAct(checkImport, { invalidates: [readImport] })
  const show = (next: StepName | undefined) => setWhere({ step: next })
  const checkAs = (version: number) =>
    check.mutate({ params: { id: book.id }, input: { version } }, { onSuccess: () => show(undefined) })
  return (
    <>
      <PageHead
        title={book.fileName}
        note={t('startedNote', { at: formats.instant(book.startedAt), who: book.startedBy })}
        actions={
          <>
            <ButtonLink to='/journal/import' variant='default'>
              {t('imports')}
            </ButtonLink>
            {book.state !== 'taken' && <Drop book={book} />}
          </>
        }
      />
      <div ref={place} tabIndex={-1} className={classes.place}>
        {book.state === 'taken' ? (
          <Taken book={book} />
        ) : underWay ? (
          <Working job={job!} stop={stop} />
        ) : (
          <>
            <BookSteps step={step} show={show} checked={book.counts !== null} />
            <Ended job={job} book={book} />
            {step === 'columns' && (
              <ColumnsStep key={`${book.sheet} ${book.headingRow}`} book={book} onDone={checkAs} />
            )}
            {step === 'words' && <WordsStep key={book.version} book={book} onDone={checkAs} />}
            {step === 'check' && <CheckStep book={book} recheck={() => checkAs(book.version)} />}
          </>
        )}
      </div>
    </>
  )
}

/** Whoever works by keyboard or by ear goes on where the next step begins. */
function useFocusOn<Element extends HTMLElement>(where: string) {
  const place = useRef<Element>(null)
  const before = useRef(where)
  useEffect(() => {
    if (before.current !== where) place.current?.focus()
    before.current = where
  }, [where])
  return place
}

/** Words that nobody knows come before the check that stumbles over them. */
function nextStep({ state, words }: JournalImport): StepName {
  if (state === 'open') return 'columns'
  return words.some(({ meaning }) => meaning === null) ? 'words' : 'check'
}

type Job = ReturnType<typeof useWork>['job']

function Working({ job, stop }: { job: NonNullable<Job>; stop: () => void }) {
  const t = useWords(importWords)
  const language = useLanguage()
  const label = job.state === 'waiting' ? t('waiting') : (job.step?.[language] ?? t('checking'))
  return <Progress label={label} {...(job.state === 'running' && { share: job.share })} onStop={stop} />
}

/** What came of the last work when it wasn't what was wanted. */
function Ended({ job, book }: { job: Job; book: JournalImport }) {
  const t = useWords(importWords)
  const language = useLanguage()
  if (job?.state === 'cancelled') return <Alert mb='md'>{t('stopped')}</Alert>
  if (job?.state !== 'failed' || book.counts) return null
  return (
    <Alert role='alert' mb='md' title={t('failed')}>
      {job.step?.[language] ?? t('stopped')}
    </Alert>
  )
}

function Taken({ book }: { book: JournalImport }) {
  const t = useWords(importCheckWords)
  const formats = useFormats()
  return (
    <Alert role='status' title={t('done', { n: formats.number(book.takenCount ?? 0) })}>
      <Group gap='xs' mt='sm'>
        <ButtonLink to='/journal' search={{ imported: book.id }}>
          {t('toJournal')}
        </ButtonLink>
        <ButtonLink to='/journal/import' variant='default'>
          {t('another')}
        </ButtonLink>
      </Group>
    </Alert>
  )
}

function Drop({ book: { id } }: { book: JournalImport }) {
  const t = useWords(importWords)
  const go = useGo()
  const drop = useAct(dropImport, { invalidates: [listImports] })
  return (
    <Confirm
      danger
      title={t('dropTitle')}
      action={t('forget')}
      onConfirm={() => drop.mutateAsync({ params: { id } }).then(() => go('/journal/import'))}
      trigger={ask => (
        <Button variant='subtle' onClick={ask}>
          {t('forget')}
        </Button>
      )}
    >
      {t('dropHint')}
    </Confirm>
  )
}
