import { SegmentedControl } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import * as z from 'zod'
import { OpenPage } from '#people/web/open-page.tsx'
import { useAddress, useParam } from '#platform/web/address.tsx'
import { ProblemError } from '#platform/web/call.ts'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { FigureLink } from '#platform/web/figure-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, ErrorState, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { LedgerOrigin } from '../ledger/contract.ts'
import { readLinkedLedger, type ShownLine } from '../monitor/contract.ts'
import classes from './ledger.module.css'
import { ledgerWords } from './ledger-words.ts'
import { monitorWords } from './monitor-words.ts'

const LinkedFigure = lazy(() => import('./linked-figure.tsx'))
const Search = z.object({
  origin: LedgerOrigin.exclude(['typed']).optional(),
  figure: z.string().max(80).optional(),
  part: z.coerce.number().int().min(0).optional(),
})

/** What the operator's monitor sees who has a link and no account: the numbers, and what is behind each. */
export default function MonitorPage() {
  const t = useWords(monitorWords)
  const formats = useFormats()
  const token = useParam('token')
  const ledger = useRead(readLinkedLedger, { params: { token } }, { staleTime: 60_000 })
  if (ledger.error instanceof ProblemError && [404, 422].includes(ledger.error.status))
    return (
      <OpenPage title={t('closed')}>
        <p>{t('closedHint')}</p>
      </OpenPage>
    )
  if (ledger.error)
    return (
      <OpenPage wide title={t('page')}>
        <ErrorState error={ledger.error} retry={() => void ledger.refetch()} />
      </OpenPage>
    )
  if (!ledger.data)
    return (
      <OpenPage wide title={t('page')}>
        <LoadingLines lines={10} />
      </OpenPage>
    )
  const { organisation, topic, startsOn, endsOn, name, expiresAt, lines } = ledger.data
  const about = { organisation, topic, from: formats.day(startsOn), to: formats.day(endsOn) }
  return (
    <OpenPage
      wide
      title={t('page')}
      note={
        <>
          {t('forReader', about)}
          <br />
          {t('readOnly', { name, day: formats.instant(expiresAt) })}
        </>
      }
    >
      <Numbers token={token} lines={lines} />
    </OpenPage>
  )
}

function Numbers({ token, lines }: { token: string; lines: readonly ShownLine[] }) {
  const t = useWords(ledgerWords)
  const [{ origin, figure, part }, setSearch] = useAddress(Search)
  const columns = useColumns(name => setSearch({ figure: name, part: undefined }))
  // A closed drawer keeps its figure while it goes.
  const [last, setLast] = useState(figure)
  if (figure && figure !== last) setLast(figure)
  const origins = ['all', 'counted', 'stated', 'promised'] as const
  return (
    <>
      <DataTable
        title={t('ledger')}
        columns={columns}
        rows={lines.filter(line => !origin || line.origin === origin)}
        rowKey={({ number }) => String(number)}
        filter={
          <SegmentedControl
            aria-label={t('origin')}
            className={classes.origins}
            value={origin ?? 'all'}
            onChange={chosen => setSearch({ origin: chosen === 'all' ? undefined : (chosen as typeof origin) })}
            data={origins.map(value => ({ value, label: t(value) }))}
          />
        }
        empty={<EmptyState title={t('noneTitle')} hint={t('noneHint')} />}
      />
      {last && (
        <Suspense>
          <LinkedFigure
            key={last}
            opened={figure !== undefined}
            token={token}
            name={last}
            part={part}
            onPart={index => setSearch({ part: index }, { replace: true })}
            onClose={() => setSearch({ figure: undefined, part: undefined })}
          />
        </Suspense>
      )}
    </>
  )
}

function useColumns(open: (figure: string) => void): readonly Column<ShownLine>[] {
  const t = useWords(ledgerWords)
  const formats = useFormats()
  return [
    {
      key: 'place',
      label: t('place'),
      value: ({ section, place }) => {
        const [, ...inside] = place.split(' · ')
        return (
          <>
            <span className={classes.section}>{t(section)}</span>
            {inside.join(' · ') || place}
          </>
        )
      },
    },
    {
      key: 'printed',
      label: t('printed'),
      value: line => <Printed line={line} onOpen={() => open(line.figure)} />,
      width: '12rem',
    },
    { key: 'unit', label: t('unit'), value: ({ unit }) => unit && formats.unit(unit), width: '8rem', wide: true },
    { key: 'origin', label: t('origin'), value: ({ origin }) => t(origin), width: '8rem' },
    {
      key: 'rows',
      label: t('rows'),
      value: ({ rows }) => (rows === null ? '–' : formats.number(rows)),
      numeric: true,
      width: '6rem',
    },
    {
      key: 'documents',
      label: t('evidence'),
      value: ({ documents: count }) => (count === 0 ? '–' : t('documents', { count, n: formats.number(count) })),
      width: '9rem',
      wide: true,
    },
  ]
}

function Printed({ line, onOpen }: { line: ShownLine; onOpen: () => void }) {
  const { value, unit, origin, printed, formula } = line
  if (unit === null) return printed
  return (
    <span className={classes.printed}>
      <FigureLink
        figure={{ value, unit, source: origin === 'counted' ? 'counted' : 'stated', formula, text: printed }}
        text={printed.replace('*', '')}
        promised={origin === 'promised'}
        onOpen={onOpen}
      />
    </span>
  )
}
