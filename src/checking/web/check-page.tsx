import { Button, FileButton } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useGo, useParam } from '#platform/web/address.tsx'
import { call } from '#platform/web/call.ts'
import { Confirm } from '#platform/web/confirm.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { tellProblem } from '#platform/web/notices.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { Progress } from '#platform/web/progress.tsx'
import { useAct, useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { fileUrl } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import {
  type CheckedDocument,
  checkAgain,
  forgetReport,
  listCheckedReports,
  readCheckedReport,
  severities,
} from '../contract.ts'
import classes from './checking.module.css'
import { DocumentWithFindings } from './document-with-findings.tsx'
import { readable } from './drop-place.tsx'
import { PrintedList } from './printed-list.tsx'
import { uploadReport } from './upload-report.ts'
import { whole } from './use-checking.ts'
import { words } from './words.ts'

export default function CheckPage() {
  const read = useRead(readCheckedReport, { params: { id: useParam('id') } })
  return <Loaded read={read}>{found => <Checked key={found.id} found={found} />}</Loaded>
}

/** One report with its findings in the margin. */
function Checked({ found }: { found: CheckedDocument }) {
  const t = useWords(words)
  const formats = useFormats()
  const [shown, setShown] = useState<readonly string[]>(severities)
  const { sections, tables, cells } = found.parts
  const counts = { error: found.errors, warning: found.warnings, note: found.notes }
  const findings = found.findings.filter(({ severity }) => shown.includes(severity))
  const toggle = (severity: string) =>
    setShown(now => (now.includes(severity) ? now.filter(one => one !== severity) : [...now, severity]))
  return (
    <>
      <PageHead
        title={found.name}
        note={t('understoodSaid', {
          share: formats.share(whole(found.understood)),
          sections: formats.number(sections),
          tables: formats.number(tables),
          cells: formats.number(cells),
        })}
        actions={<Actions found={found} />}
      />
      {found.carriedFrom && (
        <p className={classes.carried}>{t('carried', { at: formats.instant(found.carriedFrom) })}</p>
      )}
      <fieldset className={`${classes.filter} no-print`}>
        <legend>{t('show')}</legend>
        {severities.map(severity => (
          <label key={severity} data-severity={severity}>
            <input type='checkbox' checked={shown.includes(severity)} onChange={() => toggle(severity)} />
            {t(severity)}: {formats.number(counts[severity])}
          </label>
        ))}
      </fieldset>
      <DocumentWithFindings found={found} findings={findings} />
      <PrintedList found={found} findings={findings} />
    </>
  )
}

function Actions({ found: { id, version, file, may } }: { found: CheckedDocument }) {
  const t = useWords(words)
  const go = useGo()
  const client = useQueryClient()
  const [share, setShare] = useState<number>()
  const forget = useAct(forgetReport, { invalidates: [listCheckedReports] })
  const again = async (mended: File | null) => {
    if (!mended) return
    setShare(0)
    try {
      const uploaded = await uploadReport(mended, setShare)
      await call(checkAgain, { params: { id }, input: { file: uploaded.id, version } })
      await Promise.all(
        [readCheckedReport, listCheckedReports].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
      )
    } catch (error) {
      tellProblem(error)
    } finally {
      setShare(undefined)
    }
  }
  if (share !== undefined) return <Progress label={t('checking')} share={share} />
  return (
    <>
      {may.includes('checking.report.check') && (
        <FileButton accept={readable} onChange={mended => void again(mended)}>
          {props => <Button {...props}>{t('again')}</Button>}
        </FileButton>
      )}
      <Button variant='default' onClick={() => globalThis.print()}>
        {t('print')}
      </Button>
      <Button component='a' href={fileUrl(file)} variant='default'>
        {t('original')}
      </Button>
      {may.includes('checking.report.check') && (
        <Confirm
          title={t('forgetAsk')}
          action={t('forget')}
          danger
          onConfirm={async () => {
            await forget.mutateAsync({ params: { id } })
            go('/checks')
          }}
        >
          {t('forgetHint')}
        </Confirm>
      )}
    </>
  )
}
