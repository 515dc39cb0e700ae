import { Drawer } from '#platform/web/drawer.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Person } from '../person-contract.ts'
import { NewPerson } from './new-person.tsx'
import { personTyped } from './person-values.ts'
import { personWords } from './person-words.ts'

type NewPersonDrawerProps = {
  /** What was typed into the search that found nobody; undefined while no card is being made. */
  typed: string | undefined
  onClose: () => void
  onPick: (card: Person) => void
}

/** A card made in the middle of another form. */
export function NewPersonDrawer({ typed, onClose, onPick }: NewPersonDrawerProps) {
  const t = useWords(personWords)
  return (
    <Drawer opened={typed !== undefined} onClose={onClose} title={t('newPerson')}>
      {/* Drawn elsewhere on the page, the inner form's events still come up through the outer form. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only keeps events from the outer form */}
      <div onSubmit={event => event.stopPropagation()} onKeyDown={event => event.stopPropagation()}>
        {typed !== undefined && (
          <NewPerson typed={personTyped(typed)} onDone={onPick} onChoose={onPick} choose={t('itIs')} />
        )}
      </div>
    </Drawer>
  )
}
