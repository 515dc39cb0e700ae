import { useState } from 'react'
import { useMay } from '#platform/web/actor.tsx'
import { call } from '#platform/web/call.ts'
import type { Choice } from '#platform/web/form/search-field.tsx'
import { SearchField } from '#platform/web/form/search-field.tsx'
import type { FieldProps } from '#platform/web/form/use-field.ts'
import { useLanguage } from '#platform/web/language.ts'
import { whenNeeded } from '#platform/web/when-needed.tsx'
import { useWords } from '#platform/web/words.ts'
import { findPersons, type Person } from '../person-contract.ts'
import { matchWords } from './person-code-words.ts'
import { usePersonDetail } from './person-line.tsx'
import { personWords } from './person-words.ts'

/** The card's own form, which most visits don't need: the visitor was here before. */
const NewPersonDrawer = whenNeeded(
  () => import('./new-person-drawer.tsx').then(drawer => drawer.NewPersonDrawer),
  ({ typed }) => typed !== undefined,
)

type PickerProps<Values extends object> = FieldProps<Values> & {
  /** The whole card that was chosen or made: the desk takes language and kinds from it. */
  onPick?: (card: Person) => void
}

/**
 * Chooses a citizen in a form: search first; who isn't found gets a card at once, with likely duplicates in sight.
 * The field's value is a `Choice` (the card's id and name) or null.
 */
export function PersonPicker<Values extends object>({ onPick, ...field }: PickerProps<Values>) {
  const t = useWords(personWords)
  const language = useLanguage()
  const detail = usePersonDetail()
  const may = useMay()
  const [creating, setCreating] = useState<string>()
  const [found, setFound] = useState<readonly Person[]>([])
  const chosen = field.form.read(field.name) as Choice | null
  const choiceOf = (card: Person): Choice => ({ value: card.id, label: card.name, detail: detail(card) })

  const search = async (text: string, signal: AbortSignal) => {
    const { items } = await call(findPersons, { input: { text } }, { signal })
    setFound(items)
    return items.map(card => ({
      ...choiceOf(card),
      detail: `${detail(card)} · ${matchWords[card.matchedBy][language]}`,
    }))
  }
  const pick = (card: Person) => {
    field.form.set(field.name, choiceOf(card))
    setCreating(undefined)
    onPick?.(card)
  }
  /** What was found goes into the form as a card, without why it matched. */
  const form = {
    ...field.form,
    set: (name: typeof field.name, value: unknown) => {
      const card = name === field.name && found.find(({ id }) => id === (value as Choice | null)?.value)
      if (card) pick(card)
      else field.form.set(name, value)
    },
  }
  const hint = chosen?.detail ?? field.hint ?? t('search')
  const create = { label: (text: string) => t('createNamed', { text }), run: setCreating }
  return (
    <>
      <SearchField
        {...field}
        form={form}
        hint={hint}
        search={search}
        {...(may('people.person.register') && { create })}
      />
      <NewPersonDrawer typed={creating} onClose={() => setCreating(undefined)} onPick={pick} />
    </>
  )
}
