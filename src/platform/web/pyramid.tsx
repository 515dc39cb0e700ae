import type { CSSProperties } from 'react'
import { Caption } from './caption.tsx'
import classes from './pyramid.module.css'

type Side = { readonly key: string; readonly label: string }
type PyramidProps = {
  caption: string
  /** The left and the right side, then the ones that stand as numbers beside (sex not stated). */
  sides: readonly [Side, Side, ...Side[]]
  /** The classes, the oldest first. */
  rows: readonly Side[]
  corner: string
  value: (row: string, side: string) => number
  onOpen?: (row: string, side: string) => void
}

/** People by sex and age, as a pyramid with the form's classes; every number opens its rows. */
export function Pyramid({ caption, sides, rows, corner, value, onOpen }: PyramidProps) {
  const [left, right, ...beside] = sides
  const most = Math.max(1, ...rows.flatMap(row => [left, right].map(side => value(row.key, side.key))))
  const cell = (row: Side, side: Side, from: 'left' | 'right' | undefined) => {
    const number = value(row.key, side.key)
    const look = { '--share': `${from ? (100 * number) / most : 0}%` } as CSSProperties
    return (
      <td className={classes.side} data-from={from} style={look}>
        {number !== 0 && onOpen ? (
          <button
            type='button'
            aria-label={`${side.label}, ${row.label}: ${number}`}
            onClick={() => onOpen(row.key, side.key)}
          >
            {number}
          </button>
        ) : (
          <span>{number}</span>
        )}
      </td>
    )
  }
  return (
    <table className={classes.table}>
      <Caption>{caption}</Caption>
      <thead>
        <tr>
          <th scope='col'>{left.label}</th>
          <th scope='col'>{corner}</th>
          <th scope='col'>{right.label}</th>
          {beside.map(({ key, label }) => (
            <th key={key} scope='col'>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.key}>
            {cell(row, left, 'right')}
            <th scope='row'>{row.label}</th>
            {cell(row, right, 'left')}
            {beside.map(side => (
              <Beside key={side.key}>{cell(row, side, undefined)}</Beside>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Beside = ({ children }: { children: React.ReactNode }) => children
