import { vulnerableKinds, vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import type { Endpoint } from '#platform/endpoint.ts'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { MultiSelectField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { NumberField, TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { listEntries } from '../contract.ts'
import {
  correctReceptionDay,
  dayModes,
  listReceptionDays,
  planReceptionDay,
  type ReceptionDay,
} from '../office-contract.ts'
import { readToday } from '../today-contract.ts'
import { modeWords } from './code-words.ts'
import { Cancel } from './office-form.tsx'
import { officeWords } from './office-words.ts'

type Values = Pick<ReceptionDay, 'title' | 'mode' | 'invited' | 'announcement' | 'target'> & { heldOn: string | null }

const valuesOf = ({ heldOn, title, mode, invited, announcement, target }: ReceptionDay): Values => ({
  ...{ heldOn, title, mode, invited, announcement, target },
})
const toldOf = ({ heldOn, ...values }: Values) => ({ ...values, heldOn: heldOn! })
const dayReads: readonly Endpoint[] = [listReceptionDays, readToday, listEntries]

type PlanProps = { programme: ProgrammeName; onDone: (day?: ReceptionDay) => void }

export function PlanDayForm({ programme, onDone }: PlanProps) {
  const t = useWords(officeWords)
  const form = useOfficeForm({
    key: 'reception.day',
    endpoint: planReceptionDay,
    given: { params: { programme: programme.id } },
    initial: {
      heldOn: null,
      title: t('day'),
      mode: 'in_person',
      invited: [],
      announcement: '',
      target: null,
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: dayReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('planDay')} beside={<Cancel onClick={() => onDone()} />}>
      <DayFields form={form} />
    </Form>
  )
}

export function CorrectDayForm({ day, onDone }: { day: ReceptionDay; onDone: () => void }) {
  const t = useWords(officeWords)
  const form = useOfficeForm({
    key: `reception.day.${day.id}`,
    endpoint: correctReceptionDay,
    given: { params: { id: day.id } },
    version: day.version,
    initial: valuesOf(day),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: dayReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')} beside={<Cancel onClick={onDone} />}>
      <DayFields form={form} dateIsFixed={day.entries > 0} />
    </Form>
  )
}

function DayFields({ form, dateIsFixed = false }: { form: OfficeForm<Values>; dateIsFixed?: boolean }) {
  const t = useWords(officeWords)
  const language = useLanguage()
  return (
    <>
      <DayField
        form={form}
        name='heldOn'
        label={t('heldOn')}
        disabled={dateIsFixed}
        {...(dateIsFixed && { hint: t('moved') })}
      />
      <TextField form={form} name='title' label={t('title')} />
      <SelectField
        form={form}
        name='mode'
        label={t('mode')}
        options={dayModes.map(code => ({ value: code, label: modeWords[code][language] }))}
      />
      <MultiSelectField
        form={form}
        name='invited'
        label={t('invited')}
        optional
        options={vulnerableKinds.map(code => ({ value: code, label: vulnerableKindWords[code][language] }))}
      />
      <NumberField form={form} name='target' label={t('target')} hint={t('targetHint')} optional />
      <TextareaField form={form} name='announcement' label={t('announcement')} hint={t('announcementHint')} optional />
    </>
  )
}
