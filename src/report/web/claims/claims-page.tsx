import type { ProgrammeName } from '#platform/web/actor.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { listClaims, type ReportClaim } from '../../claims/contract.ts'
import report from '../report.module.css'
import { ReportNav } from '../report-nav.tsx'
import { WithProgramme } from '../with-programme.tsx'
import { ClaimView } from './claim-view.tsx'
import { claimWords } from './claim-words.ts'

export default function ClaimsPage() {
  return <WithProgramme>{programme => <Claims key={programme.id} programme={programme} />}</WithProgramme>
}

/** Sentences that claim a change, each with what supports it; those without come first. */
function Claims({ programme }: { programme: ProgrammeName }) {
  const t = useWords(claimWords)
  const { opened, open, close } = useOpened()
  const read = useRead(listClaims, { params: { programme: programme.id } })
  const items = read.data?.items.toSorted((a, b) => Number(a.support !== null) - Number(b.support !== null))
  const chosen = items?.find(({ hash }) => hash === opened)
  const columns: Column<ReportClaim>[] = [
    { key: 'sentence', label: t('sentence'), value: ({ sentence }) => sentence },
    { key: 'where', label: t('where'), value: ({ title }) => title, wide: true },
    {
      key: 'support',
      label: t('support'),
      value: ({ support }) =>
        support ? `${t(support.kind)}: ${support.said}` : <span className={report.missing}>{t('unsupported')}</span>,
    },
  ]
  return (
    <>
      <ReportNav />
      <PageHead title={t('claims')} note={t('note')} />
      <DataTable
        title={t('claims')}
        columns={columns}
        rows={items}
        rowKey={({ hash }) => hash}
        error={read.error}
        reload={() => void read.refetch()}
        opened={opened}
        onOpen={({ hash }) => open(hash)}
        empty={
          <EmptyState
            title={t('emptyTitle')}
            hint={t('emptyHint')}
            action={<ButtonLink to='/report/texts'>{t('toTexts')}</ButtonLink>}
          />
        }
      />
      <Drawer opened={chosen !== undefined} onClose={close} title={t('sentence')}>
        {chosen && (
          <ClaimView key={chosen.hash} programme={programme.id} claim={chosen} choices={read.data!} onDone={close} />
        )}
      </Drawer>
    </>
  )
}
