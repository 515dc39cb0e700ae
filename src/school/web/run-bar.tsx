import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { PrintJob } from '../flyer-contract.ts'
import { leftOf } from '../rules.ts'
import { flyerWords } from './flyer-words.ts'
import classes from './flyers.module.css'

/** Where each copy is: a piece for each act, hatched what stays with the report, empty what is left; and the same as a sum. */
export function RunBar({ job }: { job: PrintJob }) {
  const t = useWords(flyerWords)
  const formats = useFormats()
  const left = leftOf(job)
  const numbers = {
    quantity: formats.number(job.quantity),
    given: formats.number(job.given),
    kept: formats.number(job.kept),
    left: formats.number(left),
  }
  const sum = left > 0 ? t('sumLeft', numbers) : t('sum', numbers)
  const width = (copies: number) => ({ width: `${(100 * copies) / job.quantity}%` })
  return (
    <>
      <p className={classes.sum}>{sum}</p>
      <div className={classes.track} role='img' aria-label={sum}>
        {job.transfers.map(({ id, quantity, institutionName }) => (
          <div
            key={id}
            className={classes.part}
            style={width(quantity)}
            title={`${institutionName}: ${formats.number(quantity)}`}
          />
        ))}
        {job.kept > 0 && (
          <div className={classes.part} data-part='kept' style={width(job.kept)} title={t('keptPart')} />
        )}
        {left > 0 && <div className={classes.part} data-part='left' style={width(left)} title={t('leftPart')} />}
      </div>
      <p className={classes.legend}>{left > 0 ? t('left', { n: numbers.left }) : t('all')}</p>
    </>
  )
}
