import { IconEyeOff } from '@tabler/icons-react'
import { socialStatusWords } from '#people/social-status.ts'
import { sexWords } from '#people/web/person-code-words.ts'
import type { Column } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import type { Entry } from '../contract.ts'
import { listOffices } from '../office-contract.ts'
import { channelWords, helpWords, languageWords, uncountedWords } from './code-words.ts'
import { type FieldLabel, useFieldLabel } from './field-words.ts'
import classes from './journal.module.css'
import { staffName } from './staff-name.ts'
import { StateMark } from './state-mark.tsx'
import { useKindNames } from './use-kind-names.ts'
import { usePlaces } from './use-places.ts'
import { useTopics } from './use-topics.ts'
import { VisitorName } from './visitor-name.tsx'
import { words } from './words.ts'

/** The columns of the journal; those that are not of every day wait to be chosen. */
export function useJournalColumns(programme: string): readonly Column<Entry>[] {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const label = useFieldLabel()
  const { nameOf } = usePlaces()
  const { pathOf } = useTopics()
  const offices = useRead(listOffices, { params: { programme } }, { staleTime: 60_000 }).data?.items ?? []
  const place = (entry: Entry) => offices.find(({ id }) => id === entry.office)?.place
  return [
    { key: 'number', label: t('number'), value: entry => <EntryNumber entry={entry} /> },
    {
      key: 'date',
      label: t('date'),
      value: ({ receivedOn }) => <span className={classes.day}>{formats.shortDay(receivedOn)}</span>,
    },
    { key: 'visitor', label: t('visitor'), value: ({ personName }) => <VisitorName name={personName} /> },
    { key: 'topic', label: t('topic'), value: ({ topic }) => pathOf(topic) },
    { key: 'state', label: t('state'), value: entry => <State entry={entry} /> },
    { key: 'channel', label: t('channelShort'), value: ({ channel }) => channelWords[channel][language], wide: true },
    { key: 'office', label: t('office'), value: entry => nameOf(place(entry) ?? ''), wide: true },
    { key: 'lawyer', label: t('lawyer'), value: ({ lawyerName }) => staffName(lawyerName), wide: true },
    ...useExtraColumns(label),
  ]
}

function useExtraColumns(label: FieldLabel): readonly Column<Entry>[] {
  const formats = useFormats()
  const language = useLanguage()
  const kinds = useKindNames()
  const { nameOf } = usePlaces()
  const t = useWords(words)
  const extra = (key: string, title: string, value: (entry: Entry) => string | false | null, numeric = false) => ({
    key,
    label: title,
    value,
    numeric,
    wide: true,
    extra: true,
  })
  const money = (tenge: number | null) => tenge !== null && formats.money(tenge)
  return [
    extra('receivedAt', label('receivedAt'), ({ receivedAt }) => receivedAt),
    extra('visit', t('visit'), ({ visit }) => visit !== null && formats.number(visit), true),
    extra('sex', label('sex'), ({ sex }) => sex && sexWords[sex][language]),
    extra('age', label('age'), ({ age }) => age !== null && formats.number(age), true),
    extra(
      'socialStatus',
      label('socialStatus'),
      entry => entry.socialStatus && socialStatusWords[entry.socialStatus][language],
    ),
    extra('vulnerableKinds', label('vulnerableKinds'), entry => kinds(entry.vulnerableKinds).join('; ')),
    extra('district', label('district'), ({ district }) => district && nameOf(district)),
    extra('language', label('language'), entry => languageWords[entry.language as typeof language]?.[language] ?? null),
    extra('otherParty', label('otherParty'), ({ otherParty }) => otherParty),
    extra('amountTenge', label('amountTenge'), ({ amountTenge }) => money(amountTenge), true),
    extra('question', label('question'), ({ question }) => question),
    extra('help', label('help'), ({ help }) => help.map(kind => helpWords[kind][language]).join(', ')),
    extra('controlOn', label('controlOn'), ({ controlOn }) => controlOn && formats.shortDay(controlOn)),
    extra('closedOn', label('closedOn'), ({ closedOn }) => closedOn && formats.shortDay(closedOn)),
    extra('returnedTenge', label('returnedTenge'), ({ returnedTenge }) => money(returnedTenge), true),
  ]
}

const EntryNumber = ({ entry: { number, annulledOn } }: { entry: Entry }) => (
  <span className={classes.number} data-annulled={annulledOn ?? undefined}>
    {number}
  </span>
)

/** How it stands; and, where no figure counts it, why: what the mark says already isn't said twice. */
function State({ entry }: { entry: Entry }) {
  const language = useLanguage()
  const t = useWords(words)
  const why = entry.notCounted.filter(reason => reason !== 'annulled' && reason !== entry.leftOut)
  return (
    <>
      <StateMark entry={entry} />
      {why.length > 0 && (
        <div className={classes.uncounted}>
          <IconEyeOff size={14} aria-hidden />
          {t('uncounted', { why: why.map(reason => uncountedWords[reason][language]).join(', ') })}
        </div>
      )}
    </>
  )
}
