import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useGo } from '#platform/web/address.tsx'
import { FindList } from '#platform/web/find-list.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { findDuplicates, findPersons, type Person } from '../person-contract.ts'
import { mergeWords } from './merge-words.ts'
import { matchWords, reasonWords } from './person-code-words.ts'
import { usePersonDetail } from './person-line.tsx'
import { personWords } from './person-words.ts'

/** Which is the person's other card: the likely ones stand there at once, any other is found by typing. */
export function MergeWith({ card, onDone }: { card: Person; onDone: () => void }) {
  const t = useWords(mergeWords)
  const p = useWords(personWords)
  const language = useLanguage()
  const detail = usePersonDetail()
  const go = useGo()
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), 200)
  const { surname = '', givenName = '', patronymic = '' } = card.names ?? {}
  const { birthYear, bornOn } = card
  const alike = useRead(findDuplicates, { input: { surname, givenName, patronymic, birthYear, bornOn } })
  const found = useRead(findPersons, { input: { text } }, { enabled: text.length >= 2, keep: true })
  const lineOf = (other: Person, why: string) => ({
    key: other.id,
    label: other.name,
    detail: `${detail(other)} · ${why}`,
  })
  const others = <Found extends Person>(items: readonly Found[] | undefined) =>
    (items ?? []).filter(({ id }) => id !== card.id)
  const groups =
    text.length >= 2
      ? [
          {
            title: p('people'),
            lines: others(found.data?.items).map(each => lineOf(each, matchWords[each.matchedBy][language])),
          },
        ]
      : [
          {
            title: t('duplicates'),
            lines: others(alike.data?.items).map(each =>
              lineOf(each, each.reasons.map(reason => reasonWords[reason][language]).join(', ')),
            ),
          },
        ]
  return (
    <>
      <FindList
        label={t('mergeWithWho')}
        hint={p('search')}
        text={typed}
        onText={setTyped}
        groups={groups}
        onPick={({ key }) => go(`/people/${card.id}/merge/${key}`)}
        busy={text.length >= 2 && found.isFetching}
        empty={text.length >= 2 ? p('foundNone') : ''}
      />
      <Button variant='subtle' onClick={onDone}>
        {p('cancel')}
      </Button>
    </>
  )
}

export function MergeButton({ onClick }: { onClick: () => void }) {
  const t = useWords(mergeWords)
  return (
    <Button variant='default' onClick={onClick}>
      {t('mergeWith')}
    </Button>
  )
}
