import { useProgramme } from '#platform/web/actor.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import type { Indicator } from '../plan-contract.ts'
import { firstPlan, planWithUnit } from '../rules.ts'
import { listFacts } from '../structure-contract.ts'
import classes from './plan.module.css'
import { usePlanAddress } from './plan-address.ts'
import { planWordsBook } from './plan-words.ts'

/** Indicators of one activity: what was promised and what proves it. A row opens beside the plan. */
export function IndicatorTable({ title, indicators }: { title: string; indicators: readonly Indicator[] }) {
  const t = useWords(planWordsBook)
  const { opened, open } = usePlanAddress()
  const columns = useColumns()
  if (indicators.length === 0) return null
  return (
    <DataTable
      title={title}
      columns={columns}
      rows={indicators}
      rowKey={({ id }) => id}
      opened={opened.id}
      onOpen={({ id }) => open('indicator', id)}
      empty={t('notOpen')}
    />
  )
}

function useColumns(): Column<Indicator>[] {
  const t = useWords(planWordsBook)
  const formats = useFormats()
  const language = useLanguage()
  return [
    { key: 'code', label: t('code'), width: '7rem', value: ({ code }) => <span className={classes.code}>{code}</span> },
    {
      key: 'label',
      label: t('label'),
      value: ({ label, parent }) => <span className={parent ? classes.part : undefined}>{label}</span>,
    },
    {
      key: 'plan',
      label: t('planned'),
      width: '14rem',
      value: indicator => (
        <>
          {planWithUnit(indicator, language)}
          {indicator.changes.length > 0 && (
            <div className={classes.was}>{t('changed', { before: formats.number(firstPlan(indicator)) })}</div>
          )}
        </>
      ),
    },
    { key: 'answer', label: t('answer'), width: '24rem', value: indicator => <Answer indicator={indicator} /> },
  ]
}

/** Where the number comes from: records, or a document; or from nowhere yet. */
function Answer({ indicator: { fact, stated } }: { indicator: Indicator }) {
  const t = useWords(planWordsBook)
  const formats = useFormats()
  const title = useFactTitle(fact)
  if (fact) return t('counted', { fact: title })
  if (!stated) return <span className={classes.missing}>{t('missing')}</span>
  return (
    <span className={classes.stated}>
      {t('stated', { value: formats.number(stated.value), source: stated.source })}
    </span>
  )
}

/** A fact's name in words; its code while the list is on its way. */
export function useFactTitle(name: string | null): string {
  const programme = useProgramme()
  const facts = useRead(
    listFacts,
    { params: { id: programme?.id ?? '' } },
    { enabled: programme !== null, staleTime: 600_000 },
  )
  return facts.data?.items.find(fact => fact.name === name)?.title ?? name ?? ''
}
