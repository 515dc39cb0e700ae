import { useActor } from '#platform/web/actor.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { Entry } from '../contract.ts'
import { isOpen } from '../rules.ts'
import { deskWords } from './desk-words.ts'
import classes from './entry.module.css'
import { daysBetween } from './state-mark.tsx'
import { words } from './words.ts'

/** «14 декабря 2020 г. — через 3 дня»: how far it is, as long as the entry is open. */
export function ControlDay({ entry }: { entry: Entry }) {
  const t = useWords(deskWords)
  const journal = useWords(words)
  const formats = useFormats()
  const { today } = useActor()
  const left = daysBetween(today, entry.controlOn!)
  const n = formats.number(Math.abs(left))
  const said =
    left === 0 ? t('dueToday') : left > 0 ? t('dueIn', { count: left, n }) : journal('overdue', { count: -left, n })
  return (
    <>
      {formats.day(entry.controlOn!)}
      {isOpen(entry) && (
        <strong className={classes.due} data-late={left < 0 || undefined}>
          {' '}
          — {said}
        </strong>
      )}
    </>
  )
}
