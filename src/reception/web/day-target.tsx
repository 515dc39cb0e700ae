import { useActor } from '#platform/web/actor.tsx'
import { BulletBar } from '#platform/web/bullet-bar.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { ReceptionDay } from '../office-contract.ts'
import classes from './journal.module.css'
import { officeWords } from './office-words.ts'

/** People who came against the people expected; a day still ahead is not behind. */
export function DayTarget({ day }: { day: ReceptionDay }) {
  const t = useWords(officeWords)
  const formats = useFormats()
  const { today } = useActor()
  const { people, target, heldOn } = day
  if (target === null) {
    return (
      <span>
        {formats.amount(people, 'person')} <span className={classes.nameless}>{t('noTarget')}</span>
      </span>
    )
  }
  const state = people >= target ? 'done' : heldOn < today ? 'behind' : 'open'
  return (
    <BulletBar label={day.title} fact={people} plan={target} planText={`≥ ${formats.number(target)}`} state={state} />
  )
}
