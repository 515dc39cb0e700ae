import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { findPersons } from '#people/person-contract.ts'
import { useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { call } from '#platform/web/call.ts'
import { kitWords } from '#platform/web/kit-words.ts'
import { useWords } from '#platform/web/words.ts'
import classes from './journal.module.css'
import { JournalSearch } from './journal-search.ts'
import { words } from './words.ts'

const NUMBER = 'number'

/** Finds by a number at once, and by a visitor through their card: what the address keeps is the card's id, never a name. */
export function JournalSearchBox() {
  const t = useWords(words)
  const kit = useWords(kitWords)
  const may = useMay()
  const names = may('people.person.name')
  const [, setSearch] = useAddress(JournalSearch)
  const [typed, setTyped] = useState('')
  const text = typed.trim()
  const isNumber = /\d$/.test(text)
  const people = usePeople(names ? text : '')
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const listed = isNumber || (people && people.length > 0)
  const label = names ? t('search') : t('searchNumber')

  const choose = (option: string) => {
    setSearch(option === NUMBER ? { number: text } : { person: option })
    setTyped('')
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <TextInput
          className={classes.search}
          aria-label={label}
          placeholder={label}
          autoComplete='off'
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={event => {
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
            combobox.selectFirstOption()
          }}
          onKeyDown={event => {
            if (event.key === 'Enter' && isNumber && combobox.getSelectedOptionIndex() < 0) choose(NUMBER)
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text === ''}>
        <Combobox.Options aria-label={label} hidden={!listed}>
          {isNumber && <Combobox.Option value={NUMBER}>{t('byNumber', { number: text })}</Combobox.Option>}
          {people?.map(({ id, name, birthYear, phoneMask }) => (
            <Combobox.Option key={id} value={id}>
              {name} <span className={classes.detail}>{[birthYear, phoneMask].filter(Boolean).join(' · ')}</span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
        {!listed && (
          <Combobox.Empty>
            {people ? kit('nothingFound') : names ? kit('keepTyping') : t('searchNumber')}
          </Combobox.Empty>
        )}
      </Combobox.Dropdown>
    </Combobox>
  )
}

/** Cards by name, IIN or phone; asked once the typing rests. */
function usePeople(text: string) {
  const [rested] = useDebouncedValue(text, 200)
  const { data } = useQuery({
    queryKey: ['journal-search', rested],
    queryFn: ({ signal }) => call(findPersons, { input: { text: rested } }, { signal }),
    enabled: rested.length >= 2,
  })
  return rested.length >= 2 ? data?.items : undefined
}
