import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { kitWords } from '../kit-words.ts'
import { useWords } from '../words.ts'
import { inputId } from './office-form.ts'
import { type FieldProps, useField } from './use-field.ts'

/** What was found and chosen. The form keeps it whole, so that a restored draft still knows its name. */
export type Choice = { readonly value: string; readonly label: string; readonly detail?: string }

type SearchProps<Values extends object> = FieldProps<Values> & {
  /** Asks the server; tolerant of spelling, at most a screenful. */
  search: (text: string, signal: AbortSignal) => Promise<readonly Choice[]>
  /** Search before create: the last line of the list makes what wasn't found. */
  create?: { label: (text: string) => string; run: (text: string) => void }
}

/** Finds one record among many by typing. Its value is a `Choice` or null. */
export function SearchField<Values extends object>({ search, create, ...field }: SearchProps<Values>) {
  const t = useWords(kitWords)
  const { value, set, props } = useField(field, said => (said as Choice | null)?.label ?? '')
  const chosen = value as Choice | null
  const [typed, setTyped] = useState<string>()
  const [text] = useDebouncedValue((typed ?? '').trim(), 200)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const {
    data: found,
    error,
    isFetching,
  } = useQuery({
    queryKey: ['search', inputId(field.form, field.name), text],
    queryFn: ({ signal }) => search(text, signal),
    enabled: text.length >= 2,
    staleTime: 5_000,
  })

  const choose = (option: string) => {
    combobox.closeDropdown()
    setTyped(undefined)
    if (option === '') create?.run(text)
    else set(found?.find(choice => choice.value === option) ?? null)
  }

  const offered = create && found && text.length >= 2
  const listed = offered || (found && found.length > 0)
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...props}
          autoComplete='off'
          value={typed ?? chosen?.label ?? ''}
          rightSection={
            isFetching ? (
              <Loader size={16} />
            ) : (
              chosen && <Combobox.ClearButton aria-label={t('clear')} onClear={() => set(null)} />
            )
          }
          onChange={event => {
            setTyped(event.currentTarget.value)
            if (chosen) set(null)
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
          }}
          onClick={() => typed !== undefined && combobox.openDropdown()}
          onFocus={() => typed !== undefined && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        {/* A list of choices holds choices only: what else is to be said stands beside it. */}
        <Combobox.Options aria-label={field.label} hidden={!listed}>
          {found?.map(choice => (
            <Combobox.Option key={choice.value} value={choice.value}>
              {choice.label}
              {choice.detail && <div style={{ color: 'var(--mantine-color-dimmed)' }}>{choice.detail}</div>}
            </Combobox.Option>
          ))}
          {offered && <Combobox.Option value=''>{create.label(text)}</Combobox.Option>}
        </Combobox.Options>
        {!listed && <Combobox.Empty>{error?.message ?? (found ? t('nothingFound') : t('keepTyping'))}</Combobox.Empty>}
      </Combobox.Dropdown>
    </Combobox>
  )
}
