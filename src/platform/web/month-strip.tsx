import { useFormats } from './formats.ts'
import { kitWords } from './kit-words.ts'
import classes from './month-strip.module.css'
import { useWords } from './words.ts'

type MonthStripProps = {
  label: string
  /** Any day of each month, and its value; null where nothing was to be counted. */
  months: readonly { month: string; value: number | null }[]
  onOpen?: (month: string) => void
}

/** Twelve small bars. Each is a button with its own name when it opens something, one picture in words otherwise. */
export function MonthStrip({ label, months, onOpen }: MonthStripProps) {
  const t = useWords(kitWords)
  const formats = useFormats()
  const most = Math.max(1, ...months.map(({ value }) => value ?? 0))
  const say = ({ month, value }: (typeof months)[number]) =>
    t('month', { month: formats.month(month), value: value === null ? t('missing') : formats.number(value) })
  const bar = ({ month, value }: (typeof months)[number]) => (
    <>
      <span className={classes.well}>
        <span
          className={classes.bar}
          data-empty={value === null || undefined}
          style={{ height: value === null ? '100%' : `${(100 * value) / most}%` }}
        />
      </span>
      <span className={classes.name} aria-hidden>
        {formats.month(month).slice(0, 1).toUpperCase()}
      </span>
    </>
  )
  if (!onOpen) {
    return (
      <div className={classes.strip} role='img' aria-label={`${label}. ${months.map(say).join(', ')}`}>
        {months.map(one => (
          <span key={one.month} className={classes.month} title={say(one)}>
            {bar(one)}
          </span>
        ))}
      </div>
    )
  }
  return (
    <fieldset className={classes.strip} aria-label={label}>
      {months.map(one => (
        <button
          key={one.month}
          type='button'
          className={classes.month}
          title={say(one)}
          aria-label={say(one)}
          onClick={() => onOpen(one.month)}
        >
          {bar(one)}
        </button>
      ))}
    </fieldset>
  )
}
