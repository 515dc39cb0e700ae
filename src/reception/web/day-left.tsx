import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { useWords } from '#platform/web/words.ts'
import { dayRemarks, dayState } from '../day-remarks.ts'
import type { ReceptionDay } from '../office-contract.ts'
import { dayRemarkWords, dayStateWords, dayWords } from './day-words.ts'
import classes from './days.module.css'

type LeftProps = { day: ReceptionDay; programme: ProgrammeName }

/** What is still to be done about a day, or that nothing is. */
export function DayLeft({ day, programme }: LeftProps) {
  const t = useWords(dayWords)
  const remark = useWords(dayRemarkWords)
  const { today } = useActor()
  const codes = dayRemarks(day, today, programme)
  if (day.cancelledOn) return null
  if (codes.length === 0) {
    return (
      <span className={classes.left}>
        <IconCheck size={16} aria-hidden /> {t('nothingLeft')}
      </span>
    )
  }
  return (
    <ul className={classes.remarks}>
      {codes.map(code => (
        <li key={code}>
          <IconAlertTriangle size={16} aria-hidden /> {remark(code)}
        </li>
      ))}
    </ul>
  )
}

export function DayStateWord({ day }: { day: ReceptionDay }) {
  const words = useWords(dayStateWords)
  const { today } = useActor()
  return words(dayState(day, today))
}
