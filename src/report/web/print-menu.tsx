import { Button } from '@mantine/core'
import { IconBraces, IconChevronDown, IconFileTypePdf, IconFileWord, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { Language } from '#platform/language.ts'
import { MenuButton } from '#platform/web/menu-button.tsx'
import { tellProblem } from '#platform/web/notices.ts'
import { useWords } from '#platform/web/words.ts'
import { printReport } from '../contract.ts'
import { download } from './download.ts'
import { words } from './words.ts'

const formats = [
  ['docx', 'printWord', IconFileWord],
  ['pdf', 'printPdf', IconFileTypePdf],
  ['json', 'printJson', IconBraces],
] as const

/** The report as a file. What the server can't make (PDF without LibreOffice) it says in a sentence. */
export function PrintMenu({ programme, language }: { programme: string; language: Language }) {
  const t = useWords(words)
  const [busy, setBusy] = useState(false)
  const fetchFile = async (format: (typeof formats)[number][0]) => {
    setBusy(true)
    await download(printReport, { params: { programme }, search: { format, language } }).catch(tellProblem)
    setBusy(false)
  }
  const files = formats.map(([format, word, icon]) => ({ label: t(word), icon, run: () => void fetchFile(format) }))
  const here = { label: t('printHere'), icon: IconPrinter, run: () => globalThis.print() }
  return (
    <MenuButton parts={[{ lines: files }, { lines: [here] }]}>
      <Button loading={busy} rightSection={<IconChevronDown size={16} aria-hidden />}>
        {t('print')}
      </Button>
    </MenuButton>
  )
}
