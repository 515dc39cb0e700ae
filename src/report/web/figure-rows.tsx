import { Title } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { FactRow, Unit } from '#platform/fact.ts'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { useTopics } from '#reception/web/use-topics.ts'
import type { Figure } from '../model.ts'
import classes from './figure-drawer.module.css'
import { RecordLink } from './record-link.tsx'
import { words } from './words.ts'

type Total = { rows: number; amount: number | null; averaged: boolean }
type FigureRowsProps = {
  figure: Figure
  part: number
  total: Total | null | undefined
  pages: {
    items: readonly FactRow[] | undefined
    more: (() => void) | undefined
    loadingMore: boolean
    error: Error | null
    reload: () => void
  }
}

/** Every record that was counted, page by page, and the sentence that they are as many as the number says. */
export function FigureRows({ figure, part, total, pages }: FigureRowsProps) {
  const t = useWords(words)
  const addend = figure.parts?.[part]
  const title = addend ? t('rowsOf', { part: addend.label }) : t('rows')
  return (
    <section className={classes.section}>
      <Title order={3}>{title}</Title>
      {total && <Proof total={total} value={(addend ?? figure).value ?? 0} unit={figure.unit} />}
      <DataTable
        title={title}
        columns={useColumns(total?.amount == null ? null : figure.unit, pages.items ?? [])}
        {...pages}
        rows={pages.items}
        rowKey={row => row.record}
        empty={<EmptyState title={t('noRowsTitle')} hint={t('noRowsHint')} />}
      />
    </section>
  )
}

function Proof({ total, value, unit }: { total: Total; value: number; unit: Unit }) {
  const t = useWords(words)
  const formats = useFormats()
  const rows = formats.number(total.rows)
  const amount = formats.amount(total.amount, unit)
  const equal = (total.amount ?? total.rows) === value
  const sentence =
    total.amount === null
      ? equal
        ? t('totalEqual', { rows })
        : t('totalDiffers', { rows, value: formats.number(value) })
      : equal
        ? t(total.averaged ? 'averageEqual' : 'sumEqual', { rows, amount })
        : t(total.averaged ? 'averageDiffers' : 'sumDiffers', { amount, value: formats.amount(value, unit) })
  return (
    <p className={classes.proof} data-broken={!equal || undefined}>
      {equal ? <IconCheck size={18} aria-hidden /> : <IconAlertTriangle size={18} aria-hidden />}
      {sentence}
    </p>
  )
}

/** A column that none of the rows fills takes no room. */
function useColumns(summed: Unit | null, rows: readonly FactRow[]): Column<FactRow>[] {
  const t = useWords(words)
  const formats = useFormats()
  const { pathOf } = useTopics()
  const detail = ({ kind, detail: said }: FactRow) => {
    if (said === null) return ''
    if (kind === 'reception.entry') return pathOf(said)
    return kind === 'people.person' || kind === 'reception.matter'
      ? t('visits', { count: Number(said), n: said })
      : said
  }
  const amountOf = ({ amount }: FactRow) => (summed === 'KZT' ? formats.money(amount) : formats.number(amount))
  return [
    { key: 'record', label: t('record'), value: row => <RecordLink row={row} /> },
    { key: 'day', label: t('day'), value: ({ on }) => on && formats.shortDay(on), width: '7rem' },
    ...(rows.some(row => detail(row)) ? [{ key: 'detail', label: t('detail'), value: detail }] : []),
    ...(summed
      ? [
          {
            key: 'amount',
            label: summed === 'KZT' ? t('amount') : formats.unit(summed),
            numeric: true,
            value: amountOf,
          },
        ]
      : []),
  ]
}
