import { Button, Group } from '@mantine/core'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tell } from '#platform/web/notices.ts'
import { PrintLink } from '#platform/web/print-link.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Office, ReceptionDay } from '../office-contract.ts'
import { printAnnouncement, printJournal } from '../print-contract.ts'
import { modeWords } from './code-words.ts'
import type { DayStep } from './day-drawer.tsx'
import { DayLeft, DayStateWord } from './day-left.tsx'
import { DayTarget } from './day-target.tsx'
import { dayWords } from './day-words.ts'
import classes from './days.module.css'
import { Field, Fields } from './fields.tsx'
import { officeWords } from './office-words.ts'
import { Papers } from './papers.tsx'
import { printWords } from './print-words.ts'
import { useKindNames } from './use-kind-names.ts'

type DayViewProps = {
  programme: ProgrammeName
  day: ReceptionDay
  offices: readonly Office[]
  onStep: (step: DayStep) => void
}

/** A unified day: what is left to do, who came of whom was invited, and that its entries are a part of the journals. */
export function DayView({ programme, day, offices, onStep }: DayViewProps) {
  const t = useWords(officeWords)
  const d = useWords(dayWords)
  const formats = useFormats()
  const language = useLanguage()
  const invited = useKindNames()
  return (
    <>
      <Actions day={day} onStep={onStep} />
      <Fields>
        <Field label={d('cancelledBecause', { day: day.cancelledOn ? formats.shortDay(day.cancelledOn) : '' })}>
          {day.cancelledBecause}
        </Field>
        <Field label={t('heldOn')}>
          {formats.day(day.heldOn)}, <DayStateWord day={day} />
        </Field>
        <Field label={d('left')}>{!day.cancelledOn && <DayLeft day={day} programme={programme} />}</Field>
        <Field label={t('mode')}>
          {modeWords[day.mode][language]}
          {day.modeBecause && <div>{day.modeBecause}</div>}
        </Field>
        <Field label={d('offices')}>{day.offices.length > 0 && <DayOfficeLines day={day} offices={offices} />}</Field>
        <Field label={t('ofTarget')}>
          <DayTarget day={day} />
        </Field>
        <Field label={d('vulnerable')}>{day.entries > 0 && formats.number(day.vulnerable)}</Field>
        <Field label={t('invited')}>{invited(day.invited).join('\n')}</Field>
        <Field label={t('announcement')}>{day.announcement}</Field>
      </Fields>
      <Papers programme={day.programme} of='day' id={day.id} />
    </>
  )
}

function Actions({ day, onStep }: Pick<DayViewProps, 'day' | 'onStep'>) {
  const t = useWords(officeWords)
  const d = useWords(dayWords)
  const print = useWords(printWords)
  const language = useLanguage()
  const may = useMay()
  const mayWrite = day.may.includes('reception.day.write') && !day.cancelledOn
  const copy = async () => {
    await navigator.clipboard.writeText(day.announcement)
    tell(d('copied'))
  }
  return (
    <Group gap='xs' mb='lg'>
      {may('reception.entry.read') && day.entries > 0 && (
        <ButtonLink to='/journal' search={{ receptionDay: day.id }}>
          {t('journalOfDay')}
        </ButtonLink>
      )}
      {mayWrite && (
        <Button variant='default' onClick={() => onStep('correct')}>
          {t('correct')}
        </Button>
      )}
      {day.entries > 0 && (
        <PrintLink of={printJournal} params={{ programme: day.programme }} search={{ receptionDay: day.id, language }}>
          {print('journalOfDay')}
        </PrintLink>
      )}
      {!day.cancelledOn && (
        <PrintLink of={printAnnouncement} params={{ id: day.id }}>
          {print('announcement')}
        </PrintLink>
      )}
      {day.announcement && (
        <Button variant='default' onClick={() => void copy()}>
          {d('copy')}
        </Button>
      )}
      {mayWrite && day.entries === 0 && (
        <Button variant='subtle' c='var(--broken)' onClick={() => onStep('cancel')}>
          {d('cancel')}
        </Button>
      )}
    </Group>
  )
}

/** Hours, and in words that the day's entries are inside the office's count. */
function DayOfficeLines({ day, offices }: Pick<DayViewProps, 'day' | 'offices'>) {
  const d = useWords(dayWords)
  const formats = useFormats()
  const said = (count: number) => d('entries', { count, n: formats.number(count) })
  return day.offices.map(({ office, name, opensAt, closesAt, entries }) => (
    <div key={office}>
      {name}
      {opensAt && `, ${opensAt} – ${closesAt}`}
      {entries > 0 && (
        <p className={classes.inside}>
          {d('inside', {
            entries: said(entries),
            all: said(offices.find(({ id }) => id === office)?.entries ?? entries),
          })}
        </p>
      )}
    </div>
  ))
}
