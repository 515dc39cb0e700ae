import { ActionIcon, Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFilter, IconX } from '@tabler/icons-react'
import type { Language, Words } from '#platform/language.ts'
import { useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { whenNeeded } from '#platform/web/when-needed.tsx'
import { useWords } from '#platform/web/words.ts'
import { ageClassWords } from '../age.ts'
import { certaintyWords } from '../certainty.ts'
import { sexes } from '../person-contract.ts'
import { socialStatuses, socialStatusWords } from '../social-status.ts'
import { vulnerableKinds, vulnerableKindWords } from '../vulnerable-kinds.ts'
import classes from './person.module.css'
import { cardStateWords, consentStateWords, sexWords } from './person-code-words.ts'
import { PersonSearch } from './person-search.ts'
import { personWords } from './person-words.ts'
import { useDistricts } from './use-districts.ts'

const Panel = whenNeeded(
  () => import('./person-filter-panel.tsx').then(panel => panel.PersonFilterPanel),
  () => true,
)

/** Which cards are shown, said as a sentence whose parts can be taken off; the panel puts them on. */
export function PersonFilter() {
  const t = useWords(personWords)
  const [shown, { toggle }] = useDisclosure()
  const choices = useChoices()
  return (
    <>
      <Button
        variant='default'
        leftSection={<IconFilter size={16} aria-hidden />}
        aria-expanded={shown}
        aria-controls='person-filter'
        onClick={toggle}
      >
        {t('filter')}
      </Button>
      <Sentence choices={choices} />
      <div id='person-filter' className={classes.panel} hidden={!shown}>
        {shown && <Panel choices={choices} />}
      </div>
    </>
  )
}

export type Choice = { name: keyof PersonSearch; label: string; options: { value: string; label: string }[] }

function useChoices(): Choice[] {
  const t = useWords(personWords)
  const language = useLanguage()
  const { options } = useDistricts()
  return [
    { name: 'district', label: t('district'), options },
    {
      name: 'status',
      label: t('status'),
      options: socialStatuses.map(value => ({ value, label: socialStatusWords[value][language] })),
    },
    {
      name: 'kind',
      label: t('kind'),
      options: vulnerableKinds.map(value => ({ value, label: vulnerableKindWords[value][language] })),
    },
    { name: 'sex', label: t('sex'), options: sexes.map(value => ({ value, label: sexWords[value][language] })) },
    { name: 'age', label: t('age'), options: optionsOf(ageClassWords, language) },
    { name: 'consent', label: t('consent'), options: optionsOf(consentStateWords, language) },
    { name: 'certainty', label: t('certainty'), options: optionsOf(certaintyWords, language) },
    { name: 'state', label: t('state'), options: optionsOf(cardStateWords, language) },
  ]
}

const optionsOf = (words: Readonly<Record<string, Words>>, language: Language) =>
  Object.entries(words).map(([value, said]) => ({ value, label: said[language] }))

/** «Рудный · Безработные · женский». */
function Sentence({ choices }: { choices: Choice[] }) {
  const t = useWords(personWords)
  const may = useMay()
  const [search, setSearch] = useAddress(PersonSearch)
  const parts = choices.filter(({ name }) => search[name])
  if (parts.length === 0)
    return <p className={classes.sentence}>{may('people.person.name') ? t('all') : t('allMasked')}</p>
  return (
    <ul className={classes.sentence} aria-label={t('filter')}>
      {parts.map(({ name, options }) => {
        const said = options.find(({ value }) => value === search[name])?.label ?? '…'
        return (
          <li key={name} className={classes.part}>
            {said}
            <ActionIcon
              variant='subtle'
              size={24}
              aria-label={t('without', { what: said })}
              onClick={() => setSearch({ [name]: undefined })}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          </li>
        )
      })}
    </ul>
  )
}
