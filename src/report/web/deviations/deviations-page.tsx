import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { listDeviations, type ReportDeviation } from '../../deviations/contract.ts'
import { Figures, PlanFigure, ReportFigure } from '../figures.tsx'
import { ReportNav } from '../report-nav.tsx'
import versions from '../versions/versions.module.css'
import { WithProgramme } from '../with-programme.tsx'
import { deviationPageWords } from './deviation-page-words.ts'
import { DeviationView } from './deviation-view.tsx'

export default function DeviationsPage() {
  return <WithProgramme>{programme => <Deviations key={programme.id} programme={programme} />}</WithProgramme>
}

/** Whatever departs from the plan, found by rule; what is still open stands first. */
function Deviations({ programme }: { programme: ProgrammeName }) {
  const t = useWords(deviationPageWords)
  const formats = useFormats()
  const { opened, open, close } = useOpened()
  const read = useRead(listDeviations, { params: { programme: programme.id } })
  const items = read.data?.items
  const chosen = items?.find(({ key }) => key === opened)
  const columns: Column<ReportDeviation>[] = [
    { key: 'what', label: t('what'), value: ({ label, kind }) => (kind === 'fact' ? label : `${label} (${t(kind)})`) },
    {
      key: 'planned',
      label: t('planned'),
      value: ({ planned, figures }) => (figures ? <PlanFigure figure={figures.planned} text={planned} /> : planned),
    },
    {
      key: 'actual',
      label: t('actual'),
      value: ({ actual, figures }) => (figures ? <ReportFigure figure={figures.reached} /> : actual),
    },
    { key: 'reason', label: t('reason'), value: ({ reason }) => reason || '—', wide: true, width: '32%' },
    { key: 'lacks', label: t('lacks'), value: each => <Lacks deviation={each} /> },
  ]
  return (
    <Figures programme={programme.id}>
      <ReportNav />
      <PageHead
        title={t('deviations')}
        note={t('note')}
        actions={
          items && <span>{t('open', { n: formats.number(items.filter(each => each.lacking.length > 0).length) })}</span>
        }
      />
      <DataTable
        title={t('deviations')}
        columns={columns}
        rows={items}
        rowKey={({ key }) => key}
        error={read.error}
        reload={() => void read.refetch()}
        opened={opened}
        onOpen={({ key }) => open(key)}
        empty={
          <EmptyState
            title={t('emptyTitle')}
            hint={t('emptyHint')}
            action={<ButtonLink to='/plan-fact'>{t('toPlanFact')}</ButtonLink>}
          />
        }
      />
      <Drawer opened={chosen !== undefined} onClose={close} title={chosen?.label ?? t('deviations')}>
        {chosen && <DeviationView key={chosen.key} programme={programme.id} deviation={chosen} onDone={close} />}
      </Drawer>
    </Figures>
  )
}

function Lacks({ deviation: { lacking, mistyped } }: { deviation: ReportDeviation }) {
  const t = useWords(deviationPageWords)
  const open = lacking.length > 0
  const Sign = open ? IconAlertTriangle : IconCheck
  return (
    <span className={versions.state} data-state={open ? 'returned' : 'accepted'}>
      <Sign size={16} aria-hidden />
      {open ? lacking.map(lack => t(lack)).join(', ') : t(mistyped ? 'mistypedShort' : 'nothing')}
    </span>
  )
}
