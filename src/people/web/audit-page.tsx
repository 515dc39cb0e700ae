import { Alert, Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod'
import type { Permission } from '#platform/permissions.ts'
import { useAddress } from '#platform/web/address.tsx'
import { call } from '#platform/web/call.ts'
import { DataTable } from '#platform/web/data-table.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tellProblem } from '#platform/web/notices.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type AuditVerdict, exportAudit, listAudit, verifyAudit } from '../contract.ts'
import { AuditFilter } from './audit-filter.tsx'
import { AuditLineDetails } from './audit-line-details.tsx'
import { permissionWords } from './permission-words.ts'
import { words } from './words.ts'

const Search = z.object({ subject: z.uuid().optional(), action: z.string().optional() })

/** Everything that was changed, newest first, and whether anybody tampered with this list. */
export default function AuditPage() {
  const t = useWords(words)
  const formats = useFormats()
  const action = useActionName()
  const [search, setSearch] = useAddress(Search)
  const { opened, open, close } = useOpened()
  const pages = useReadPages(listAudit, { search }, { cursor: 'before' })
  const line = pages.items?.find(({ seq }) => String(seq) === opened)
  return (
    <>
      <PageHead title={t('audit')} note={t('auditNote')} actions={<Verify />} />
      <DataTable
        {...pages}
        title={t('audit')}
        rows={pages.items}
        rowKey={({ seq }) => String(seq)}
        onOpen={({ seq }) => open(String(seq))}
        opened={opened}
        filter={<AuditFilter search={search} onChange={setSearch} />}
        exports={<ExportMenu of={exportAudit} search={search} />}
        columns={[
          { key: 'when', label: t('when'), value: ({ at }) => formats.instant(at) },
          { key: 'who', label: t('who'), value: ({ member }) => member.name },
          { key: 'what', label: t('action'), value: row => action(row.action) },
          { key: 'seq', label: t('number'), value: ({ seq }) => formats.number(seq), numeric: true, wide: true },
        ]}
        empty={<EmptyState title={t('noLines')} hint={t('noLinesHint')} />}
      />
      <Drawer opened={Boolean(line)} onClose={close} title={line && t('line', { seq: formats.number(line.seq) })}>
        {line && (
          <AuditLineDetails
            line={line}
            action={action(line.action)}
            onSubject={subject => setSearch({ subject, action: undefined, open: undefined } as never)}
          />
        )}
      </Drawer>
    </>
  )
}

/** What was done in words; the bare name of the action where it is no right of anybody. */
export function useActionName() {
  const t = useWords(words)
  const language = useLanguage()
  return (action: string) =>
    action === 'people.organisation.found'
      ? t('founded')
      : (permissionWords[action as Permission]?.[language] ?? action)
}

function Verify() {
  const t = useWords(words)
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [verdict, setVerdict] = useState<AuditVerdict>()
  const verify = async () => {
    setBusy(true)
    try {
      setVerdict(
        await client.fetchQuery({ queryKey: [verifyAudit.path], queryFn: () => call(verifyAudit, {}), staleTime: 0 }),
      )
    } catch (error) {
      tellProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button variant='default' loading={busy} onClick={() => void verify()}>
        {t('verify')}
      </Button>
      {verdict && <Verdict verdict={verdict} />}
    </>
  )
}

function Verdict({ verdict: { lines, unbroken, brokenAt, missingAtEnd } }: { verdict: AuditVerdict }) {
  const t = useWords(words)
  const formats = useFormats()
  return (
    <Alert variant='outline' color={unbroken ? 'deep' : 'red'} role={unbroken ? 'status' : 'alert'}>
      {unbroken && t('unbroken', { count: lines, n: formats.number(lines) })}
      {brokenAt !== null && <p>{t('brokenAt', { seq: formats.number(brokenAt) })}</p>}
      {missingAtEnd > 0 && <p>{t('cutTail', { n: formats.number(missingAtEnd) })}</p>}
    </Alert>
  )
}
