import { Button, Group } from '@mantine/core'
import { socialStatusWords } from '#people/social-status.ts'
import { sexWords } from '#people/web/person-code-words.ts'
import { personWords } from '#people/web/person-words.ts'
import { useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { Parts } from '#platform/web/parts.tsx'
import { PrintLink } from '#platform/web/print-link.tsx'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import type { Entry } from '../contract.ts'
import { listReceptionDays } from '../office-contract.ts'
import { printCard } from '../print-contract.ts'
import { channelWords, helpWords, languageWords, outcomeWords } from './code-words.ts'
import { ControlDay } from './control-day.tsx'
import { CouponField, PrintCoupon } from './coupon.tsx'
import { deskWords } from './desk-words.ts'
import classes from './entry.module.css'
import { EntryHistory } from './entry-history.tsx'
import { entrySteps, type Step, stepNames } from './entry-steps.ts'
import { EntryTimeline } from './entry-timeline.tsx'
import { useFieldLabel } from './field-words.ts'
import { Field, Fields } from './fields.tsx'
import { NotCounted } from './not-counted.tsx'
import { printWords } from './print-words.ts'
import { useKindNames } from './use-kind-names.ts'
import { usePlaces } from './use-places.ts'
import { useTopics } from './use-topics.ts'
import { VisitorName } from './visitor-name.tsx'
import { words } from './words.ts'

type ViewProps = { entry: Entry; adding: boolean; onStep: (step: Step | undefined) => void }

/** Everything that the entry says, what happened round it, and what can be done next. */
export function EntryView({ entry, adding, onStep }: ViewProps) {
  const t = useWords(deskWords)
  const label = useFieldLabel()
  const journal = useWords(words)
  const print = useWords(printWords)
  const formats = useFormats()
  const language = useLanguage()
  const { pathOf } = useTopics()
  const received = [formats.day(entry.receivedOn), entry.receivedAt].filter(Boolean).join(', ')
  return (
    <>
      <NotCounted entry={entry} />
      <Steps entry={entry} onStep={onStep} />
      <Fields>
        <Field label={t('annulledBecause')}>{entry.annulledBecause}</Field>
        <Field label={label('outcome')}>{entry.outcome && outcomeWords[entry.outcome][language]}</Field>
        <Field label={label('returnedTenge')}>
          {entry.returnedTenge !== null && formats.money(entry.returnedTenge)}
        </Field>
        <Field label={label('closedOn')}>{entry.closedOn && formats.day(entry.closedOn)}</Field>
        <Field label={label('controlOn')}>{entry.controlOn && <ControlDay entry={entry} />}</Field>
        <Field label={label('person')}>
          <Visitor entry={entry} />
        </Field>
        <Field label={label('topic')}>
          {pathOf(entry.topic)}
          <div className={classes.aside}>{entry.consumer ? journal('consumers') : journal('nonConsumer')}</div>
        </Field>
        <Field label={label('otherParty')}>{entry.otherParty && <OtherParty entry={entry} />}</Field>
        <Field label={label('amountTenge')}>{entry.amountTenge !== null && formats.money(entry.amountTenge)}</Field>
        <Field label={label('question')}>{entry.question}</Field>
        <Field label={label('help')}>{entry.help.map(kind => helpWords[kind][language]).join(', ')}</Field>
        <Field label={label('answer')}>{entry.answer}</Field>
        <Field label={label('lawyer')}>{entry.lawyerName}</Field>
        <Field label={label('receivedOn')}>{received}</Field>
        <Field label={journal('office')}>{entry.officeName}</Field>
        <Field label={label('channel')}>{channelWords[entry.channel][language]}</Field>
        <Field label={label('language')}>{languageWords[entry.language as typeof language]?.[language]}</Field>
        <CouponField entry={entry} />
        <Field label={label('receptionDay')}>{entry.receptionDay && <DayLink entry={entry} />}</Field>
      </Fields>
      <Group gap='xs' className={classes.steps}>
        <PrintCoupon entry={entry} />
        <PrintLink of={printCard} params={{ id: entry.id }}>
          {print('card')}
        </PrintLink>
      </Group>
      <Parts place='entry' entry={entry.id} person={entry.person} />
      <EntryTimeline entry={entry} adding={adding} onAdding={open => onStep(open ? 'add' : undefined)} />
      <EntryHistory entry={entry} />
    </>
  )
}

/** What may be done next, by the rules and the reader's rights; the server said both in `may`. */
function Steps({ entry, onStep }: { entry: Entry; onStep: (step: Step) => void }) {
  const t = useWords(deskWords)
  const steps = stepNames.filter(step => step !== 'add' && entry.may.includes(entrySteps[step]))
  if (steps.length === 0) return null
  const grave = (step: Step) => step === 'exclude' || step === 'annul'
  const verb = (step: Step) =>
    step === 'add' ? t('addStep') : step === 'close' && entry.closedOn ? t('closeAgain') : t(step)
  return (
    <Group gap='xs' className={classes.steps}>
      {steps.map(step => (
        <Button
          key={step}
          variant={grave(step) ? 'subtle' : step === 'close' && !entry.closedOn ? 'filled' : 'default'}
          {...(grave(step) && { c: 'var(--broken)' })}
          onClick={() => onStep(step)}
        >
          {verb(step)}
        </Button>
      ))}
    </Group>
  )
}

/** The visitor as on that day: the card may say something else by now. */
function Visitor({ entry }: { entry: Entry }) {
  const people = useWords(personWords)
  const may = useMay()
  const language = useLanguage()
  const kinds = useKindNames()
  const { nameOf } = usePlaces()
  const { person, personName, sex, age, socialStatus, district } = entry
  const name = <VisitorName name={personName} />
  const then = [
    sex && sexWords[sex][language],
    age !== null && people('years', { count: age }),
    socialStatus && socialStatusWords[socialStatus][language],
    district && nameOf(district),
    ...kinds(entry.vulnerableKinds),
  ].filter(Boolean)
  return (
    <>
      {person && may('people.person.read') ? (
        <PageLink to='/people' search={{ open: person }}>
          {name}
        </PageLink>
      ) : (
        name
      )}
      <div className={classes.aside}>{then.join(' · ')}</div>
    </>
  )
}

/** As it was printed; by the directory it may have another name by now. */
function OtherParty({ entry: { otherParty, otherPartyBin, institution, institutionName } }: { entry: Entry }) {
  const label = useFieldLabel()
  return (
    <>
      {otherParty}
      <div className={classes.aside}>
        {otherPartyBin && `${label('otherPartyBin')} ${otherPartyBin} `}
        {institution && (
          <PageLink to='/directory' search={{ open: institution }}>
            {institutionName}
          </PageLink>
        )}
      </div>
    </>
  )
}

function DayLink({ entry }: { entry: Entry }) {
  const days = useRead(listReceptionDays, { params: { programme: entry.programme } }, { staleTime: 60_000 })
  const title = days.data?.items.find(({ id }) => id === entry.receptionDay)?.title
  return (
    <PageLink to='/reception-days' search={{ open: entry.receptionDay }}>
      {title ?? '…'}
    </PageLink>
  )
}
