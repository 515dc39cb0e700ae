import { Progress as Bar, Button } from '@mantine/core'
import { useFormats } from './formats.ts'
import { kitWords } from './kit-words.ts'
import classes from './progress.module.css'
import { useWords } from './words.ts'

type ProgressProps = {
  /** What is being done: «Собираем отчёт». */
  label: string
  /** From 0 to 1; absent while nobody knows. */
  share?: number
  /** «12 из 40 страниц»; the share in per cent otherwise. */
  detail?: string
  onStop?: () => void
}

/** Long work shows how far it is and lets you stop it. */
export function Progress({ label, share, detail, onStop }: ProgressProps) {
  const t = useWords(kitWords)
  const formats = useFormats()
  const words = detail ?? (share === undefined ? t('loading') : formats.share(share))
  return (
    <div className={classes.progress}>
      <div className={classes.words} role='status'>
        <span>{label}</span>
        <span className={classes.detail}>{words}</span>
      </div>
      <Bar value={(share ?? 1) * 100} animated={share === undefined} aria-label={label} className={classes.bar} />
      {onStop && (
        <Button variant='default' size='compact-sm' onClick={onStop}>
          {t('stop')}
        </Button>
      )}
    </div>
  )
}
