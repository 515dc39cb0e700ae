import { Group, SegmentedControl, Select } from '@mantine/core'
import { use } from 'react'
import * as z from 'zod'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { FigureLink } from '#platform/web/figure-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import {
  exportLedger,
  type LedgerLine,
  LedgerOrigin,
  LedgerSection,
  ledgerOrigins,
  ledgerSections,
  listLedger,
} from '../ledger/contract.ts'
import { Figures, OpenFigure } from './figures.tsx'
import classes from './ledger.module.css'
import { ledgerWords } from './ledger-words.ts'
import { ReportNav } from './report-nav.tsx'
import { WithProgramme } from './with-programme.tsx'

const Search = z.object({ origin: LedgerOrigin.optional(), section: LedgerSection.optional() })

export default function LedgerPage() {
  const t = useWords(ledgerWords)
  return (
    <WithProgramme>
      {programme => (
        <Figures key={programme.id} programme={programme.id}>
          <ReportNav />
          <PageHead title={t('ledger')} note={t('hint')} />
          <Ledger programme={programme} />
        </Figures>
      )}
    </WithProgramme>
  )
}

/** Every printed number in the order of the form; one that has something behind it opens. */
function Ledger({ programme }: { programme: ProgrammeName }) {
  const t = useWords(ledgerWords)
  const [search, setSearch] = useAddress(Search)
  const params = { programme: programme.id }
  const { data, error, refetch } = useRead(listLedger, { params, search }, { keep: true })
  const columns = useColumns()
  const filter = (
    <Group className={classes.filters}>
      <SegmentedControl
        aria-label={t('origin')}
        className={classes.origins}
        value={search.origin ?? 'all'}
        onChange={chosen => setSearch({ origin: chosen === 'all' ? undefined : LedgerOrigin.parse(chosen) })}
        data={(['all', ...ledgerOrigins] as const).map(value => ({ value, label: t(value) }))}
      />
      <Select
        aria-label={t('section')}
        value={search.section ?? ''}
        allowDeselect={false}
        onChange={chosen => setSearch({ section: LedgerSection.safeParse(chosen).data })}
        data={[{ value: '', label: t('everySection') }, ...ledgerSections.map(value => ({ value, label: t(value) }))]}
      />
    </Group>
  )
  return (
    <>
      {search.origin === 'typed' && <p>{t('typedHint')}</p>}
      <DataTable
        title={t('ledger')}
        columns={columns}
        filter={filter}
        rows={data?.items}
        rowKey={({ number }) => String(number)}
        exports={<ExportMenu of={exportLedger} params={params} search={search} />}
        error={error}
        reload={() => void refetch()}
        empty={<EmptyState title={t('noneTitle')} hint={t('noneHint')} />}
      />
    </>
  )
}

function useColumns(): readonly Column<LedgerLine>[] {
  const t = useWords(ledgerWords)
  const formats = useFormats()
  return [
    { key: 'place', label: t('place'), value: line => <Place line={line} /> },
    { key: 'printed', label: t('printed'), value: line => <Printed line={line} />, width: '14rem' },
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
      key: 'evidence',
      label: t('evidence'),
      value: ({ evidence: { length } }) =>
        length === 0 ? '–' : t('documents', { count: length, n: formats.number(length) }),
      width: '9rem',
      wide: true,
    },
  ]
}

/** The section is said once, quietly; the row and the column in it are what is looked for. */
function Place({ line: { section, place } }: { line: LedgerLine }) {
  const t = useWords(ledgerWords)
  const [, ...inside] = place.split(' · ')
  return (
    <>
      <span className={classes.section}>{t(section)}</span>
      {inside.join(' · ') || place}
    </>
  )
}

/** A number with something behind it opens; what was typed stands in its text. */
function Printed({ line }: { line: LedgerLine }) {
  const open = use(OpenFigure)
  const { figure, value, unit, origin, printed, formula } = line
  if (figure === null || unit === null) return <span className={classes.typed}>{formula}</span>
  return (
    <span className={classes.printed}>
      <FigureLink
        figure={{ value, unit, source: origin === 'counted' ? 'counted' : 'stated', formula, text: printed }}
        text={printed.replace('*', '')}
        promised={origin === 'promised'}
        onOpen={() => open?.(figure)}
      />
    </span>
  )
}
