import { Select } from '@mantine/core'
import { useAddress } from '#platform/web/address.tsx'
import { kitWords } from '#platform/web/kit-words.ts'
import { useWords } from '#platform/web/words.ts'
import type { Choice as ChoiceOf } from './person-filter.tsx'
import { PersonSearch } from './person-search.ts'
import { personWords } from './person-words.ts'

/** One list for each thing that cards are asked by. */
export const PersonFilterPanel = ({ choices }: { choices: readonly ChoiceOf[] }) =>
  choices.map(choice => <Choice key={choice.name} {...choice} />)

function Choice({ name, label, options }: ChoiceOf) {
  const t = useWords(personWords)
  const kit = useWords(kitWords)
  const [search, setSearch] = useAddress(PersonSearch)
  return (
    <Select
      label={label}
      placeholder={t('any')}
      data={options}
      searchable={options.length > 7}
      clearable
      clearButtonProps={{ 'aria-label': kit('clear') }}
      nothingFoundMessage={kit('nothingFound')}
      value={search[name] ?? null}
      onChange={value => setSearch({ [name]: value ?? undefined })}
    />
  )
}
