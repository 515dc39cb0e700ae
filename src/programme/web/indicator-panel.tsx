import { Button, Title } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Indicator } from '../plan-contract.ts'
import { BindForm } from './bind-form.tsx'
import { ChangePlanForm } from './change-plan-form.tsx'
import { CorrectIndicatorForm } from './correct-indicator-form.tsx'
import { ExplainForm } from './explain-form.tsx'
import { IndicatorHistory } from './indicator-history.tsx'
import { IndicatorView } from './indicator-view.tsx'
import { indicatorWords } from './indicator-words.ts'
import { type Step, usePlanAddress } from './plan-address.ts'
import type { WholePlan } from './plan-page.tsx'
import { StateForm } from './state-form.tsx'

type PanelProps = { plan: WholePlan; indicator: Indicator; step: Step | undefined }

/** Which right each step needs; history is for everybody who sees the plan. */
export const stepRights = {
  correct: 'programme.plan.write',
  change: 'programme.plan.write',
  bind: 'programme.plan.write',
  state: 'report.value.state',
  explain: 'report.text.write',
  history: 'programme.plan.read',
} as const satisfies Record<Step, string>

/** One step at a time in the place of the record; Back leaves the form. */
export function IndicatorPanel({ plan, indicator, step }: PanelProps) {
  const t = useWords(indicatorWords)
  const may = useMay()
  const { take } = usePlanAddress()
  const taken = step && may(stepRights[step]) ? step : undefined
  if (!taken) return <IndicatorView plan={plan} indicator={indicator} />
  const done = () => take(undefined)
  const props = { indicator, onDone: done }
  return (
    <>
      <Title order={2} mb='md'>
        {t(taken)}
      </Title>
      {taken === 'correct' && <CorrectIndicatorForm {...props} />}
      {taken === 'change' && <ChangePlanForm {...props} />}
      {taken === 'bind' && <BindForm {...props} />}
      {taken === 'state' && <StateForm {...props} />}
      {taken === 'explain' && <ExplainForm {...props} />}
      {taken === 'history' && <IndicatorHistory indicator={indicator} />}
      <Button variant='subtle' mt='md' onClick={done}>
        {taken === 'history' ? t('back') : t('cancel')}
      </Button>
    </>
  )
}
