import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import { FilterChoice } from './filter-choice.tsx'
import { daysOfMonth, JournalSearch, monthOf, monthsBetween } from './journal-search.ts'
import { words } from './words.ts'

/** A month of the programme, or two dates of one's own. */
export function FilterPeriod({ programme }: { programme: ProgrammeName }) {
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
      <FilterChoice
        label={t('period')}
        all={t('wholePeriod')}
        data={data}
        value={own ? 'own' : month}
        onChange={choose}
      />
      {own && day('from')}
      {own && day('to')}
    </>
  )
}
