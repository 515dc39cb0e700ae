import { useEffect, useState } from 'react'
import { useWords } from '#platform/web/words.ts'
import classes from './board.module.css'
import { boardWords } from './board-words.ts'

/** How long a question is being answered, second by second. */
export function Timer({ since }: { since: string }) {
  const t = useWords(boardWords)
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(ticking)
  }, [])
  const seconds = Math.max(0, Math.round((now - Date.parse(since)) / 1000))
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <span className={classes.timer} role='timer' aria-label={t('running', { time })}>
      {time}
    </span>
  )
}
