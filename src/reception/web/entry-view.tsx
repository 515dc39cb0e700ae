import { Button, Group } from '@mantine/core'
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
import { CouponField, PrintCoupon } from './coupon.tsx'
import { deskWords } from './desk-words.ts'
import classes from './entry.module.css'
import type { Step } from './entry-drawer.tsx'
import { EntryHistory } from './entry-history.tsx'
import { Field, Fields } from './fields.tsx'
import { printWords } from './print-words.ts'
import { useKindNames } from './use-kind-names.ts'
import { useTopics } from './use-topics.ts'
import { VisitorName } from './visitor-name.tsx'
import { words } from './words.ts'

/** Everything that the entry says, and what can be done next. */
export function EntryView({ entry, onStep }: { entry: Entry; onStep: (step: Step) => void }) {
  const t = useWords(deskWords)
  const journal = useWords(words)
  const print = useWords(printWords)
  const formats = useFormats()
  const language = useLanguage()
  const kinds = useKindNames()
  const { pathOf } = useTopics()
  const refunded = entry.returnedTenge !== null && formats.money(entry.returnedTenge)
  return (
    <>
      <Steps entry={entry} onStep={onStep} />
      <Fields>
        <Field label={t('annulledBecause')}>{entry.annulledBecause}</Field>
        <Field label={t('outcome')}>{entry.outcome && outcomeWords[entry.outcome][language]}</Field>
        <Field label={t('returned')}>{refunded}</Field>
        <Field label={t('closedOn')}>{entry.closedOn && formats.day(entry.closedOn)}</Field>
        <Field label={t('controlOn')}>{entry.controlOn && formats.day(entry.controlOn)}</Field>
        <Field label={journal('visitor')}>
          <Visitor entry={entry} />
        </Field>
        <Field label={t('vulnerable')}>{kinds(entry.vulnerableKinds).join(', ')}</Field>
        <Field label={journal('topic')}>
          {pathOf(entry.topic)}
          <div className={classes.aside}>{entry.consumer ? journal('consumers') : journal('nonConsumer')}</div>
        </Field>
        <Field label={t('question')}>{entry.question}</Field>
        <Field label={t('answer')}>{entry.answer}</Field>
        <Field label={t('help')}>{entry.help.map(kind => helpWords[kind][language]).join(', ')}</Field>
        <Field label={t('otherParty')}>{entry.otherParty}</Field>
        <Field label={t('amount')}>{entry.amountTenge !== null && formats.money(entry.amountTenge)}</Field>
        <Field label={t('receivedOn')}>
          {formats.day(entry.receivedOn)}
          {entry.receivedAt && `, ${entry.receivedAt}`}
        </Field>
        <Field label={journal('office')}>{entry.officeName}</Field>
        <Field label={journal('channel')}>{channelWords[entry.channel][language]}</Field>
        <Field label={t('language')}>{languageWords[entry.language as typeof language]?.[language]}</Field>
        <Field label={journal('lawyer')}>{entry.lawyerName}</Field>
        <CouponField entry={entry} />
        <Field label={t('programmeDay')}>{entry.receptionDay && <DayLink entry={entry} />}</Field>
      </Fields>
      <Group gap='xs' className={classes.steps}>
        <PrintCoupon entry={entry} />
        <PrintLink of={printCard} params={{ id: entry.id }}>
          {print('card')}
        </PrintLink>
      </Group>
      <Parts place='entry' entry={entry.id} person={entry.person} />
      <EntryHistory entry={entry} />
    </>
  )
}

const offered = ['reception.entry.close', 'reception.entry.correct', 'reception.entry.annul']

/** What may be done next, by the rules and the reader's rights; the server said both in `may`. */
function Steps({ entry, onStep }: { entry: Entry; onStep: (step: Step) => void }) {
  const t = useWords(deskWords)
  const steps = offered.filter(step => entry.may.includes(step))
  if (steps.length === 0) return null
  return (
    <Group gap='xs' className={classes.steps}>
      {steps.map(right => {
        const step = right.split('.')[2] as Step
        const variant = step === 'close' ? 'filled' : step === 'annul' ? 'subtle' : 'default'
        return (
          <Button
            key={step}
            variant={variant}
            {...(step === 'annul' && { c: 'var(--broken)' })}
            onClick={() => onStep(step)}
          >
            {t(step)}
          </Button>
        )
      })}
    </Group>
  )
}

function Visitor({ entry: { person, personName } }: { entry: Entry }) {
  const may = useMay()
  const name = <VisitorName name={personName} />
  return person && may('people.person.read') ? (
    <PageLink to='/people' search={{ open: person }}>
      {name}
    </PageLink>
  ) : (
    name
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
