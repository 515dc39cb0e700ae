import {
  IconArrowBackUp,
  IconBan,
  IconCheck,
  IconPencil,
  IconSend,
  IconSignature,
  IconSnowflake,
} from '@tabler/icons-react'
import { useWords } from '#platform/web/words.ts'
import type { ReportState, Step } from '../../versions/rules.ts'
import { versionWords } from './version-words.ts'
import classes from './versions.module.css'

const signs = {
  preparing: IconPencil,
  frozen: IconSnowflake,
  signed: IconSignature,
  sent: IconSend,
  returned: IconArrowBackUp,
  accepted: IconCheck,
  withdrawn: IconBan,
} as const

/** Where a report or one of its versions stands, in a word with a sign. */
export function StateMark({ state }: { state: ReportState | Step }) {
  const t = useWords(versionWords)
  const Sign = signs[state]
  return (
    <span className={classes.state} data-state={state}>
      <Sign size={16} aria-hidden /> {t(state)}
    </span>
  )
}
