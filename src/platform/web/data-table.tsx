import { Button, Skeleton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Caption } from './caption.tsx'
import classes from './data-table.module.css'
import { EntryList } from './entry-list.tsx'
import { kitWords } from './kit-words.ts'
import { useNarrowness } from './room.ts'
import { ErrorState } from './states.tsx'
import { useWords } from './words.ts'

export type Column<Row> = {
  readonly key: string
  readonly label: string
  readonly value: (row: Row) => ReactNode
  /** Numbers and money: to the right, tabular. */
  readonly numeric?: boolean
  /** CSS width; without it the text decides. */
  readonly width?: string
  /** Left out where there is little room, the last first, and on a phone. */
  readonly wide?: boolean
  /** Not shown until it is chosen (`useColumnChoice`). */
  readonly extra?: boolean
}

export type DataTableProps<Row> = {
  /** What the rows are; read aloud, not shown. */
  title: string
  /** The first column names the row and opens it. */
  columns: readonly Column<Row>[]
  /** Absent while they are loading. */
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  onOpen?: (row: Row) => void
  /** The key of the row that is open in the drawer. */
  opened?: string | undefined
  /** What is shown, said as a sentence, with what changes it. */
  filter?: ReactNode
  /** An `ExportMenu` of the list. */
  exports?: ReactNode
  /** An `EmptyState`. */
  empty: ReactNode
  error?: Error | null
  reload?: () => void
  more?: (() => void) | undefined
  loadingMore?: boolean
}

/** A list of records. With `useReadPages`: `<DataTable {...pages} rows={pages.items} …/>`. Without room for columns: entries. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, error, reload, empty, filter, exports, more, loadingMore } = props
  const t = useWords(kitWords)
  const phone = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false })
  const place = useRef<HTMLElement>(null)
  const lesser = props.columns.filter(({ wide }) => wide)
  const narrowness = useNarrowness(place, props.columns.map(({ key }) => key).join(' '))
  const given = lesser.slice(Math.max(0, lesser.length - narrowness))
  const columns = props.columns.filter(column => !given.includes(column))
  return (
    <section ref={place} className={classes.section}>
      {(filter || exports) && (
        <div className={classes.filter}>
          {filter}
          {exports && <div className={classes.exports}>{exports}</div>}
        </div>
      )}
      {error && !rows && <ErrorState error={error} {...(reload && { retry: reload })} />}
      {!error && !rows && <LoadingRows />}
      {rows?.length === 0 && empty}
      {rows &&
        rows.length > 0 &&
        (phone || narrowness > lesser.length ? (
          <EntryList {...props} rows={rows} />
        ) : (
          <Rows {...props} columns={columns} rows={rows} />
        ))}
      {more && (
        <Button variant='default' mt='sm' loading={loadingMore ?? false} onClick={more}>
          {t('more')}
        </Button>
      )}
    </section>
  )
}

function Rows<Row>({ title, columns, rows, rowKey, onOpen, opened }: DataTableProps<Row> & { rows: readonly Row[] }) {
  const t = useWords(kitWords)
  const body = useRef<HTMLTableSectionElement>(null)
  const move = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      KeyJ: 1,
      KeyK: -1,
      Home: Number.NEGATIVE_INFINITY,
      End: Number.POSITIVE_INFINITY,
    }
    const step = event.ctrlKey || event.metaKey ? undefined : steps[event.code]
    const buttons = [...(body.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLElement)
    if (step === undefined || at < 0) return
    event.preventDefault()
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus()
  }
  const entry = Math.max(
    0,
    rows.findIndex(row => rowKey(row) === opened),
  )
  return (
    <table className={classes.table}>
      <Caption>{onOpen ? t('records', { title }) : title}</Caption>
      <thead>
        <tr>
          {columns.map(({ key, label, numeric, width }) => (
            <th key={key} scope='col' data-numeric={numeric} style={{ width }}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={move}>
        {rows.map((row, index) => (
          <tr
            key={rowKey(row)}
            data-opened={rowKey(row) === opened || undefined}
            data-opens={onOpen && true}
            onClick={event => openFrom(event.target, () => onOpen?.(row))}
          >
            {columns.map(({ key, value, numeric }, place) => (
              <td key={key} data-numeric={numeric}>
                {place === 0 && onOpen ? (
                  <button
                    type='button'
                    data-row
                    tabIndex={index === entry ? 0 : -1}
                    className={classes.open}
                    onClick={() => onOpen(row)}
                  >
                    {value(row)}
                  </button>
                ) : (
                  value(row)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The whole row opens, but a link or a button in it keeps its own meaning, and selecting text stays possible. */
function openFrom(target: EventTarget, open: () => void) {
  const own = (target as HTMLElement).closest('a, button, input, label')
  if (!own && !globalThis.getSelection()?.toString()) open()
}

function LoadingRows() {
  const t = useWords(kitWords)
  return (
    <div role='status' aria-label={t('loading')}>
      {Array.from({ length: 8 }, (_, row) => (
        <Skeleton key={row} height={20} my={16} />
      ))}
    </div>
  )
}
