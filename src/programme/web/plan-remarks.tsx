import { Button } from '@mantine/core'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import classes from './plan.module.css'
import { usePlanAddress } from './plan-address.ts'
import type { WholePlan } from './plan-page.tsx'
import { planWordsBook } from './plan-words.ts'

/** What the plan contradicts itself in; each sentence opens the record where it is mended. */
export function PlanRemarks({ plan }: { plan: WholePlan }) {
  const t = useWords(planWordsBook)
  const formats = useFormats()
  const { open } = usePlanAddress()
  const kindOf = (id: string) => (plan.indicators.some(indicator => indicator.id === id) ? 'indicator' : 'activity')
  if (plan.remarks.length === 0) return null
  const count = plan.remarks.length
  return (
    <section className={classes.remarks}>
      <strong>{t('remarks', { count, n: formats.number(count) })}</strong>
      <ul>
        {plan.remarks.map(({ at, rule, sentence }) => (
          <li key={`${rule}${at}${sentence}`}>
            {sentence}{' '}
            {at && (
              <Button variant='subtle' size='compact-sm' onClick={() => open(kindOf(at), at)}>
                {t('edit')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
