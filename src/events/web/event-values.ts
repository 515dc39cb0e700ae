import type { Choice } from '#platform/web/form/search-field.tsx'
import type { Event, EventCorrection } from '../contract.ts'

/** An event as its form has it: everything a text or a choice. */
export type EventValues = {
  title: string
  kind: Event['kind']
  activity: string | null
  place: string | null
  heldOn: string | null
  startsAt: string
  endsAt: string
  plannedForm: Event['plannedForm']
  form: Event['form']
  consentNumber: string
  consentOn: string | null
  link: string
  recording: string
  announcement: string
  host: Choice | null
  contact: string
  note: string
  state: Event['state']
  cancelledBecause: string
}

export const blankEvent: EventValues = {
  title: '',
  kind: 'session',
  activity: null,
  place: null,
  heldOn: null,
  startsAt: '',
  endsAt: '',
  plannedForm: 'in_person',
  form: null,
  consentNumber: '',
  consentOn: null,
  link: '',
  recording: '',
  announcement: '',
  host: null,
  contact: '',
  note: '',
  state: 'planned',
  cancelledBecause: '',
}

export const valuesOf = (event: Event): EventValues => ({
  title: event.title,
  kind: event.kind,
  activity: event.activity,
  place: event.place,
  heldOn: event.heldOn,
  startsAt: event.startsAt ?? '',
  endsAt: event.endsAt ?? '',
  plannedForm: event.plannedForm,
  form: event.form,
  consentNumber: event.consent?.number ?? '',
  consentOn: event.consent?.on ?? null,
  link: event.link,
  recording: event.recording,
  announcement: event.announcement,
  host: event.host ? { value: event.host, label: event.hostName ?? '' } : null,
  contact: event.contact,
  note: event.note,
  state: event.state,
  cancelledBecause: event.cancelledBecause ?? '',
})

export const inputOf = ({
  kind: _,
  consentNumber,
  consentOn,
  host,
  ...values
}: EventValues): Omit<EventCorrection, 'version'> => ({
  ...values,
  heldOn: values.heldOn!,
  startsAt: values.startsAt || null,
  endsAt: values.endsAt || null,
  consent: consentNumber || consentOn ? { number: consentNumber, on: consentOn! } : null,
  host: host?.value ?? null,
  cancelledBecause: values.state === 'cancelled' ? values.cancelledBecause || null : null,
})

/** Where the input calls a field otherwise than the form. */
export const fieldOf = (path: string) =>
  path === 'consent.number' ? 'consentNumber' : path === 'consent.on' ? 'consentOn' : path
