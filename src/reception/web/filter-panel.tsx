import { type ComboboxData, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { kitWords } from '#platform/web/kit-words.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { channels } from '../codes.ts'
import { states } from '../contract.ts'
import { listOffices, listReceptionDays } from '../office-contract.ts'
import { channelWords, stateWords } from './code-words.ts'
import { daysOfMonth, JournalSearch, monthOf, monthsBetween } from './journal-search.ts'
import { topicOptions } from './topic-options.ts'
import { useTopics } from './use-topics.ts'
import { words } from './words.ts'

type Options = ComboboxData<string>

/** Each choice is in the address at once; «any» takes it out again. */
export function FilterPanel({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const [search, setSearch] = useAddress(JournalSearch)
  const { topics } = useTopics()
  const params = { programme: programme.id }
  const offices = useRead(listOffices, { params }, { staleTime: 60_000 })
  const days = useRead(listReceptionDays, { params }, { staleTime: 60_000 })
  const choose = (name: keyof JournalSearch) => (value: string | null) => setSearch({ [name]: value ?? undefined })
  const one = (name: 'office' | 'channel' | 'topic' | 'state' | 'receptionDay', label: string, data: Options) => (
    <Choice label={label} data={data} value={search[name]} onChange={choose(name)} />
  )
  return (
    <>
      {one('office', t('office'), offices.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [])}
      <Period programme={programme} />
      {one(
        'channel',
        t('channel'),
        channels.map(code => ({ value: code, label: channelWords[code][language] })),
      )}
      {one(
        'topic',
        t('topic'),
        topicOptions(topics, language, { consumers: t('consumers'), nonConsumer: t('nonConsumer') }),
      )}
      {one(
        'state',
        t('state'),
        states.map(code => ({ value: code, label: stateWords[code][language] })),
      )}
      {one(
        'receptionDay',
        t('day'),
        days.data?.items.map(({ id, title, heldOn }) => ({
          value: id,
          label: `${formats.shortDay(heldOn)} ${title}`,
        })) ?? [],
      )}
    </>
  )
}

/** A month of the programme, or two dates of one's own. */
function Period({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const formats = useFormats()
  const [search, setSearch] = useAddress(JournalSearch)
  const month = monthOf(search)
  const [own, setOwn] = useState(Boolean((search.from || search.to) && !month))
  const choose = (value: string | null) => {
    setOwn(value === 'own')
    if (value !== 'own') setSearch(value ? daysOfMonth(value) : { from: undefined, to: undefined })
  }
  const months = monthsBetween(programme.startsOn, programme.endsOn)
  const data = [
    ...months.map(value => ({ value, label: formats.month(`${value}-01`) })),
    { value: 'own', label: t('ownPeriod') },
  ]
  const day = (name: 'from' | 'to') => (
    <TextInput
      type='date'
      label={t(name)}
      value={search[name] ?? ''}
      onChange={event => setSearch({ [name]: event.currentTarget.value || undefined }, { replace: true })}
    />
  )
  return (
    <>
      <Choice label={t('period')} all={t('wholePeriod')} data={data} value={own ? 'own' : month} onChange={choose} />
      {own && day('from')}
      {own && day('to')}
    </>
  )
}

type ChoiceProps = {
  all?: string
  label: string
  data: Options
  value: string | undefined
  onChange: (value: string | null) => void
}

function Choice({ label, all, data, value, onChange }: ChoiceProps) {
  const t = useWords(words)
  const kit = useWords(kitWords)
  return (
    <Select
      label={label}
      placeholder={all ?? t('any')}
      data={data}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': kit('clear') }}
      nothingFoundMessage={kit('nothingFound')}
      value={value ?? null}
      onChange={onChange}
    />
  )
}
