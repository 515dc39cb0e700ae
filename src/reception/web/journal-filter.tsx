import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks'
import { IconFilter, IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { useWords } from '#platform/web/words.ts'
import { FilterPanel } from './filter-panel.tsx'
import { FilterSentence } from './filter-sentence.tsx'
import classes from './journal.module.css'
import { JournalSearch } from './journal-search.ts'
import { words } from './words.ts'

/** What is shown, said as a sentence whose parts can be taken off; the panel puts them on. */
export function JournalFilter({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const [shown, { toggle }] = useDisclosure()
  return (
    <div className={classes.bar}>
      <SearchBox />
      <Button
        variant='default'
        leftSection={<IconFilter size={16} aria-hidden />}
        aria-expanded={shown}
        aria-controls='journal-filter'
        onClick={toggle}
      >
        {t('filter')}
      </Button>
      <FilterSentence programme={programme} />
      <div id='journal-filter' className={classes.panel} hidden={!shown}>
        {shown && <FilterPanel programme={programme} />}
      </div>
    </div>
  )
}

/** By number or, for those who may read names, by surname in any spelling. */
function SearchBox() {
  const t = useWords(words)
  const may = useMay()
  const [{ search = '' }, setSearch] = useAddress(JournalSearch)
  const [typed, setTyped] = useState(search)
  const send = useDebouncedCallback(
    (text: string) => setSearch({ search: text.trim() || undefined }, { replace: true }),
    300,
  )
  useEffect(() => setTyped(search), [search])
  const label = may('people.person.name') ? t('search') : t('searchNumber')
  return (
    <TextInput
      className={classes.search}
      type='search'
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={event => {
        setTyped(event.currentTarget.value)
        send(event.currentTarget.value)
      }}
    />
  )
}
