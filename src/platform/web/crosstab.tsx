import type { CSSProperties } from 'react'
import { Caption } from './caption.tsx'
import classes from './crosstab.module.css'

type Head = { readonly key: string; readonly label: string }
type CrosstabProps = {
  /** What is counted by what; read aloud. */
  caption: string
  /** What the rows are: stands over their names. */
  corner: string
  columns: readonly Head[]
  rows: readonly Head[]
  /** 0 where there is nothing. */
  value: (row: string, column: string) => number
  say: (value: number) => string
  onOpen?: (row: string, column: string) => void
}

/** Two dimensions at once: each cell has its number, and the more it is the deeper it is. */
export function Crosstab({ caption, corner, columns, rows, value, say, onOpen }: CrosstabProps) {
  const most = Math.max(1, ...rows.flatMap(row => columns.map(column => value(row.key, column.key))))
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <Caption>{caption}</Caption>
        <thead>
          <tr>
            <th scope='col'>{corner}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope='col'>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key}>
              <th scope='row'>{row.label}</th>
              {columns.map(column => {
                const number = value(row.key, column.key)
                const look = { '--depth': `${number === 0 ? 0 : 6 + (22 * number) / most}%` } as CSSProperties
                return (
                  <td key={column.key} className={classes.cell} style={look}>
                    {number !== 0 && onOpen ? (
                      <button
                        type='button'
                        aria-label={`${row.label}, ${column.label}: ${say(number)}`}
                        onClick={() => onOpen(row.key, column.key)}
                      >
                        {say(number)}
                      </button>
                    ) : (
                      <span className={classes.none}>{number === 0 ? '–' : say(number)}</span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
