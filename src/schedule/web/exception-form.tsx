import { Group } from '@mantine/core'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { Confirm } from '#platform/web/confirm.tsx'
import { RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { NumberField, TextField, TimeField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import type { Office } from '#reception/office-contract.ts'
import {
  addException,
  correctException,
  dropException,
  type ExceptionKind,
  exceptionKinds,
  modesOfException,
  type ScheduleException,
} from '../hours-contract.ts'
import { modeWords } from '../hours-words.ts'
import { hoursReads } from './hours-reads.ts'
import { exceptionWords, hoursWords } from './hours-words.ts'
import { Back } from './schedule-form.tsx'

const ALL = 'all'
type Mode = ScheduleException['mode']
type Values = {
  office: string
  from: string | null
  to: string | null
  kind: ExceptionKind
  mode: Mode
  opens: string
  closes: string
  minutes: number | null
  reason: string
}

const toldOf = ({ office, from, to, kind, mode, opens, closes, minutes, reason }: Values) => ({
  office: office === ALL ? null : office,
  from: from ?? '',
  to: to ?? from ?? '',
  kind,
  mode: modesOfException(kind).includes(mode) ? mode : (modesOfException(kind)[0] as Mode),
  hours: kind === 'other_hours' ? { from: opens, to: closes, minutes: minutes as number } : null,
  reason,
})
const fieldOf = (path: string) =>
  ({ hours: 'opens', 'hours.from': 'opens', 'hours.to': 'closes', 'hours.minutes': 'minutes' })[path] ?? path

type FormProps = {
  programme: ProgrammeName
  offices: readonly Office[]
  exception?: ScheduleException
  onDone: () => void
}

/** Days that are not by the schedule; whoever may only read sees what they are. */
export function ExceptionForm(props: FormProps) {
  return props.exception ? <Correct {...props} exception={props.exception} /> : <Add {...props} />
}

function Add({ programme, offices, onDone }: FormProps) {
  const t = useWords(hoursWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: 'schedule.exception',
    endpoint: addException,
    given: { params: { programme: programme.id } },
    initial: {
      ...{ office: ALL, from: today, to: today, kind: 'closed', mode: 'closed' },
      ...{ opens: '09:00', closes: '13:00', minutes: 30, reason: '' },
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    fieldOf,
    invalidates: hoursReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')} beside={<Back onClick={onDone} />}>
      <ExceptionFields form={form} offices={offices} />
    </Form>
  )
}

const valuesOf = ({ office, from, to, kind, mode, hours, reason }: ScheduleException): Values => ({
  ...{ from, to, kind, mode, reason, office: office ?? ALL },
  opens: hours?.from ?? '09:00',
  closes: hours?.to ?? '13:00',
  minutes: hours?.minutes ?? 30,
})

function Correct({ offices, exception, onDone }: FormProps & { exception: ScheduleException }) {
  const t = useWords(hoursWords)
  const mayWrite = exception.may.includes('schedule.hours.write')
  const drop = useAct(dropException, { invalidates: hoursReads })
  const form = useOfficeForm({
    key: `schedule.exception.${exception.id}`,
    endpoint: correctException,
    given: { params: { id: exception.id } },
    version: exception.version,
    initial: valuesOf(exception),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    fieldOf,
    invalidates: hoursReads,
    onDone,
  })
  if (!mayWrite) return <ExceptionFields form={form} offices={offices} disabled />
  return (
    <Form
      form={form}
      submit={t('save')}
      beside={
        <Confirm
          title={t('dropExceptionAsk')}
          action={t('dropException')}
          danger
          onConfirm={async () => {
            await drop.mutateAsync({ params: { id: exception.id } })
            onDone()
          }}
        >
          {t('dropExceptionHint')}
        </Confirm>
      }
    >
      <ExceptionFields form={form} offices={offices} />
    </Form>
  )
}

type FieldsProps = { form: OfficeForm<Values>; offices: readonly Office[]; disabled?: boolean }

function ExceptionFields({ form, offices, disabled = false }: FieldsProps) {
  const t = useWords(hoursWords)
  const language = useLanguage()
  const { today } = useActor()
  const { kind } = form.values
  const modes = modesOfException(kind) as readonly Mode[]
  const given = { form, disabled }
  return (
    <>
      <SelectField
        {...given}
        name='office'
        label={t('office')}
        options={[
          { value: ALL, label: t('allOffices') },
          ...offices.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Group align='flex-start'>
        <DayField {...given} name='from' label={t('validFrom')} near={today} />
        <DayField {...given} name='to' label={t('validTo')} near={today} />
      </Group>
      <RadioField
        {...given}
        name='kind'
        label={t('kind')}
        options={exceptionKinds.map(value => ({ value, label: exceptionWords[value][language] }))}
      />
      {modes.length > 1 && (
        <RadioField
          {...given}
          name='mode'
          label={kind === 'other_hours' ? t('mode') : t('becomes')}
          options={modes.map(value => ({
            value,
            label: value === 'closed' ? t('shut') : modeWords[value][language],
          }))}
          inline
        />
      )}
      {kind === 'other_hours' && (
        <Group align='flex-start'>
          <TimeField {...given} name='opens' label={t('otherFrom')} />
          <TimeField {...given} name='closes' label={t('otherTo')} />
          <NumberField {...given} name='minutes' label={t('minutes')} />
        </Group>
      )}
      <TextField {...given} name='reason' label={t('reason')} hint={t('reasonHint')} maxLength={300} />
    </>
  )
}
