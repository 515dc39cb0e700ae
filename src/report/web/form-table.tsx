import type { ReactNode } from 'react'
import { softHyphens } from '#platform/soft-hyphens.ts'
import { Caption } from '#platform/web/caption.tsx'
import classes from './form-table.module.css'

export type FormColumn = {
  readonly key: string
  readonly label: string
  readonly width?: string
  readonly numeric?: true
}

type FormTableProps = {
  title: string
  columns: readonly FormColumn[]
  children: ReactNode
}

/** A table of the form: ruled cells on paper and on a wide screen, entries that read from top to bottom on a phone. */
export const FormTable = ({ title, columns, children }: FormTableProps) => (
  <table className={classes.table}>
    <Caption>{title}</Caption>
    <colgroup>
      {columns.map(({ key, width }) => (
        <col key={key} style={{ width }} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {columns.map(({ key, label, numeric }) => (
          <th key={key} scope='col' data-numeric={numeric}>
            {softHyphens(label)}
          </th>
        ))}
      </tr>
    </thead>
    {children}
  </table>
)

type CellProps = { label: string; numeric?: boolean; rowSpan?: number; head?: boolean; children: ReactNode }

/** A cell that carries its column's name, for where there are no columns. */
export function Cell({ label, numeric, rowSpan, head, children }: CellProps) {
  const Tag = head ? 'th' : 'td'
  const empty = children === '' || children === null || children === undefined
  return (
    <Tag
      data-label={label}
      data-numeric={numeric}
      data-empty={empty || undefined}
      {...(rowSpan && { rowSpan })}
      {...(head && { scope: 'row' as const })}
    >
      {typeof children === 'string' ? softHyphens(children) : children}
    </Tag>
  )
}

/** A row over all columns: a task, a group that the contract demands. */
export const GroupRow = ({ columns, children }: { columns: number; children: ReactNode }) => (
  <tr className={classes.group}>
    <th scope='rowgroup' colSpan={columns}>
      {children}
    </th>
  </tr>
)
