import type { Figure } from '../model.ts'
import { useFormWords } from './form-language.ts'
import classes from './report.module.css'

/** The legend of the asterisk, under a table that has one. */
export function StatedMark({ figures }: { figures: readonly Figure[] }) {
  const t = useFormWords()
  const stated = figures.some(({ source, value }) => source === 'stated' && value !== null)
  return stated ? <p className={classes.legend}>{t('stated')}</p> : null
}
