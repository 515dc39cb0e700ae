import { Anchor, Title } from '@mantine/core'
import { useRef } from 'react'
import { kindWords } from '#evidence/web/kind-words.ts'
import type { FactRow, Unit } from '#platform/fact.ts'
import { addressOf } from '#platform/web/call.ts'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useReadPages } from '#platform/web/read.ts'
import { EmptyState, ErrorState, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { readLinkedFigure, readLinkedFile, type ShownDocument } from '../monitor/contract.ts'
import classes from './figure-drawer.module.css'
import { FigureParts } from './figure-parts.tsx'
import { monitorWords } from './monitor-words.ts'
import { words } from './words.ts'

type LinkedFigureProps = {
  opened: boolean
  token: string
  name: string
  part: number | undefined
  onPart: (part: number) => void
  onClose: () => void
}

/** A number opened by the monitor's link: how it came about, its rows without names, its documents. */
export default function LinkedFigure({ opened, token, name, part, onPart, onClose }: LinkedFigureProps) {
  const t = useWords(words)
  const formats = useFormats()
  const { first, ...pages } = useReadPages(readLinkedFigure, { params: { token, name }, search: { part } })
  // While another part's rows are on their way the figure stays where it is.
  const before = useRef(first)
  if (first) before.current = first
  const known = first ?? before.current
  return (
    <Drawer opened={opened} onClose={onClose} title={known?.label ?? t('figure')} wide>
      {pages.error && !known && <ErrorState error={pages.error} retry={pages.reload} />}
      {!known && !pages.error && <LoadingLines />}
      {known && (
        <>
          <p className={classes.value}>
            {known.figure.value === null
              ? known.figure.text || '—'
              : formats.amount(known.figure.value, known.figure.unit)}
          </p>
          <dl className={classes.origin}>
            <div>
              <dt>{t('formula')}</dt>
              <dd>{known.figure.formula}</dd>
            </div>
          </dl>
          {known.figure.parts && (
            <FigureParts
              parts={known.figure.parts}
              unit={known.figure.unit}
              shown={part ?? known.part}
              onPart={onPart}
            />
          )}
          {known.part !== null && <Rows pages={pages} total={first?.total ?? null} unit={known.figure.unit} />}
          <Documents token={token} documents={known.documents} />
        </>
      )}
    </Drawer>
  )
}

type RowsProps = {
  pages: Omit<ReturnType<typeof useReadPages<typeof readLinkedFigure>>, 'first'>
  total: { rows: number; amount: number | null } | null
  unit: Unit
}

function Rows({ pages, total, unit }: RowsProps) {
  const t = useWords(words)
  const m = useWords(monitorWords)
  const formats = useFormats()
  const columns = useColumns(total?.amount == null ? null : unit)
  return (
    <section className={classes.section}>
      <Title order={3}>{t('rows')}</Title>
      {total && <p>{m('allRows', { rows: formats.number(total.rows) })}</p>}
      <DataTable
        title={t('rows')}
        columns={columns}
        {...pages}
        rows={pages.items}
        rowKey={({ record }) => record}
        empty={<EmptyState title={t('noRowsTitle')} hint={t('noRowsHint')} />}
      />
    </section>
  )
}

/** A record that has no name here is told from the next by the end of its number. */
const TAIL = 6

function useColumns(summed: Unit | null): readonly Column<FactRow>[] {
  const t = useWords(monitorWords)
  const formats = useFormats()
  const nameOf = ({ label, record }: FactRow) => label || `${t('record')} …${record.slice(-TAIL)}`
  const detailOf = ({ kind, detail }: FactRow) =>
    detail !== null && (kind === 'people.person' || kind === 'reception.matter')
      ? t('visits', { count: Number(detail), n: detail })
      : detail
  const amountOf = ({ amount }: FactRow) => (summed === 'KZT' ? formats.money(amount) : formats.number(amount))
  return [
    { key: 'record', label: t('record'), value: nameOf },
    { key: 'day', label: t('day'), value: ({ on }) => on && formats.shortDay(on), width: '7rem' },
    { key: 'detail', label: t('detail'), value: detailOf },
    ...(summed ? [{ key: 'amount', label: t('amount'), numeric: true, value: amountOf }] : []),
  ]
}

/** A file opens where somebody has said that nobody is named in it; the others say why they don't. */
function Documents({ token, documents }: { token: string; documents: readonly ShownDocument[] }) {
  const t = useWords(monitorWords)
  const formats = useFormats()
  const language = useLanguage()
  return (
    <section className={classes.section}>
      <Title order={3}>{t('documents')}</Title>
      {documents.length === 0 && <p>{t('noDocuments')}</p>}
      <ul className={classes.evidence}>
        {documents.map(({ id, number, title, kind, datedOn, url, file, withheld }) => (
          <li key={id}>
            <div>
              {number}. {title}
              <div className={classes.state}>
                {[kindWords[kind][language], datedOn && formats.shortDay(datedOn), file && formats.size(file.size)]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
              {file && (
                <Anchor
                  href={addressOf(readLinkedFile, { params: { token, id } })}
                  target='_blank'
                  rel='noreferrer'
                  aria-label={`${t('openFile')}: ${title}`}
                >
                  {t('openFile')}
                </Anchor>
              )}
              {url && (
                <Anchor href={url} target='_blank' rel='noreferrer' style={{ overflowWrap: 'anywhere' }}>
                  {url}
                </Anchor>
              )}
              {withheld && <div className={classes.state}>{t('withheld')}</div>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
