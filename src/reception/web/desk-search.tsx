import { Button, Group, Kbd } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { type FoundPerson, findPersons, type Person } from '#people/person-contract.ts'
import { matchWords } from '#people/web/person-code-words.ts'
import { usePersonDetail } from '#people/web/person-line.tsx'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { call } from '#platform/web/call.ts'
import { type FindLine, FindList } from '#platform/web/find-list.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { kitWords } from '#platform/web/kit-words.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { type Entry, listEntries } from '../contract.ts'
import { countVisits, type Visits } from '../visit-contract.ts'
import classes from './desk.module.css'
import { deskWords } from './desk-words.ts'
import { StateMark } from './state-mark.tsx'
import { useTopics } from './use-topics.ts'
import { VisitorName } from './visitor-name.tsx'
import { words } from './words.ts'

const SHORTEST = 2

type SearchProps = {
  programme: ProgrammeName
  /** What is searched for to begin with. */
  begin: string
  onPerson: (card: Person) => void
  onEntry: (entry: Entry) => void
  onNameless: () => void
  onNew: (typed: string) => void
}

/** Search before create: one box for whatever the visitor says of themselves or holds in the hand. */
export function DeskSearch({ programme, begin, onPerson, onEntry, onNameless, onNew }: SearchProps) {
  const t = useWords(deskWords)
  const journal = useWords(words)
  const kit = useWords(kitWords)
  const language = useLanguage()
  const formats = useFormats()
  const detail = usePersonDetail()
  const may = useMay()
  const { pathOf } = useTopics()
  const [typed, setTyped] = useState(begin)
  const [text] = useDebouncedValue(typed.trim(), 120)
  const found = useFound(programme.id, text)
  const people: Pickable[] = found.people.map(card => ({
    key: card.id,
    label: <VisitorName name={card.name} />,
    detail: (
      <>
        {detail(card)} · {matchWords[card.matchedBy][language]}
        {found.visits && <Been visits={found.visits.find(({ person }) => person === card.id)} />}
      </>
    ),
    sure: card.matchedBy !== 'name_similar',
    pick: () => onPerson(card),
  }))
  const entries: Pickable[] = found.entries.map(entry => ({
    key: entry.id,
    label: (
      <>
        {entry.number} · <VisitorName name={entry.personName} />
      </>
    ),
    detail: (
      <>
        {formats.shortDay(entry.receivedOn)} · {pathOf(entry.topic)} · <StateMark entry={entry} />
      </>
    ),
    sure: true,
    pick: () => onEntry(entry),
  }))
  const asked = text.length >= SHORTEST
  const create: Pickable = {
    key: 'new',
    label: t('newCard', { text: typed.trim() }),
    // Nobody like that is known: whoever pressed Enter before the answer came need not press it again.
    sure: people.length + entries.length === 0,
    pick: () => onNew(typed.trim()),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'F2') return
    event.preventDefault()
    onNameless()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for the button below, wherever the focus stands
    <div className={classes.search} onKeyDown={onKeyDown}>
      <FindList
        label={t('whoCame')}
        hint={t('whoCameHint')}
        text={typed}
        onText={setTyped}
        groups={[
          { title: t('people'), lines: people },
          { title: journal('journal'), lines: entries },
          { title: t('nobodyFits'), lines: asked && found.answered && may('people.person.register') ? [create] : [] },
        ]}
        busy={found.busy || text !== typed.trim()}
        empty={typed.trim() ? (asked ? kit('nothingFound') : kit('keepTyping')) : ''}
        onPick={line => line.pick()}
      />
      <Group mt='md'>
        <Button variant='default' rightSection={<Kbd size='xs'>F2</Kbd>} aria-keyshortcuts='F2' onClick={onNameless}>
          {t('nameless')}
        </Button>
      </Group>
    </div>
  )
}

/** Whether they were here before, seen before anything is chosen. */
function Been({ visits }: { visits: Visits | undefined }) {
  const t = useWords(deskWords)
  const formats = useFormats()
  if (!visits) return <div>{t('firstVisit')}</div>
  const { lastOn, lastNumber, elsewhere } = visits
  return (
    <div className={classes.been}>
      {lastOn && lastNumber && (
        <>
          {t('visits', { count: visits.visits })},{' '}
          {t('lastVisit', { day: formats.shortDay(lastOn), number: lastNumber })}
        </>
      )}
      {elsewhere > 0 && ` ${t('elsewhere', { count: elsewhere })}`}
      {visits.openMatters > 0 && <strong> · {t('openMatters', { count: visits.openMatters })}</strong>}
    </div>
  )
}

type Pickable = FindLine & { readonly pick: () => void }
type Found = { people: readonly FoundPerson[]; entries: readonly Entry[] }
const nothing: Found = { people: [], entries: [] }

/** Cards by name, phone or IIN, entries by number; then, for the cards, whether they were here before. */
function useFound(programme: string, text: string) {
  const first = useQuery({
    queryKey: ['desk', programme, text],
    queryFn: ({ signal }) => find(programme, text, signal),
    enabled: text.length >= SHORTEST,
    placeholderData: keepPreviousData,
  })
  const { people, entries } = (text.length >= SHORTEST && first.data) || nothing
  const persons = people.map(({ id }) => id)
  const visits = useQuery({
    queryKey: [countVisits.path, programme, persons],
    queryFn: ({ signal }) => call(countVisits, { params: { programme }, input: { persons } }, { signal }),
    enabled: persons.length > 0,
  })
  return {
    people,
    entries,
    visits: visits.data?.items,
    busy: first.isFetching,
    answered: first.data !== undefined && !first.isPlaceholderData,
  }
}

async function find(programme: string, text: string, signal: AbortSignal): Promise<Found> {
  const numbered = /\d$/.test(text)
    ? call(listEntries, { params: { programme }, search: { number: text, limit: 6 } }, { signal })
    : { items: [] }
  const [people, entries] = await Promise.all([call(findPersons, { input: { text } }, { signal }), numbered])
  return { people: people.items, entries: entries.items }
}
