import { Button, Title } from '@mantine/core'
import { useWords } from '#platform/web/words.ts'
import { IndicatorTable } from './indicator-table.tsx'
import classes from './plan.module.css'
import { usePlanAddress } from './plan-address.ts'
import type { WholePlan } from './plan-page.tsx'
import { planWordsBook } from './plan-words.ts'

/** The nine rows of social and economic effects, as the form has them. */
export function Effects({ plan }: { plan: WholePlan }) {
  const t = useWords(planWordsBook)
  const { open } = usePlanAddress()
  const writes = plan.may.includes('programme.plan.write')
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <Title order={2}>{t('effects')}</Title>
        {writes && (
          <Button variant='subtle' size='compact-md' onClick={() => open('new-effect')}>
            {t('addEffect')}
          </Button>
        )}
      </div>
      <IndicatorTable title={t('effects')} indicators={plan.indicators.filter(({ place }) => place === 'effect')} />
    </section>
  )
}
