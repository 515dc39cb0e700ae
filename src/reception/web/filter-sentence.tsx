import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { readPerson } from '#people/person-contract.ts'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { listOffices, listReceptionDays } from '../office-contract.ts'
import { channelWords, stateWords } from './code-words.ts'
import classes from './journal.module.css'
import { JournalSearch, monthOf } from './journal-search.ts'
import { usePicturedParts } from './pictured-parts.ts'
import { useTopics } from './use-topics.ts'
import { words } from './words.ts'

export type Part = { readonly said: string; readonly without: Partial<JournalSearch> }

/** «Кабинет в Рудном · март 2020 · телефон»: each part can be taken off. */
export function FilterSentence({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const [search, setSearch] = useAddress(JournalSearch)
  const parts = useParts(programme.id, search)
  if (parts.length === 0) return <p className={classes.sentence}>{t('all')}</p>
  const nothing = Object.fromEntries(Object.keys(search).map(name => [name, undefined]))
  return (
    <ul className={classes.sentence} aria-label={t('filter')}>
      {parts.map(({ said, without }) => (
        <li key={said} className={classes.part}>
          {said}
          <ActionIcon
            variant='subtle'
            size={24}
            aria-label={t('without', { what: said })}
            onClick={() => setSearch(without)}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </li>
      ))}
      {parts.length > 1 && (
        <li>
          <Button variant='subtle' size='compact-sm' onClick={() => setSearch(nothing)}>
            {t('clearAll')}
          </Button>
        </li>
      )}
    </ul>
  )
}

function useParts(programme: string, search: JournalSearch): readonly Part[] {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const { pathOf } = useTopics()
  const params = { programme }
  const offices = useRead(listOffices, { params }, { staleTime: 60_000, enabled: Boolean(search.office) })
  const days = useRead(listReceptionDays, { params }, { staleTime: 60_000, enabled: Boolean(search.receptionDay) })
  const { office, from, to, channel, topic, state, receptionDay, person, number } = search
  const visitor = useRead(readPerson, { params: { id: person ?? '' } }, { enabled: Boolean(person) })
  const month = monthOf(search)
  const day = days.data?.items.find(({ id }) => id === receptionDay)
  const period = month
    ? formats.month(`${month}-01`)
    : from && from === to
      ? formats.shortDay(from)
      : from && to
        ? `${formats.shortDay(from)} — ${formats.shortDay(to)}`
        : from
          ? t('since', { day: formats.shortDay(from) })
          : to && t('until', { day: formats.shortDay(to) })
  const pictured = usePicturedParts(programme, search)
  const all: (Part | undefined | '')[] = [
    office && {
      said: offices.data?.items.find(({ id }) => id === office)?.name ?? '…',
      without: { office: undefined },
    },
    period && { said: period, without: { from: undefined, to: undefined } },
    receptionDay && {
      said: day ? `${day.title}, ${formats.shortDay(day.heldOn)}` : '…',
      without: { receptionDay: undefined },
    },
    channel && { said: channelWords[channel][language], without: { channel: undefined } },
    topic && { said: pathOf(topic), without: { topic: undefined } },
    state && { said: stateWords[state][language], without: { state: undefined } },
    ...pictured,
    person && { said: visitor.data?.name ?? '…', without: { person: undefined } },
    number && { said: t('numbered', { number }), without: { number: undefined } },
  ]
  return all.filter(part => typeof part === 'object')
}
