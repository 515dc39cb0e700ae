import { Button, Title } from '@mantine/core'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { Confirm } from '#platform/web/confirm.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { dropInterim, listReports, type Report, type VersionInList } from '../../versions/contract.ts'
import { mayFreeze } from '../../versions/rules.ts'
import { StateMark } from './state-mark.tsx'
import { versionWords } from './version-words.ts'
import classes from './versions.module.css'

/** One report with its versions, and what can be done next. */
export function ReportVersions({ report }: { report: Report }) {
  const t = useWords(versionWords)
  const formats = useFormats()
  const { opened, open } = useOpened()
  const { id, kind, state, versions, may } = report
  const title = t(kind)
  const columns: Column<VersionInList>[] = [
    { key: 'number', label: t('versions'), value: ({ number }) => t('version', { n: number }) },
    { key: 'state', label: t('lastStep'), value: each => <LastStep version={each} /> },
    { key: 'letter', label: t('letter'), value: ({ steps }) => steps.at(-1)?.letter || '—', wide: true },
    { key: 'remarks', label: t('remarks'), value: ({ remarks }) => answeredOf(remarks) || '—' },
  ]
  const answeredOf = (remarks: VersionInList['remarks']) =>
    remarks.length > 0 &&
    t('answered', { all: remarks.length, done: remarks.filter(({ answer }) => answer !== '').length })
  return (
    <section className={classes.report} aria-labelledby={`report-${id}`}>
      <div className={classes.head}>
        <Title order={2} id={`report-${id}`}>
          {title}
        </Title>
        <span className={classes.period}>
          {t('period', { from: formats.day(report.startsOn), to: formats.day(report.endsOn) })}
        </span>
        <StateMark state={state} />
      </div>
      <DataTable
        title={title}
        columns={columns}
        rows={versions}
        rowKey={each => each.id}
        opened={opened}
        onOpen={each => open(each.id)}
        empty={<p className={classes.quiet}>{t('noVersions')}</p>}
      />
      <div className={classes.actions}>
        <ButtonLink variant='default' to='/report' search={kind === 'interim' ? { report: id } : {}}>
          {t('openLive')}
        </ButtonLink>
        {may.includes('report.version.freeze') && mayFreeze(versions[0]?.state) && (
          <Button onClick={() => open(`freeze-${id}`)}>{t('freeze')}</Button>
        )}
        {may.includes('report.interim.begin') && kind === 'interim' && versions.length === 0 && <Drop id={id} />}
      </div>
    </section>
  )
}

/** «отправлен 3 июля 2020 г.» */
function LastStep({ version: { state, steps } }: { version: VersionInList }) {
  const formats = useFormats()
  return (
    <>
      <StateMark state={state} /> <span className={classes.quiet}>{formats.day(steps.at(-1)!.on)}</span>
    </>
  )
}

function Drop({ id }: { id: string }) {
  const t = useWords(versionWords)
  const drop = useAct(dropInterim, { invalidates: [listReports] })
  return (
    <Confirm
      title={t('dropTitle')}
      action={t('drop')}
      danger
      onConfirm={() => drop.mutateAsync({ params: { id } })}
      trigger={ask => (
        <Button variant='subtle' color='red.9' onClick={ask}>
          {t('drop')}
        </Button>
      )}
    >
      {t('dropHint')}
    </Confirm>
  )
}
