import type { BulletState } from '#platform/web/bullet-bar.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { Board } from '../contract.ts'
import classes from './board.module.css'
import { words } from './words.ts'

/** In the order in which they ask for attention. */
export const states = ['missing', 'behind', 'open', 'done', 'replaced'] as const satisfies readonly BulletState[]
export type State = (typeof states)[number]

export type Row = Board['participants'][number]['row']

export const allRows = ({ tasks, participants }: Board): Row[] => [
  ...tasks.flatMap(({ activities }) => activities.flatMap(({ indicators }) => indicators)),
  ...participants.map(({ row }) => row),
]

type StateFilterProps = {
  rows: readonly Row[]
  state: State | undefined
  onChoose: (state: State | undefined) => void
}

/** How many indicators stand where; a press leaves only these. */
export function StateFilter({ rows, state, onChoose }: StateFilterProps) {
  const t = useWords(words)
  const formats = useFormats()
  const counts = states.map(each => ({ each, count: rows.filter(row => row.state === each).length }))
  return (
    <fieldset className={classes.filter} aria-label={t('states')}>
      <button type='button' aria-pressed={state === undefined} onClick={() => onChoose(undefined)}>
        {t('all')} <b>{formats.number(rows.length)}</b>
      </button>
      {counts
        .filter(({ each, count }) => count > 0 || each === state)
        .map(({ each, count }) => (
          <button
            key={each}
            type='button'
            data-state={each}
            aria-pressed={state === each}
            onClick={() => onChoose(state === each ? undefined : each)}
          >
            {t(each)} <b>{formats.number(count)}</b>
          </button>
        ))}
    </fieldset>
  )
}
