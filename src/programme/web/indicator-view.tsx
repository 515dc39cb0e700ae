import { Button, Group } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { moveIndicator, removeIndicator } from '../indicator-contract.ts'
import { type Indicator, sexes } from '../plan-contract.ts'
import { firstPlan, planWithUnit } from '../rules.ts'
import { stepRights } from './indicator-panel.tsx'
import { useFactTitle } from './indicator-table.tsx'
import { indicatorWords } from './indicator-words.ts'
import { MoveButtons, RemoveButton } from './part-buttons.tsx'
import classes from './plan.module.css'
import { steps, usePlanAddress } from './plan-address.ts'
import type { WholePlan } from './plan-page.tsx'
import { planReads } from './plan-reads.ts'
import { planWordsBook } from './plan-words.ts'
import { valueWords } from './value-words.ts'

type ViewProps = { plan: WholePlan; indicator: Indicator }

/** The promise, what proves it, and the steps that may be taken. */
export function IndicatorView({ plan, indicator }: ViewProps) {
  const t = useWords(indicatorWords)
  const p = useWords(planWordsBook)
  const formats = useFormats()
  const language = useLanguage()
  const may = useMay()
  const { take, open } = usePlanAddress()
  const whole = plan.indicators.find(({ id }) => id === indicator.parent)
  const { fact, stated, changes, explanation, planNote, listItems } = indicator
  const within = [planNote, listItems.join(', ')].filter(Boolean).join(': ')
  return (
    <>
      <p>
        <strong>{indicator.label}</strong>
        {whole && <span className={classes.note}> {t('partOf', { code: whole.code })}</span>}
      </p>
      <dl className={classes.fields}>
        <div className={classes.field}>
          <dt>{t('planned')}</dt>
          <dd>
            {planWithUnit(indicator, language)}
            {within && <div className={classes.note}>{within}</div>}
            {changes.length > 0 && (
              <div className={classes.was}>{p('changed', { before: formats.number(firstPlan(indicator)) })}</div>
            )}
          </dd>
        </div>
        <div className={classes.field}>
          <dt>{t('answer')}</dt>
          <dd>{fact ? <Counted indicator={indicator} /> : stated ? <Stated indicator={indicator} /> : t('nothing')}</dd>
        </div>
        {explanation && (
          <div className={classes.field}>
            <dt>{t('explanation')}</dt>
            <dd>{explanation}</dd>
          </div>
        )}
      </dl>
      <Group mt='lg' gap='xs'>
        {steps
          .filter(step => may(stepRights[step]) && !(step === 'state' && fact))
          .map(step => (
            <Button key={step} variant='default' onClick={() => take(step)}>
              {t(step)}
            </Button>
          ))}
        {may('programme.plan.write') && indicator.place !== 'effect' && !whole && (
          <Button variant='default' onClick={() => open('new-part', indicator.id)}>
            {p('addPart')}
          </Button>
        )}
      </Group>
      {may('programme.plan.write') && <Order plan={plan} indicator={indicator} />}
    </>
  )
}

function Counted({ indicator: { fact, filters } }: { indicator: Indicator }) {
  const t = useWords(indicatorWords)
  const title = useFactTitle(fact)
  const names = Object.entries(filters).map(([key, value]) =>
    value === true ? filterWord(t, key) : `${filterWord(t, key)}: ${value}`,
  )
  return (
    <>
      {t('counted')}: {title}
      {names.length > 0 && <div className={classes.note}>{names.join('; ')}</div>}
    </>
  )
}

/** A stated value with its document and what it was added from. */
function Stated({ indicator: { stated } }: { indicator: Indicator }) {
  const t = useWords(indicatorWords)
  const formats = useFormats()
  const { value, source, sourceOn, parts, breakdown } = stated!
  const v = useWords(valueWords)
  return (
    <>
      <span className={classes.stated}>
        {t('statedValue')}: {formats.number(value)}
      </span>
      <div className={classes.note}>
        {t('source')}: {source}
        {sourceOn && `, ${formats.day(sourceOn)}`}
      </div>
      {breakdown && (
        <div className={classes.note}>
          {[
            ...sexes.map(sex => `${v(sex)}: ${formats.number(breakdown.sex[sex])}`),
            `${v('vulnerableCount')}: ${formats.number(breakdown.vulnerable)}`,
          ].join('; ')}
        </div>
      )}
      {parts.length > 0 && (
        <div className={classes.note}>
          {parts.map(part => `${part.label}: ${formats.number(part.value)}`).join('; ')}
        </div>
      )}
    </>
  )
}

const filterKeys = [
  'office',
  'unifiedDays',
  'vulnerable',
  'consumer',
  'anonymous',
  'channel',
  'topic',
  'month',
] as const
type FilterKey = (typeof filterKeys)[number]

/** A filter's name in words; of a filter that a later slice brings, its key. */
export const filterWord = (t: (key: FilterKey) => string, key: string) =>
  filterKeys.includes(key as FilterKey) ? t(key as FilterKey) : key

function Order({ plan, indicator }: ViewProps) {
  const t = useWords(planWordsBook)
  const { close } = usePlanAddress()
  const move = useAct(moveIndicator, { invalidates: planReads })
  const remove = useAct(removeIndicator, { invalidates: planReads })
  const params = { id: indicator.id }
  const beside = plan.indicators
    .filter(each => each.activity === indicator.activity)
    .sort((a, b) => a.position - b.position)
  const at = beside.findIndex(({ id }) => id === indicator.id) + 1
  const to = (position: number) => move.mutate({ params, input: { position, version: indicator.version } })
  return (
    <Group mt='xl' gap='xs'>
      {indicator.place !== 'effect' && <MoveButtons at={at} of={beside.length} moving={move.isPending} onMove={to} />}
      <RemoveButton title={t('removeIndicator')} onRemove={() => remove.mutateAsync({ params }).then(close)} />
    </Group>
  )
}
