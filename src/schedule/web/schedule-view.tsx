import { Button, Group } from '@mantine/core'
import { useActor } from '#platform/web/actor.tsx'
import { Confirm } from '#platform/web/confirm.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { PrintLink } from '#platform/web/print-link.tsx'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import { dropSchedule, type Schedule } from '../hours-contract.ts'
import { printSchedule } from '../print-contract.ts'
import { hoursReads } from './hours-reads.ts'
import { hoursWords } from './hours-words.ts'
import { InWords } from './in-words.tsx'
import { printWords } from './print-words.ts'

export type ScheduleStep = 'correct' | 'approve' | 'end'
type ViewProps = {
  schedule: Schedule
  officeName: string
  onStep: (step: ScheduleStep) => void
  onCopy: () => void
  onDropped: () => void
}

/** How a schedule stands: nobody receives by a draft; one in force is replaced or ended. */
export function ScheduleView({ schedule, officeName, onStep, onCopy, onDropped }: ViewProps) {
  const t = useWords(hoursWords)
  const print = useWords(printWords)
  const formats = useFormats()
  const drop = useAct(dropSchedule, { invalidates: hoursReads })
  const { approved, may } = schedule
  const writes = may.includes('schedule.hours.write')
  return (
    <>
      <Group gap='xs' mb='lg'>
        {!approved && may.includes('schedule.hours.approve') && (
          <Button onClick={() => onStep('approve')}>{t('approve')}</Button>
        )}
        {!approved && writes && (
          <Button variant='default' onClick={() => onStep('correct')}>
            {t('correct')}
          </Button>
        )}
        {writes && (
          <Button variant='default' onClick={onCopy}>
            {t('copy')}
          </Button>
        )}
        <PrintLink of={printSchedule} params={{ id: schedule.id }}>
          {print('sheet')}
        </PrintLink>
        {approved && writes && (
          <Button variant='subtle' c='var(--broken)' onClick={() => onStep('end')}>
            {t('end')}
          </Button>
        )}
        {!approved && writes && (
          <Confirm
            title={t('dropAsk')}
            action={t('drop')}
            danger
            onConfirm={async () => {
              await drop.mutateAsync({ params: { id: schedule.id } })
              onDropped()
            }}
          >
            {t('dropHint')}
          </Confirm>
        )}
      </Group>
      <Fields>
        <Field label={t('office')}>{officeName}</Field>
        <Field label={t('standing')}>{useStanding()(schedule)}</Field>
        <Field label={t('valid')}>{useTerm()(schedule)}</Field>
        <Field label={t('approvedBy')}>
          {approved && t('approvedSaid', { by: approved.by, on: formats.day(approved.on), as: approved.as })}
        </Field>
      </Fields>
      <InWords inWords={schedule.inWords} />
    </>
  )
}

export function useTerm() {
  const t = useWords(hoursWords)
  const formats = useFormats()
  return ({ validFrom, validTo }: Pick<Schedule, 'validFrom' | 'validTo'>) =>
    validTo
      ? t('fromTo', { from: formats.shortDay(validFrom), to: formats.shortDay(validTo) })
      : t('from', { from: formats.shortDay(validFrom) })
}

export function useStanding() {
  const t = useWords(hoursWords)
  const { today } = useActor()
  return ({ approved, validFrom, validTo }: Schedule) => {
    if (!approved) return t('draft')
    if (validFrom > today) return t('coming')
    return validTo && validTo < today ? t('past') : t('inForce')
  }
}
