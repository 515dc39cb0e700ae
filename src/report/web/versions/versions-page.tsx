import { Button } from '@mantine/core'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { listReports } from '../../versions/contract.ts'
import { ReportNav } from '../report-nav.tsx'
import { WithProgramme } from '../with-programme.tsx'
import { ReportVersions } from './report-versions.tsx'
import { versionWords } from './version-words.ts'

const VersionsDrawer = whenOpened(() => import('./versions-drawer.tsx').then(drawer => drawer.VersionsDrawer))

export default function VersionsPage() {
  return <WithProgramme>{programme => <Versions key={programme.id} programme={programme} />}</WithProgramme>
}

/** The reports that the operator is owed, and what was frozen of each. */
function Versions({ programme }: { programme: ProgrammeName }) {
  const t = useWords(versionWords)
  const may = useMay()
  const { open } = useOpened()
  const read = useRead(listReports, { params: { programme: programme.id } })
  const begin = may('report.interim.begin') && (
    <Button variant='default' onClick={() => open('new')}>
      {t('beginTitle')}
    </Button>
  )
  return (
    <>
      <ReportNav />
      <PageHead title={t('versions')} note={t('versionsNote')} actions={begin} />
      <Loaded read={read}>
        {({ items }) => items.toReversed().map(report => <ReportVersions key={report.id} report={report} />)}
      </Loaded>
      <VersionsDrawer programme={programme} reports={read.data?.items ?? []} />
    </>
  )
}
