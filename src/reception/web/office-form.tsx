import { findInstitutions } from '#directory/web/find-institutions.ts'
import type { Endpoint } from '#platform/endpoint.ts'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { listEntries } from '../contract.ts'
import { correctOffice, listOffices, type Office, openOffice } from '../office-contract.ts'
import { officeWords } from './office-words.ts'
import { usePlaces } from './use-places.ts'

type Values = {
  code: string
  name: string
  place: string | null
  address: string
  room: string
  host: Choice | null
  openedOn: string | null
  closedOn: string | null
}

const valuesOf = (office: Office): Values => ({
  code: office.code,
  name: office.name,
  place: office.place,
  address: office.address,
  room: office.room,
  host: office.host ? { value: office.host, label: office.hostName ?? '' } : null,
  openedOn: office.openedOn,
  closedOn: office.closedOn,
})

/** What the server is told; what is not chosen yet its shape refuses. */
export const toldOf = ({ host, place, openedOn, ...values }: Values) => ({
  ...values,
  place: place!,
  openedOn: openedOn!,
  host: host?.value ?? null,
})

export const officeReads: readonly Endpoint[] = [listOffices, listEntries]

type OpenProps = { programme: ProgrammeName; onDone: (office?: Office) => void }

export function OpenOfficeForm({ programme, onDone }: OpenProps) {
  const t = useWords(officeWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: 'reception.office',
    endpoint: openOffice,
    given: { params: { programme: programme.id } },
    initial: {
      code: '',
      name: '',
      place: null,
      address: '',
      room: '',
      host: null,
      openedOn: today,
      closedOn: null,
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: officeReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('openOffice')} onCancel={onDone}>
      <OfficeFields form={form} />
    </Form>
  )
}

export function CorrectOfficeForm({ office, onDone }: { office: Office; onDone: () => void }) {
  const t = useWords(officeWords)
  const form = useOfficeForm({
    key: `reception.office.${office.id}`,
    endpoint: correctOffice,
    given: { params: { id: office.id } },
    version: office.version,
    initial: valuesOf(office),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: officeReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')} onCancel={onDone}>
      <OfficeFields form={form} codeIsFixed={office.entries > 0} />
      <DayField form={form} name='closedOn' label={t('closedOn')} hint={t('closedHint')} optional />
    </Form>
  )
}

type FieldsProps = { form: OfficeForm<Values>; codeIsFixed?: boolean }

function OfficeFields({ form, codeIsFixed = false }: FieldsProps) {
  const t = useWords(officeWords)
  const { options } = usePlaces()
  return (
    <>
      <TextField form={form} name='name' label={t('name')} />
      <TextField form={form} name='code' label={t('code')} hint={t('codeHint')} maxLength={3} disabled={codeIsFixed} />
      <SelectField form={form} name='place' label={t('place')} options={options} />
      <TextField form={form} name='address' label={t('address')} optional />
      <TextField form={form} name='room' label={t('room')} optional />
      <SearchField form={form} name='host' label={t('host')} hint={t('hostHint')} search={findInstitutions} optional />
      <DayField form={form} name='openedOn' label={t('openedOn')} />
    </>
  )
}
