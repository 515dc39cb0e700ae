import { Select } from '@mantine/core'
import { useState } from 'react'
import { listInstitutions } from '#directory/contract.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import type { Party } from '../contract.ts'
import { paperFormWords } from './paper-form-words.ts'

type ChoiceProps = {
  parties: readonly Party[]
  party: string | undefined
  body: string | undefined
  size?: 'md'
  onChange: (change: { party?: string | undefined; body?: string | undefined }) => void
}

/** To whom: a party of the case, or a state body, court or mediator of the directory. */
export function AddresseeChoice({ parties, party, body, size, onChange }: ChoiceProps) {
  const p = useWords(paperFormWords)
  const [typed, setTyped] = useState('')
  const bodies = useRead(
    listInstitutions,
    { search: typed ? { search: typed } : { kind: 'state_body' } },
    { keep: true },
  )
  return (
    <Select
      label={p('addressee')}
      placeholder={p('nobody')}
      {...(size && { size })}
      w='24rem'
      maw='100%'
      searchable
      clearable
      filter={({ options }) => options}
      onSearchChange={setTyped}
      value={body ? `body:${body}` : party ? `party:${party}` : null}
      onChange={next => {
        const [kind, id] = next?.split(':') ?? []
        onChange({ party: kind === 'party' ? id : undefined, body: kind === 'body' ? id : undefined })
      }}
      data={[
        { group: p('party'), items: parties.map(({ id, name }) => ({ value: `party:${id}`, label: name || '—' })) },
        {
          group: p('body'),
          items: (bodies.data?.items ?? []).map(({ id, name }) => ({ value: `body:${id}`, label: name })),
        },
      ]}
    />
  )
}
