import { Button } from '@mantine/core'
import { IconFileText, IconPaperclip } from '@tabler/icons-react'
import { type Item, listItems } from '#evidence/contract.ts'
import { languages } from '#platform/language.ts'
import { useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { addressOf } from '#platform/web/call.ts'
import { MenuButton } from '#platform/web/menu-button.tsx'
import { useReadPages } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { printAnalysis } from '../analysis-contract.ts'
import type { Wave } from '../contract.ts'
import { paperWords } from './paper-words.ts'
import { useAttachAnalysis } from './use-attach-analysis.ts'

type PaperProps = { wave: Wave; search: { ages?: string }; items: readonly Item[] }

/** The analysis as a Word file in three languages, or straight into the annex of its activity. */
export function AnalysisPaper({ wave, search, items }: PaperProps) {
  const t = useWords(paperWords)
  const may = useMay()
  const { running, attach } = useAttachAnalysis(wave, search, items)
  const attaches = wave.annex && may('evidence.item.write') && may('evidence.file.upload')
  const print = languages.map(language => ({
    label: t(language),
    icon: IconFileText,
    href: addressOf(printAnalysis, { params: { id: wave.id }, search: { ...search, in: language } }),
    download: true,
  }))
  return (
    <MenuButton
      parts={[
        { heading: t('print'), lines: print },
        ...(attaches
          ? [{ heading: t('annex'), lines: [{ label: t('attach'), icon: IconPaperclip, run: attach }] }]
          : []),
      ]}
    >
      <Button variant='default' loading={running} leftSection={<IconFileText size={16} aria-hidden />}>
        {t('paper')}
      </Button>
    </MenuButton>
  )
}

/** Documents of the annexes that are linked to the wave. */
export function useAnalysisItems(wave: Wave): readonly Item[] {
  const may = useMay()
  const read = useReadPages(listItems, { search: { target: wave.id } }, { enabled: may('evidence.item.read') })
  return read.items ?? []
}

export function InAnnexes({ items }: { items: readonly Item[] }) {
  const t = useWords(paperWords)
  if (items.length === 0) return null
  return (
    <p>
      {t('inAnnex')}{' '}
      {items.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <PageLink inherit to='/evidence' search={{ open: id }}>
            {title}
          </PageLink>
        </span>
      ))}
    </p>
  )
}
