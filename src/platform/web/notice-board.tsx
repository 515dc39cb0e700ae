import { CloseButton } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { kitWords } from './kit-words.ts'
import classes from './notice-board.module.css'
import { dismiss, useNotices } from './notices.ts'
import { useWords } from './words.ts'

/** The corner where notices stand; read aloud as they come. */
export function NoticeBoard() {
  const t = useWords(kitWords)
  const notices = useNotices()
  return (
    <div className={classes.board} data-notices aria-live='polite'>
      {notices.map(({ id, message, kind }) => (
        <div key={id} className={classes.notice} data-kind={kind}>
          {kind === 'done' ? <IconCheck size={20} aria-hidden /> : <IconAlertTriangle size={20} aria-hidden />}
          <span>{message}</span>
          <CloseButton aria-label={t('close')} onClick={() => dismiss(id)} />
        </div>
      ))}
    </div>
  )
}
