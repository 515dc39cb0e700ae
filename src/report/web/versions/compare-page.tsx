import { Button, Select, Title } from '@mantine/core'
import { useState } from 'react'
import * as z from 'zod'
import type { ReplyOf } from '#platform/endpoint.ts'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { PageLink, useAddress } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { compareVersions, listReports, type Report } from '../../versions/contract.ts'
import { ReportNav } from '../report-nav.tsx'
import { WithProgramme } from '../with-programme.tsx'
import { ChangedTexts } from './changed-texts.tsx'
import { compareWords } from './compare-words.ts'
import { ComparedNumbers } from './compared-numbers.tsx'
import { versionWords } from './version-words.ts'
import classes from './versions.module.css'

const Search = z.object({ old: z.string().optional(), new: z.string().optional() })

export default function ComparePage() {
  return <WithProgramme>{programme => <Compare key={programme.id} programme={programme} />}</WithProgramme>
}

/** A version beside a later one, or beside the report as it is today. */
function Compare({ programme }: { programme: ProgrammeName }) {
  const t = useWords(compareWords)
  const [{ old }] = useAddress(Search)
  const reports = useRead(listReports, { params: { programme: programme.id } })
  return (
    <>
      <ReportNav />
      <Loaded read={reports}>
        {({ items }) => {
          const newest = items.flatMap(({ versions }) => versions).at(-1)?.id
          const report = items.find(({ versions }) => versions.some(({ id }) => id === (old ?? newest)))
          return report ? (
            <TwoVersions report={report} old={old ?? newest!} />
          ) : (
            <>
              <PageHead title={t('compare')} />
              <NothingFrozen />
            </>
          )
        }}
      </Loaded>
    </>
  )
}

function NothingFrozen() {
  const t = useWords(versionWords)
  return (
    <EmptyState
      title={t('noVersions')}
      hint={t('versionsNote')}
      action={<PageLink to='/report/versions'>{t('backToVersions')}</PageLink>}
    />
  )
}

function TwoVersions({ report, old }: { report: Report; old: string }) {
  const t = useWords(compareWords)
  const versions = useWords(versionWords)
  const [{ new: other }, setSearch] = useAddress(Search)
  const { number } = report.versions.find(({ id }) => id === old)!
  const TODAY = 'today'
  const options = [
    ...report.versions
      .filter(({ id }) => id !== old)
      .map(({ id, number: n }) => ({ value: id, label: versions('version', { n }) })),
    { value: TODAY, label: t('today') },
  ]
  const read = useRead(compareVersions, { params: { id: old }, search: { ...(other && { with: other }) } })
  return (
    <>
      <PageHead title={t('compare')} note={`${versions(report.kind)}. ${t('compareNote', { n: number })}`} />
      <Select
        label={t('with')}
        data={options}
        value={other ?? TODAY}
        allowDeselect={false}
        maw='20rem'
        mb='md'
        onChange={value => setSearch({ old, new: value === TODAY || !value ? undefined : value })}
      />
      <Loaded read={read}>{compared => <Compared old={old} other={other} compared={compared} />}</Loaded>
    </>
  )
}

type ComparedProps = { old: string; other: string | undefined; compared: ReplyOf<typeof compareVersions> }

function Compared({ old, other, compared: { numbers, texts, same } }: ComparedProps) {
  const t = useWords(compareWords)
  const formats = useFormats()
  const [all, setAll] = useState(false)
  const differ = numbers.length - same
  return (
    <>
      {differ === 0 && texts.length === 0 && (
        <EmptyState
          title={t('nothingDiffers')}
          hint={t('nothingDiffersHint')}
          action={<PageLink to='/report/versions'>{t('backToList')}</PageLink>}
        />
      )}
      {(differ > 0 || all) && (
        <ComparedNumbers numbers={all ? numbers : numbers.slice(0, differ)} old={old} other={other} />
      )}
      <p className={classes.quiet}>
        {t('sameNumbers', { count: same, n: formats.number(same) })}{' '}
        <Button variant='subtle' size='compact-md' aria-pressed={all} onClick={() => setAll(!all)}>
          {t(all ? 'hideSame' : 'showSame')}
        </Button>
      </p>
      {texts.length > 0 && <Title order={2}>{t('changedTexts')}</Title>}
      <ChangedTexts texts={texts} />
    </>
  )
}
