import { Combobox, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { findPersons } from '#people/person-contract.ts'
import { useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { call } from '#platform/web/call.ts'
import { kitWords } from '#platform/web/kit-words.ts'
import { useWords } from '#platform/web/words.ts'
import classes from './journal.module.css'
import { JournalSearch } from './journal-search.ts'
import { JournalSearchInput } from './journal-search-input.tsx'
import { words } from './words.ts'

const NUMBER = 'number'

type SearchListProps = { typed: string; onTyped: (typed: string) => void }

/** Finds by a number at once, and by a visitor through their card: what the address keeps is the card's id, never a name. */
export function JournalSearchList({ typed, onTyped }: SearchListProps) {
  const t = useWords(words)
  const kit = useWords(kitWords)
  const may = useMay()
  const names = may('people.person.name')
  const [, setSearch] = useAddress(JournalSearch)
  const text = typed.trim()
  const isNumber = /\d$/.test(text)
  const people = usePeople(names ? text : '')
  const input = useFocusOfTheFirst()
  const combobox = useCombobox({ defaultOpened: text !== '', onDropdownClose: () => combobox.resetSelectedOption() })
  const listed = isNumber || (people && people.length > 0)

  const choose = (option: string) => {
    setSearch(option === NUMBER ? { number: text } : { person: option })
    onTyped('')
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <JournalSearchInput
          ref={input}
          value={typed}
          onChange={event => {
            onTyped(event.currentTarget.value)
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
        <Combobox.Options aria-label={names ? t('search') : t('searchNumber')} hidden={!listed}>
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

/** It stands where the box stood that was entered to fetch it: typing goes on behind the last letter. */
function useFocusOfTheFirst() {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const box = input.current!
    box.focus()
    box.setSelectionRange(box.value.length, box.value.length)
  }, [])
  return input
}
