import type { ReactNode } from 'react'
import classes from './data-table.module.css'
import type { DataTableProps } from './data-table.tsx'

/** A table on a phone: each row an entry that reads from top to bottom. */
export function EntryList<Row>({
  title,
  columns,
  rows,
  rowKey,
  onOpen,
  opened,
}: DataTableProps<Row> & { rows: readonly Row[] }) {
  const [first, ...rest] = columns
  if (!first) return null
  return (
    <ul className={classes.entries} aria-label={title}>
      {rows.map(row => (
        <li key={rowKey(row)} className={classes.entry} data-opened={rowKey(row) === opened || undefined}>
          {onOpen ? (
            <button type='button' className={classes.entryOpen} onClick={() => onOpen(row)}>
              {first.value(row)}
            </button>
          ) : (
            <strong>{first.value(row)}</strong>
          )}
          <dl>
            {rest
              .filter(({ wide }) => !wide)
              .map(({ key, label, value }) => (
                <EntryLine key={key} label={label} value={value(row)} />
              ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}

/** An empty value takes no line. */
const EntryLine = ({ label, value }: { label: string; value: ReactNode }) =>
  value === null || value === undefined || value === '' ? null : (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  )
