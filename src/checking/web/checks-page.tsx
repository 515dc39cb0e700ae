import { Alert } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { useGo } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { Progress } from '#platform/web/progress.tsx'
import { useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type CheckedReport, listCheckedReports } from '../contract.ts'
import { DropPlace } from './drop-place.tsx'
import { useChecking, whole } from './use-checking.ts'
import { words } from './words.ts'

/** Reports that somebody wrote, each with what was found in it; those that need a look most stand first. */
export default function ChecksPage() {
  const t = useWords(words)
  const formats = useFormats()
  const go = useGo()
  const may = useMay()
  const pages = useReadPages(listCheckedReports, {})
  const { work, add, stop, dismiss } = useChecking(id => go(`/checks/${id}`))
  const running = work && work.done < work.all
  return (
    <>
      <PageHead
        title={t('title')}
        note={t('hint')}
        actions={
          <ButtonLink to='/checks/rules' variant='default'>
            {t('rules')}
          </ButtonLink>
        }
      />
      {may('checking.report.check') && !running && <DropPlace onFiles={add} />}
      {running && (
        <Progress
          label={t('checking')}
          share={work.done / work.all}
          detail={t('of', { done: formats.number(work.done), all: formats.number(work.all) })}
          onStop={stop}
        />
      )}
      {work?.all === 0 && (
        <Alert role='alert' variant='outline' mb='md' withCloseButton closeButtonLabel={t('dismiss')} onClose={dismiss}>
          {t('nothing')}
        </Alert>
      )}
      {work && work.refused.length > 0 && (
        <Alert
          role='alert'
          color='red'
          variant='outline'
          mb='md'
          title={t('refused')}
          withCloseButton
          closeButtonLabel={t('dismiss')}
          onClose={dismiss}
        >
          <ul>
            {work.refused.map(({ name, why }) => (
              <li key={name}>
                <strong>{name}</strong>: {why}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <DataTable
        {...pages}
        title={t('title')}
        columns={useColumns()}
        rows={pages.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => go(`/checks/${id}`)}
        empty={<EmptyState title={t('none')} hint={t('noneHint')} />}
      />
    </>
  )
}

function useColumns(): readonly Column<CheckedReport>[] {
  const t = useWords(words)
  const formats = useFormats()
  const strong = (count: number) => (count > 0 ? <strong>{formats.number(count)}</strong> : formats.number(0))
  return [
    { key: 'name', label: t('name'), value: ({ name }) => name },
    { key: 'errors', label: t('errors'), value: ({ errors }) => strong(errors), numeric: true },
    { key: 'warnings', label: t('warnings'), value: ({ warnings }) => formats.number(warnings), numeric: true },
    { key: 'notes', label: t('notes'), value: ({ notes }) => formats.number(notes), numeric: true, wide: true },
    {
      key: 'accepted',
      label: t('accepted'),
      value: ({ accepted, carriedFrom }) =>
        carriedFrom && accepted > 0
          ? t('acceptedBefore', { n: formats.number(accepted), day: formats.instant(carriedFrom) })
          : formats.number(accepted),
      numeric: true,
      wide: true,
    },
    {
      key: 'understood',
      label: t('understood'),
      value: ({ understood }) => formats.share(whole(understood)),
      numeric: true,
    },
    { key: 'at', label: t('checkedAt'), value: ({ checkedAt }) => formats.instant(checkedAt), wide: true },
    { key: 'by', label: t('checkedBy'), value: ({ checkedBy }) => checkedBy, wide: true },
  ]
}
