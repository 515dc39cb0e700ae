import { Button } from '@mantine/core'
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
  type Office,
  planReceptionDay,
  type ReceptionDay,
} from '../office-contract.ts'
import { readToday } from '../today-contract.ts'
import { modeWords } from './code-words.ts'
import { announcementDraft } from './day-announcement.ts'
import { DayOfficesField } from './day-offices-field.tsx'
import { dayWords } from './day-words.ts'
import { officeWords } from './office-words.ts'

export type DayOffices = readonly { readonly office: string; readonly opensAt: string; readonly closesAt: string }[]
type Told = Pick<ReceptionDay, 'title' | 'mode' | 'modeBecause' | 'invited' | 'announcement' | 'target'>
type Values = Told & { heldOn: string | null; offices: DayOffices }
export type DayForm = OfficeForm<Values>

const valuesOf = ({
  heldOn,
  title,
  mode,
  modeBecause,
  invited,
  announcement,
  target,
  offices,
}: ReceptionDay): Values => ({
  ...{ heldOn, title, mode, modeBecause, invited, announcement, target },
  offices: offices.map(({ office, opensAt, closesAt }) => ({
    ...{ office, opensAt: opensAt ?? '', closesAt: closesAt ?? '' },
  })),
})
const toldOf = ({ heldOn, offices, ...values }: Values) => ({
  ...values,
  heldOn: heldOn!,
  offices: offices.map(({ office, opensAt, closesAt }) => ({
    ...{ office, opensAt: opensAt || null, closesAt: closesAt || null },
  })),
})
export const dayReads: readonly Endpoint[] = [listReceptionDays, readToday, listEntries]

type PlanProps = { programme: ProgrammeName; offices: readonly Office[]; onDone: (day?: ReceptionDay) => void }

export function PlanDayForm({ programme, offices, onDone }: PlanProps) {
  const t = useWords(officeWords)
  const form = useOfficeForm({
    key: 'reception.day',
    endpoint: planReceptionDay,
    given: { params: { programme: programme.id } },
    initial: {
      heldOn: null,
      title: t('day'),
      mode: 'in_person',
      modeBecause: '',
      offices: offices
        .filter(({ closedOn }) => !closedOn)
        .map(({ id }) => ({ office: id, opensAt: '10:00', closesAt: '16:00' })),
      invited: [],
      announcement: '',
      target: null,
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: dayReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('planDay')} onCancel={onDone}>
      <DayFields form={form} offices={offices} />
    </Form>
  )
}

type CorrectProps = { day: ReceptionDay; offices: readonly Office[]; onDone: () => void }

export function CorrectDayForm({ day, offices, onDone }: CorrectProps) {
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
    <Form form={form} submit={t('save')} onCancel={onDone}>
      <DayFields form={form} offices={offices} dateIsFixed={day.entries > 0} />
    </Form>
  )
}

type FieldsProps = { form: DayForm; offices: readonly Office[]; dateIsFixed?: boolean }

function DayFields({ form, offices, dateIsFixed = false }: FieldsProps) {
  const t = useWords(officeWords)
  const d = useWords(dayWords)
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
      {form.values.mode !== 'in_person' && (
        <TextField form={form} name='modeBecause' label={d('modeBecause')} hint={d('modeBecauseHint')} />
      )}
      <DayOfficesField form={form} offices={offices} />
      <MultiSelectField
        form={form}
        name='invited'
        label={t('invited')}
        optional
        options={vulnerableKinds.map(code => ({ value: code, label: vulnerableKindWords[code][language] }))}
      />
      <NumberField form={form} name='target' label={t('target')} hint={t('targetHint')} optional />
      <TextareaField form={form} name='announcement' label={t('announcement')} hint={t('announcementHint')} optional />
      <Draft form={form} offices={offices} />
    </>
  )
}

/** Offered while the text is empty: what was written is never overwritten. */
function Draft({ form, offices }: { form: DayForm; offices: readonly Office[] }) {
  const t = useWords(dayWords)
  const { heldOn, announcement } = form.values
  if (!heldOn || announcement) return null
  const draft = () => form.set('announcement', announcementDraft({ ...form.values, heldOn }, offices))
  return (
    <div>
      <Button variant='default' onClick={draft}>
        {t('draft')}
      </Button>
      <p>{t('draftHint')}</p>
    </div>
  )
}
