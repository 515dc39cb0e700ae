import { type ComboboxData, Select } from '@mantine/core'
import { fitting } from '#platform/web/form/fitting.ts'
import { kitWords } from '#platform/web/kit-words.ts'
import { useWords } from '#platform/web/words.ts'
import { words } from './words.ts'

export type Options = ComboboxData<string>

type ChoiceProps = {
  /** What stands there while nothing is chosen. */
  all?: string
  label: string
  data: Options
  value: string | undefined
  onChange: (value: string | null) => void
  /** What was typed, for a list that is asked from the server. */
  onSearch?: (typed: string) => void
}

const byWords = fitting()

/** One condition of the filter, found by typing; cleared, it asks for all. */
export function FilterChoice({ label, all, data, value, onChange, onSearch }: ChoiceProps) {
  const t = useWords(words)
  const kit = useWords(kitWords)
  return (
    <Select
      label={label}
      placeholder={all ?? t('any')}
      data={data}
      searchable
      clearable
      {...(onSearch ? { onSearchChange: onSearch } : { filter: byWords })}
      clearButtonProps={{ 'aria-label': kit('clear') }}
      nothingFoundMessage={kit('nothingFound')}
      value={value ?? null}
      onChange={onChange}
    />
  )
}
