import { Button } from '@mantine/core'
import {
  IconBraces,
  IconChevronDown,
  IconFileSpreadsheet,
  IconFileTypePdf,
  IconFileTypeXml,
  IconFileWord,
  IconFileZip,
  IconListNumbers,
  IconPrinter,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { Language } from '#platform/language.ts'
import { useGo } from '#platform/web/address.tsx'
import { MenuButton } from '#platform/web/menu-button.tsx'
import { tellProblem } from '#platform/web/notices.ts'
import { useWords } from '#platform/web/words.ts'
import { printReport } from '../contract.ts'
import { exportLedger } from '../ledger/contract.ts'
import { download } from './download.ts'
import { downloadWords } from './download-words.ts'

const forPeople = [
  ['docx', 'asWord', IconFileWord],
  ['pdf', 'asPdf', IconFileTypePdf],
  ['xlsx', 'asTables', IconFileSpreadsheet],
] as const
const forPrograms = [
  ['json', 'asJson', IconBraces],
  ['xml', 'asIati', IconFileTypeXml],
] as const
type Format = (typeof forPeople | typeof forPrograms)[number][0]

type DownloadMenuProps = { programme: string; language: Language; report?: string | undefined }

/** The report in every form that it is given out in. What the server can't make (PDF without LibreOffice) it says in a sentence. */
export function DownloadMenu({ programme, language, report: interim }: DownloadMenuProps) {
  const t = useWords(downloadWords)
  const go = useGo()
  const [busy, setBusy] = useState(false)
  const params = { programme }
  const saving = (file: () => Promise<void>) => () => {
    setBusy(true)
    void file()
      .catch(tellProblem)
      .finally(() => setBusy(false))
  }
  const report = (format: Format) =>
    saving(() => download(printReport, { params, search: { format, language, ...(interim && { report: interim }) } }))
  const ledger = saving(() => download(exportLedger, { params, search: { fileLanguage: language } }))
  return (
    <MenuButton
      parts={[
        {
          lines: [
            ...forPeople.map(([format, word, icon]) => ({ label: t(word), icon, run: report(format) })),
            // Ledger and annexes are those of the report that is being written.
            ...(interim
              ? []
              : [
                  { label: t('asLedger'), icon: IconListNumbers, run: ledger },
                  { label: t('withAnnexes'), icon: IconFileZip, run: () => go('/report/annexes') },
                ]),
          ],
        },
        {
          heading: t('forPrograms'),
          lines: forPrograms.map(([format, word, icon]) => ({ label: t(word), icon, run: report(format) })),
        },
        { lines: [{ label: t('printHere'), icon: IconPrinter, run: () => globalThis.print() }] },
      ]}
    >
      <Button loading={busy} rightSection={<IconChevronDown size={16} aria-hidden />}>
        {t('download')}
      </Button>
    </MenuButton>
  )
}
