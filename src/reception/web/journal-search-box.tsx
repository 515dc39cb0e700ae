import { useState } from 'react'
import { JournalSearchInput } from './journal-search-input.tsx'
import type { JournalSearchList } from './journal-search-list.tsx'

const loadList = () => import('./journal-search-list.tsx')

/** The box is there at once, its list of what is found when it is first entered. */
export function JournalSearchBox() {
  const [typed, setTyped] = useState('')
  const [List, setList] = useState<typeof JournalSearchList>()
  if (List) return <List typed={typed} onTyped={setTyped} />
  return (
    <JournalSearchInput
      value={typed}
      onPointerEnter={() => void loadList()}
      onFocus={() => void loadList().then(({ JournalSearchList }) => setList(() => JournalSearchList))}
      onChange={event => setTyped(event.currentTarget.value)}
    />
  )
}
