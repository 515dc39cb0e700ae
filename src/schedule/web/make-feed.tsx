import { useState } from 'react'
import { languages } from '#platform/language.ts'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { AddressOnce } from '#platform/web/address-once.tsx'
import { RadioField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { listOffices } from '#reception/office-contract.ts'
import { languageWords } from '#reception/web/code-words.ts'
import { listFeeds, makeFeed } from '../feed-contract.ts'
import { feedWords } from './feed-words.ts'

/** Whose it is, and then the address itself, this once. */
export function MakeFeed({ programme, onDone }: { programme: ProgrammeName; onDone: () => void }) {
  const t = useWords(feedWords)
  const language = useLanguage()
  const { member } = useActor()
  const offices = useRead(listOffices, { params: { programme: programme.id } })
  const [address, setAddress] = useState<string>()
  const mine = offices.data?.items.filter(({ may }) => may.includes('schedule.feed.write')) ?? []
  const lawyers = new Map(mine.flatMap(one => one.lawyers).map(one => [one.id, one]))
  const form = useOfficeForm({
    key: 'schedule.feed',
    endpoint: makeFeed,
    given: { params: { programme: programme.id } },
    initial: { whose: `lawyer ${member}`, language },
    input: ({ whose, language }, { id }) => {
      const [kind, of = ''] = whose.split(' ')
      return {
        id,
        language,
        of: kind === 'office' ? { kind: 'office' as const, office: of } : { kind: 'lawyer' as const, lawyer: of },
      }
    },
    fieldOf: path => (path.startsWith('of') ? 'whose' : path),
    invalidates: [listFeeds],
    draft: false,
    onDone: feed => setAddress(feed.address),
  })
  if (address) return <AddressOnce title={t('address')} hint={t('addressHint')} address={address} onDone={onDone} />
  const others = [...lawyers.values()].filter(({ id }) => id !== member)
  return (
    <Form form={form} submit={t('make')}>
      <RadioField
        form={form}
        name='whose'
        label={t('whose')}
        options={[
          { value: `lawyer ${member}`, label: t('ofMe') },
          ...mine.map(({ id, name }) => ({ value: `office ${id}`, label: name })),
          ...others.map(({ id, name }) => ({ value: `lawyer ${id}`, label: t('ofLawyer', { name }) })),
        ]}
      />
      <RadioField
        form={form}
        name='language'
        label={t('language')}
        options={languages.map(value => ({ value, label: languageWords[value][language] }))}
        inline
      />
    </Form>
  )
}
