import { Radio } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { useField } from '#platform/web/form/use-field.ts'
import { useFormats } from '#platform/web/formats.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { KnownMatter } from '../matter-contract.ts'
import { deskWords } from './desk-words.ts'
import classes from './earlier-matters.module.css'
import { type EntryValues, nobody, OWN, subjectOf } from './entry-values.ts'
import { numberOf, type useMatters } from './matters.ts'
import { StateMark } from './state-mark.tsx'
import { useTopics } from './use-topics.ts'

type EarlierProps = {
  form: OfficeForm<EntryValues>
  earlier: ReturnType<typeof useMatters>
  /** Goes on to what is asked next. */
  onChosen: () => void
}

/** What the visitor came with before, beside the form: an earlier matter goes on, or a new one begins. Enter chooses and goes on. */
export function EarlierMatters({ form, earlier, onChosen }: EarlierProps) {
  const t = useWords(deskWords)
  const { pathOf } = useTopics()
  const { matters = [], elsewhere } = earlier
  const { value, set, props } = useField({ form, name: 'matter', label: t('earlier') }, said => {
    const matter = matters.find(({ id }) => id === said)
    return matter ? `${numberOf(matter)} · ${pathOf(matter.visits[0]!.topic)}` : t('newMatter')
  })
  const choose = (chosen: string) => {
    const matter = matters.find(({ id }) => id === chosen)
    const before = matters.some(({ id }) => id === value)
    set(chosen)
    const about = matter ? subjectOf(matter.visits[0]!) : before && blankSubject
    for (const [name, said] of Object.entries(about || {})) form.set(name as keyof EntryValues, said)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const radio = event.target as HTMLInputElement
    if (event.key !== 'Enter' || event.ctrlKey || radio.type !== 'radio') return
    event.preventDefault()
    choose(radio.value)
    onChosen()
  }
  const others = elsewhere > 0 && <p className={classes.none}>{t('elsewhere', { count: elsewhere })}</p>
  if (earlier.data && matters.length === 0) return others || <p className={classes.none}>{t('firstVisitHere')}</p>
  const open = matters.filter(matter => matter.open)
  const closed = matters.filter(matter => !matter.open)
  return (
    <Loaded read={earlier} lines={3}>
      {() => (
        <Radio.Group {...props} value={(value as string | null) ?? ''} onChange={choose} onKeyDown={onKeyDown}>
          {open.map(matter => (
            <MatterChoice key={matter.id} matter={matter} />
          ))}
          <Radio className={classes.matter} value={OWN} label={t('newMatter')} />
          {closed.map(matter => (
            <MatterChoice key={matter.id} matter={matter} />
          ))}
          {others}
        </Radio.Group>
      )}
    </Loaded>
  )
}

const blankSubject = { topic: null, otherParty: nobody, amountTenge: null }

/** A matter in short: its number, topic and how it stands; below, its visits. */
function MatterChoice({ matter }: { matter: KnownMatter }) {
  const t = useWords(deskWords)
  const formats = useFormats()
  const { pathOf } = useTopics()
  const [last] = matter.visits
  return (
    <div className={classes.matter} data-open={matter.open || undefined}>
      <Radio
        value={matter.id}
        label={
          <>
            {t('goOn', { number: numberOf(matter) })} · {pathOf(last!.topic)}
          </>
        }
        description={[last!.otherParty, last!.amountTenge !== null && formats.money(last!.amountTenge)]
          .filter(Boolean)
          .join(' · ')}
      />
      <ol className={classes.visits}>
        {matter.visits.map(visit => (
          <li key={visit.id}>
            <span className={classes.day}>{formats.shortDay(visit.receivedOn)}</span>
            <span className={classes.question}>{visit.question}</span>
            <StateMark entry={visit} />
          </li>
        ))}
      </ol>
    </div>
  )
}
