import { Tooltip } from '@mantine/core'
import type { ShownFigure } from './figure.ts'
import classes from './figure-link.module.css'
import { useFormats } from './formats.ts'
import { kitWords } from './kit-words.ts'
import { useWords } from './words.ts'

type FigureLinkProps = {
  figure: ShownFigure
  /** Opens the rows behind the number. Without it the figure only explains itself. */
  onOpen?: () => void
  /** 327 человек instead of 327. */
  withUnit?: boolean
  /** What is shown for the number: «не менее 200», or money whose unit stands beside it. */
  text?: string
  /** Words that promise (a plan) state nothing and wear no mark. */
  promised?: boolean
}

/** A number that can be asked where it comes from: hover or focus says formula and unit, a click opens its rows. A stated one wears hatch and asterisk. */
export function FigureLink({ figure, onOpen, withUnit = false, text, promised = false }: FigureLinkProps) {
  const t = useWords(kitWords)
  const formats = useFormats()
  const { value, unit, source, formula, statedSource } = figure
  const stated = source === 'stated' && !promised
  const number = withUnit ? formats.amount(value, unit) : unit === 'KZT' ? formats.money(value) : formats.number(value)
  const explanation = (
    <>
      {!promised && <strong>{stated ? t('stated') : t('counted')}</strong>}
      <div>{t('formula', { formula })}</div>
      <div>{t('unit', { unit: formats.unit(unit, 1) })}</div>
      {statedSource && <div>{t('statedSource', { source: statedSource })}</div>}
      {onOpen && <div>{t('openRows')}</div>}
    </>
  )
  return (
    <Tooltip label={explanation} maw={360}>
      <button
        type='button'
        className={classes.figure}
        data-stated={stated || undefined}
        data-promised={promised || undefined}
        data-opens={onOpen ? true : undefined}
        onClick={onOpen}
      >
        {text ?? number}
        {stated && (
          <span aria-hidden className={classes.mark}>
            *
          </span>
        )}
      </button>
    </Tooltip>
  )
}
