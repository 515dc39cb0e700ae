import type { Choice } from '#platform/web/form/search-field.tsx'
import type { Appointment } from '../contract.ts'

/** The reception that isn't a unified day's. */
export const ORDINARY = 'ordinary'

/** Whoever is booked, or came, while they are being typed. */
export type WhoValues = {
  visitor: Choice | null
  calledName: string
  phone: string
  channel: Appointment['channel'] | null
  note: string
  receptionDay: string
}

export const nobodyYet: WhoValues = {
  visitor: null,
  calledName: '',
  phone: '',
  channel: 'in_person',
  note: '',
  receptionDay: ORDINARY,
}

/** What is not chosen the server's shape refuses, beside its field. */
export const whoOf = ({ visitor, calledName, phone, channel, note, receptionDay }: WhoValues) => ({
  channel: channel!,
  person: visitor?.value ?? null,
  calledName: visitor ? '' : calledName,
  phone: phone.trim() || null,
  note,
  receptionDay: receptionDay === ORDINARY ? null : receptionDay,
})
