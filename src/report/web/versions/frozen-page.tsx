import { IconSnowflake } from '@tabler/icons-react'
import { PageLink, useParam } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { readFrozenModel, readVersion } from '../../versions/contract.ts'
import report from '../report.module.css'
import { ReportNav } from '../report-nav.tsx'
import { ReportPaper } from '../report-paper.tsx'
import { versionWords } from './version-words.ts'

/** A version as it was frozen, on the operator's form; its numbers explain themselves and lead nowhere else. */
export default function FrozenPage() {
  const t = useWords(versionWords)
  const formats = useFormats()
  const id = useParam('id')
  const version = useRead(readVersion, { params: { id } }).data
  const model = useRead(readFrozenModel, { params: { id } })
  return (
    <>
      <ReportNav />
      <PageHead
        title={version ? t(version.kind) : t('versions')}
        note={
          <PageLink to='/report/versions' search={{ open: id }}>
            {t('backToVersions')}
          </PageLink>
        }
      />
      {version && (
        <p className={report.banner}>
          <IconSnowflake size={20} aria-hidden />
          {t('frozenBanner', { n: version.number, day: formats.day(version.steps[0]!.on) })}
        </p>
      )}
      <Loaded read={model} lines={14}>
        {read => <ReportPaper model={read} writes={false} />}
      </Loaded>
    </>
  )
}
