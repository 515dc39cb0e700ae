import { SegmentedControl } from '@mantine/core'
import * as z from 'zod'
import { useActor } from '#platform/web/actor.tsx'
import { useAddress, useGo } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead, useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { countDue, type Due, listAwaiting, listDue } from '../deadline-contract.ts'
import classes from './claims.module.css'
import { deadlinePageWords } from './deadline-page-words.ts'

const Filter = z.object({ whose: z.enum(['mine', 'awaiting']).optional() })

/** What is due and not done, the most urgent first; and what has no day yet, because a lawyer must approve its number. */
export default function DeadlinesPage() {
  const t = useWords(deadlinePageWords)
  const go = useGo()
  const { member } = useActor()
  const [{ whose }, setFilter] = useAddress(Filter)
  const awaiting = whose === 'awaiting'
  const search = whose === 'mine' ? { lawyer: member } : {}
  const due = useReadPages(listDue, { search }, { enabled: !awaiting })
  const { data: counts } = useRead(countDue, { search })
  const waits = useReadPages(listAwaiting, {}, { enabled: awaiting })
  const columns = useColumns()
  const pages = awaiting ? waits : due
  return (
    <>
      <PageHead
        title={t('deadlines')}
        note={counts && t('said', { overdue: counts.overdue, awaiting: counts.awaiting })}
        actions={
          <ButtonLink to='/law' variant='default'>
            {t('law')}
          </ButtonLink>
        }
      />
      <DataTable
        {...pages}
        title={t('deadlines')}
        columns={columns}
        rows={pages.items}
        rowKey={({ id }) => id}
        onOpen={one => go(`/cases/${one.case}`)}
        filter={
          <div className={classes.bar}>
            <SegmentedControl
              aria-label={t('whose')}
              value={whose ?? 'all'}
              onChange={next => setFilter({ whose: next === 'all' ? undefined : (next as 'mine') })}
              data={[
                { value: 'all', label: t('all') },
                { value: 'mine', label: t('mine') },
                { value: 'awaiting', label: t('awaiting') },
              ]}
            />
          </div>
        }
        empty={<EmptyState title={t('none')} hint={awaiting ? t('awaitingNone') : t('noneHint')} />}
      />
    </>
  )
}

function useColumns(): readonly Column<Due>[] {
  const t = useWords(deadlinePageWords)
  const formats = useFormats()
  const { today } = useActor()
  return [
    {
      key: 'due',
      label: t('dueOn'),
      value: ({ dueOn }) =>
        dueOn ? (
          <span className={dueOn < today ? classes.late : undefined}>
            {dueOn === today ? t('today') : formats.shortDay(dueOn)}
          </span>
        ) : (
          t('noDay')
        ),
      width: '8rem',
    },
    { key: 'what', label: t('what'), value: ({ title }) => title },
    { key: 'case', label: t('case'), value: ({ number }) => number, width: '8rem' },
    { key: 'citizen', label: t('citizen'), value: ({ personName }) => personName },
    { key: 'party', label: t('party'), value: ({ party }) => party },
    { key: 'why', label: t('why'), value: ({ why }) => <span className={classes.detail}>{why}</span>, wide: true },
    { key: 'lawyer', label: t('lawyer'), value: ({ lawyerName }) => lawyerName, wide: true },
  ]
}
