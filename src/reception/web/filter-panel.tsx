import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { listInstitutions, readInstitution } from '#directory/contract.ts'
import { ageClasses, ageClassWords } from '#people/age.ts'
import { certainties, certaintyWords } from '#people/certainty.ts'
import { sexes } from '#people/person-contract.ts'
import { socialStatuses, socialStatusWords } from '#people/social-status.ts'
import { vulnerableKinds, vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import { sexWords } from '#people/web/person-code-words.ts'
import { languages, type Words } from '#platform/language.ts'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { channels, helpKinds, outcomes } from '../codes.ts'
import { states } from '../contract.ts'
import { listOffices, listReceptionDays } from '../office-contract.ts'
import { uncountedReasons } from '../rules.ts'
import {
  channelWords,
  helpWords,
  languageWords,
  noneWords,
  outcomeWords,
  stateWords,
  uncountedWords,
  unknownWords,
} from './code-words.ts'
import { useFieldLabel } from './field-words.ts'
import { FilterChoice, type Options } from './filter-choice.tsx'
import { FilterPeriod } from './filter-period.tsx'
import { filterWords } from './filter-words.ts'
import classes from './journal.module.css'
import { JournalSearch } from './journal-search.ts'
import { topicOptions } from './topic-options.ts'
import { usePlaces } from './use-places.ts'
import { useTopics } from './use-topics.ts'
import { words } from './words.ts'

/** Each choice is in the address at once; «any» takes it out again. */
export function FilterPanel({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const asked = useWords(filterWords)
  const label = useFieldLabel()
  const formats = useFormats()
  const language = useLanguage()
  const [search, setSearch] = useAddress(JournalSearch)
  const { topics } = useTopics()
  const places = usePlaces()
  const params = { programme: programme.id }
  const offices = useRead(listOffices, { params }, { staleTime: 60_000 }).data?.items ?? []
  const days = useRead(listReceptionDays, { params }, { staleTime: 60_000 }).data?.items ?? []
  const lawyers = new Map(offices.flatMap(office => office.lawyers.map(({ id, name }) => [id, name] as const)))

  const one = (name: keyof JournalSearch, title: string, data: Options) => (
    <FilterChoice
      label={title}
      data={data}
      value={search[name] as string | undefined}
      onChange={value => setSearch({ [name]: value ?? undefined })}
    />
  )
  const coded = (codes: readonly string[], book: Readonly<Record<string, Words>>, rest: Record<string, Words> = {}) =>
    [...codes, ...Object.keys(rest)].map(value => ({ value, label: (book[value] ?? rest[value]!)[language] }))
  const yesNo = (yes: string, no: string) => [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]
  const unknown = { unknown: unknownWords }
  const none = { none: noneWords }
  return (
    <>
      <Group title={asked('reception')}>
        {one(
          'office',
          t('office'),
          offices.map(({ id, name }) => ({ value: id, label: name })),
        )}
        <FilterPeriod programme={programme} />
        {one('channel', label('channel'), coded(channels, channelWords))}
        {one(
          'lawyer',
          t('lawyer'),
          [...lawyers].map(([value, name]) => ({ value, label: name })),
        )}
        {one('unifiedDays', asked('whichReception'), yesNo(asked('unified'), asked('ordinary')))}
        {one(
          'receptionDay',
          t('day'),
          days.map(({ id, title, heldOn }) => ({ value: id, label: `${formats.shortDay(heldOn)} ${title}` })),
        )}
      </Group>
      <Group title={t('visitor')}>
        {one('anonymous', asked('whichName'), yesNo(asked('nameless'), asked('named')))}
        {one('certainty', asked('certainty'), coded(certainties, certaintyWords))}
        {one('sex', label('sex'), coded(sexes, sexWords, unknown))}
        <Ages />
        {one('status', label('socialStatus'), coded(socialStatuses, socialStatusWords, unknown))}
        {one('vulnerable', asked('whichKinds'), yesNo(asked('vulnerable'), asked('notVulnerable')))}
        {one('kind', label('vulnerableKinds'), coded(vulnerableKinds, vulnerableKindWords))}
        {one('district', label('district'), [...places.options, { value: 'unknown', label: unknownWords[language] }])}
      </Group>
      <Group title={asked('question')}>
        {one('consumer', asked('whichQuestion'), yesNo(asked('consumer'), asked('notConsumer')))}
        {one(
          'topic',
          t('topic'),
          topicOptions(topics, language, { consumers: t('consumers'), nonConsumer: t('nonConsumer') }),
        )}
        <OtherParty />
        {one('language', label('language'), coded(languages, languageWords))}
      </Group>
      <Group title={asked('ending')}>
        {one('state', t('state'), coded(states, stateWords))}
        {one('help', label('help'), coded(helpKinds, helpWords, none))}
        {one('outcome', label('outcome'), coded(outcomes, outcomeWords, none))}
        {one('notCounted', asked('whyNotCounted'), coded(uncountedReasons, uncountedWords))}
      </Group>
    </>
  )
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className={classes.conditions}>
    <legend>{title}</legend>
    {children}
  </fieldset>
)

/** By the classes of the form's age table; ages of another cut come from a picture, and stand in the sentence. */
function Ages() {
  const label = useFieldLabel()
  const language = useLanguage()
  const [search, setSearch] = useAddress(JournalSearch)
  const known = ageClasses.find(({ from, to }) => from === search.ageFrom && (to ?? undefined) === search.ageTo)
  const choose = (key: string | null) => {
    const chosen = ageClasses.find(one => one.key === key)
    setSearch({
      ageFrom: chosen?.from,
      ageTo: chosen?.to ?? undefined,
      ageUnknown: key === 'unknown' ? 'yes' : undefined,
    })
  }
  return (
    <FilterChoice
      label={label('age')}
      data={[...ageClasses.map(({ key }) => key), 'unknown' as const].map(value => ({
        value,
        label: ageClassWords[value][language],
      }))}
      value={search.ageUnknown === 'yes' ? 'unknown' : known?.key}
      onChange={choose}
    />
  )
}

/** Found in the directory as it is typed; the chosen one is known by its name. */
function OtherParty() {
  const label = useFieldLabel()
  const [{ institution }, setSearch] = useAddress(JournalSearch)
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), 150)
  const chosen = useRead(readInstitution, { params: { id: institution ?? '' } }, { enabled: Boolean(institution) })
  const found = useRead(listInstitutions, { search: text ? { search: text } : {} }, { keep: true })
  const all = new Map([...(chosen.data ? [chosen.data] : []), ...(found.data?.items ?? [])].map(one => [one.id, one]))
  return (
    <FilterChoice
      label={label('otherParty')}
      data={[...all.values()].slice(0, 30).map(({ id, name }) => ({ value: id, label: name }))}
      value={institution}
      onChange={value => setSearch({ institution: value ?? undefined })}
      onSearch={setTyped}
    />
  )
}
