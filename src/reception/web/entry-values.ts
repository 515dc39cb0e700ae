import type * as z from 'zod'
import type { Language } from '#platform/language.ts'
import type { Choice } from '#platform/web/form/search-field.tsx'
import type { Channel, Entry, Help } from '../contract.ts'
import type { Office, ReceptionDay } from '../office-contract.ts'

/** The day's reception that isn't a unified one. */
export const ORDINARY = 'ordinary'

/** A line of the journal while it is being typed. */
export type EntryValues = {
  office: string | null
  receivedOn: string | null
  receivedAt: string
  receptionDay: string
  channel: z.infer<typeof Channel> | null
  visitor: Choice | null
  nameless: boolean
  topic: string | null
  question: string
  otherParty: string
  amountTenge: number | null
  help: z.infer<typeof Help>[]
  answer: string
  controlOn: string | null
  language: Language
  lawyer: string | null
}

export const blankEntry = (today: string): EntryValues => ({
  office: null,
  receivedOn: today,
  receivedAt: '',
  receptionDay: ORDINARY,
  channel: null,
  visitor: null,
  nameless: false,
  topic: null,
  question: '',
  otherParty: '',
  amountTenge: null,
  help: [],
  answer: '',
  controlOn: null,
  language: 'ru',
  lawyer: null,
})

export const valuesOf = (entry: Entry): EntryValues => ({
  office: entry.office,
  receivedOn: entry.receivedOn,
  receivedAt: entry.receivedAt ?? '',
  receptionDay: entry.receptionDay ?? ORDINARY,
  channel: entry.channel,
  visitor: entry.person ? { value: entry.person, label: entry.personName ?? '' } : null,
  nameless: entry.person === null,
  topic: entry.topic,
  question: entry.question,
  otherParty: entry.otherParty,
  amountTenge: entry.amountTenge,
  help: entry.help,
  answer: entry.answer,
  controlOn: entry.controlOn,
  language: entry.language as Language,
  lawyer: entry.lawyer,
})

/** What both a new line and its correction tell the server; what is not chosen yet the shape refuses. */
export function toldOf(values: EntryValues, days: readonly ReceptionDay[]) {
  const day = days.find(
    ({ id, heldOn, offices }) =>
      id === values.receptionDay &&
      heldOn === values.receivedOn &&
      offices.some(({ office }) => office === values.office),
  )
  return {
    receivedAt: values.receivedAt || null,
    channel: values.channel!,
    person: values.nameless ? null : values.visitor?.value,
    language: values.language,
    topic: values.topic!,
    otherParty: values.otherParty,
    amountTenge: values.amountTenge,
    question: values.question,
    answer: values.answer,
    help: values.help,
    controlOn: values.controlOn,
    receptionDay: day?.id ?? null,
  }
}

/** The journals that this member may write in, of offices that still work. */
export const openTo = (offices: readonly Office[], today: string) =>
  offices.filter(({ may, closedOn }) => may.includes('reception.entry.register') && !(closedOn && closedOn < today))

/** Who answers when nobody said: the one who writes if they are the office's lawyer, else its first lawyer. */
export const lawyerOf = (office: Office | undefined, member: string) =>
  office?.lawyers.some(({ id }) => id === member) ? member : (office?.lawyers[0]?.id ?? member)
