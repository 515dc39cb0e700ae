import { useMay } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { Parts } from '#platform/web/parts.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { readPerson } from '../person-contract.ts'
import { NewPerson } from './new-person.tsx'
import { PersonCard } from './person-card.tsx'
import { PersonNameCell } from './person-name-cell.tsx'
import { NEW } from './person-search.ts'
import { personTyped } from './person-values.ts'
import { personWords } from './person-words.ts'

/** What is open on the right: a card, or a new one that begins with what was searched. */
export function PersonDrawer({ searched }: { searched: string }) {
  const t = useWords(personWords)
  const may = useMay()
  const { opened, open, close } = useOpened()
  const id = opened === NEW ? undefined : opened
  const card = useRead(readPerson, { params: { id: id ?? '' } }, { enabled: Boolean(id) })
  const title = opened === NEW ? t('newPerson') : card.data ? <PersonNameCell person={card.data} /> : t('person')
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={title}>
      {id && (
        <Loaded read={card}>
          {found => (
            <>
              <PersonCard key={found.id} card={found} />
              <Parts place='person' person={found.id} />
            </>
          )}
        </Loaded>
      )}
      {opened === NEW && may('people.person.register') && (
        <NewPerson
          typed={personTyped(searched)}
          onDone={made => open(made.id)}
          onChoose={there => open(there.id)}
          choose={t('openCard')}
        />
      )}
    </Drawer>
  )
}
