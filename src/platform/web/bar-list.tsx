import type { CSSProperties } from 'react'
import classes from './bar-list.module.css'

export type Bar = {
  readonly key: string
  readonly label: string
  readonly value: number
  /** The number as it is read: «52 ₸», «17 человек». */
  readonly said: string
}

type BarListProps = {
  label: string
  bars: readonly Bar[]
  /** What the longest bar stands for; without it the largest of the list. */
  most?: number
  /** Opens the rows behind a bar. */
  onOpen?: (key: string) => void
}

/** How much of each: a name, a bar and its number. The number says what the bar shows, so nothing is told by length alone. */
export function BarList({ label, bars, most = Math.max(1, ...bars.map(({ value }) => value)), onOpen }: BarListProps) {
  return (
    <ul className={classes.list} aria-label={label}>
      {bars.map(bar => {
        const look = { '--share': `${(100 * bar.value) / most}%` } as CSSProperties
        const inside = (
          <>
            <span className={classes.label}>{bar.label}</span>
            <span className={classes.bar} style={look} aria-hidden />
            <span className={classes.value}>{bar.said}</span>
          </>
        )
        return (
          <li key={bar.key}>
            {onOpen && bar.value !== 0 ? (
              <button type='button' className={classes.row} onClick={() => onOpen(bar.key)}>
                {inside}
              </button>
            ) : (
              <div className={classes.row}>{inside}</div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
