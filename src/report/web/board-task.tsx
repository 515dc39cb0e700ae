import { Title } from '@mantine/core'
import type { Board } from '../contract.ts'
import classes from './board.module.css'
import { BoardRow } from './board-row.tsx'
import type { Row } from './state-filter.tsx'

type BoardTaskProps = { task: Board['tasks'][number]; elapsed: number; shown: (row: Row) => boolean }

/** A task with its activities; those that have nothing to show under the filter take no room. */
export function BoardTask({ task, elapsed, shown }: BoardTaskProps) {
  const activities = task.activities
    .map(activity => ({ ...activity, indicators: activity.indicators.filter(shown) }))
    .filter(({ indicators }) => indicators.length > 0)
  if (activities.length === 0) return null
  return (
    <section className={classes.task}>
      <Title order={2}>{task.title}</Title>
      {activities.map(({ number, title, indicators }) => (
        <div key={number} className={classes.activity}>
          <Title order={3}>
            <span className={classes.number}>{number}.</span> {title}
          </Title>
          <ul className={classes.rows}>
            {indicators.map(row => (
              <BoardRow key={row.id} row={row} code={row.code} label={row.label} elapsed={elapsed} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
