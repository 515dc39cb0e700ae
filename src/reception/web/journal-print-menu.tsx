import { Button } from '@mantine/core'
import { IconFileText, IconNotebook, IconPrinter } from '@tabler/icons-react'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { addressOf } from '#platform/web/call.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { MenuButton } from '#platform/web/menu-button.tsx'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { listOffices, listReceptionDays } from '../office-contract.ts'
import { printBlankCard, printJournal } from '../print-contract.ts'
import { type JournalSearch, monthOf } from './journal-search.ts'
import { printWords } from './print-words.ts'

type PrintMenuProps = { programme: ProgrammeName; search: JournalSearch }

/** The journal of what the filter says of office, period and unified day; other filters would tear holes into it. */
export function JournalPrintMenu({ programme, search }: PrintMenuProps) {
  const t = useWords(printWords)
  const may = useMay()
  const formats = useFormats()
  const language = useLanguage()
  const params = { programme: programme.id }
  const offices = useRead(listOffices, { params }, { staleTime: 60_000 }).data?.items ?? []
  const days = useRead(listReceptionDays, { params }, { staleTime: 60_000, enabled: Boolean(search.receptionDay) })
  const { office, from, to, receptionDay, ...others } = search
  if (!may('reception.entry.print')) return null
  const month = monthOf(search)
  const period = month
    ? formats.month(`${month}-01`)
    : [from, to].some(Boolean)
      ? [from, to].map(day => (day ? formats.shortDay(day) : '…')).join(' – ')
      : t('wholePeriod')
  const day = days.data?.items.find(({ id }) => id === receptionDay)
  const what = [
    offices.find(({ id }) => id === office)?.name ?? t('whole'),
    day ? `${day.title}, ${formats.shortDay(day.heldOn)}` : period,
  ].join(', ')
  const blank = offices.filter(each => each.may.includes('reception.entry.register') && !each.closedOn)
  const journal = {
    label: t('journal', { what }),
    icon: IconNotebook,
    href: addressOf(printJournal, { params, search: { office, from, to, receptionDay, language } }),
  }
  const cards = blank.map(({ id, name }) => ({
    label: t('blankCardOf', { office: name }),
    icon: IconFileText,
    href: addressOf(printBlankCard, { params: { id } }),
  }))
  const torn = Object.values(others).some(Boolean)
  return (
    <MenuButton
      width={360}
      parts={[{ ...(torn && { heading: t('otherFilters') }), lines: [journal] }, { lines: cards }]}
    >
      <Button variant='default' leftSection={<IconPrinter size={16} aria-hidden />}>
        {t('print')}
      </Button>
    </MenuButton>
  )
}
