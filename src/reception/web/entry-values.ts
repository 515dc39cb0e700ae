import type * as z from 'zod'
import type { Language } from '#platform/language.ts'
import type { Choice } from '#platform/web/form/search-field.tsx'
import type { Channel, Help } from '../codes.ts'
import type { Entry } from '../contract.ts'
import type { Office, ReceptionDay } from '../office-contract.ts'
import type { Topic } from '../topic-contract.ts'

/** The day's reception that isn't a unified one. */
export const ORDINARY = 'ordinary'
/** In the place of a matter's id: this visit opens one of its own. */
export const OWN = 'own'

/** Whom the question is about: by the directory, or as the visitor said. */
export type OtherParty = { institution: string | null; name: string; bin: string }
export const nobody: OtherParty = { institution: null, name: '', bin: '' }

/** What somebody without a card said of themselves. */
type Said = Pick<Entry, 'sex' | 'age' | 'socialStatus' | 'district' | 'vulnerableKinds'>
const nothingSaid: Said = { sex: null, age: null, socialStatus: null, district: null, vulnerableKinds: [] }

/** A line of the journal while it is being typed. */
export type EntryValues = Said & {
  office: string | null
  receivedOn: string | null
  receivedAt: string
  receptionDay: string
  channel: z.infer<typeof Channel> | null
  visitor: Choice | null
  nameless: boolean
  /** What the search began with, while a new card is being made. */
  newCard: string | null
  appointment: string | null
  /** The matter that is continued, `OWN`, or null while it isn't said. */
  matter: string | null
  language: Language
  topic: Topic['code'] | null
  otherParty: OtherParty
  amountTenge: number | null
  question: string
  help: z.infer<typeof Help>[]
  answer: string
  lawyer: string | null
  controlOn: string | null
}

export const blankEntry = (today: string): EntryValues => ({
  office: null,
  receivedOn: today,
  receivedAt: '',
  receptionDay: ORDINARY,
  channel: null,
  visitor: null,
  nameless: false,
  newCard: null,
  appointment: null,
  matter: null,
  ...nothingSaid,
  language: 'ru',
  topic: null,
  otherParty: nobody,
  amountTenge: null,
  question: '',
  help: ['oral_advice'],
  answer: '',
  lawyer: null,
  controlOn: null,
})

export function valuesOf(entry: Entry): EntryValues {
  const { sex, age, socialStatus, district, vulnerableKinds } = entry
  return {
    office: entry.office,
    receivedOn: entry.receivedOn,
    receivedAt: entry.receivedAt ?? '',
    receptionDay: entry.receptionDay ?? ORDINARY,
    channel: entry.channel,
    visitor: entry.person ? { value: entry.person, label: entry.personName ?? '' } : null,
    nameless: entry.person === null,
    newCard: null,
    appointment: entry.appointment,
    matter: entry.matter === entry.id ? OWN : entry.matter,
    ...(entry.person ? nothingSaid : { sex, age, socialStatus, district, vulnerableKinds }),
    ...subjectOf(entry),
    language: entry.language as Language,
    question: entry.question,
    help: entry.help,
    answer: entry.answer,
    lawyer: entry.lawyer,
    controlOn: entry.controlOn,
  }
}

/** What a matter is about: its next visit begins with it. */
export const subjectOf = (
  entry: Pick<Entry, 'topic' | 'institution' | 'otherParty' | 'otherPartyBin' | 'amountTenge'>,
): Pick<EntryValues, 'topic' | 'otherParty' | 'amountTenge'> => ({
  topic: entry.topic,
  otherParty: { institution: entry.institution, name: entry.otherParty, bin: entry.otherPartyBin ?? '' },
  amountTenge: entry.amountTenge,
})

/** What both a new line and its correction tell the server; what is not chosen yet the shape refuses. */
export function toldOf(values: EntryValues, days: readonly ReceptionDay[]) {
  const day = days.find(
    ({ id, heldOn, offices }) =>
      id === values.receptionDay &&
      heldOn === values.receivedOn &&
      offices.some(({ office }) => office === values.office),
  )
  const { nameless, sex, age, socialStatus, district, vulnerableKinds, otherParty } = values
  return {
    receivedAt: values.receivedAt || null,
    channel: values.channel!,
    person: nameless ? null : values.visitor?.value,
    ...(nameless && { sex, age, socialStatus, district, vulnerableKinds: vulnerableKinds as [] }),
    language: values.language,
    topic: values.topic!,
    institution: otherParty.institution,
    otherParty: otherParty.name,
    otherPartyBin: otherParty.bin.trim() || null,
    amountTenge: values.amountTenge,
    question: values.question,
    answer: values.answer,
    help: values.help,
    controlOn: values.controlOn,
    receptionDay: day?.id ?? null,
    matter: nameless || values.matter === OWN ? null : (values.matter ?? undefined),
  }
}

/** The field of the form that a part of the input is typed in. */
export const fieldOf = (path: string) =>
  ({ person: 'visitor', institution: 'otherParty', otherPartyBin: 'otherParty.bin' })[path] ?? path

/** The journals that this member may write in, of offices that still work. */
export const openTo = (offices: readonly Office[], today: string) =>
  offices.filter(({ may, closedOn }) => may.includes('reception.entry.register') && !(closedOn && closedOn < today))

/** Who answers when nobody said: the one who writes if they are the office's lawyer, else its first lawyer. */
export const lawyerOf = (office: Office | undefined, member: string) =>
  office?.lawyers.some(({ id }) => id === member) ? member : (office?.lawyers[0]?.id ?? member)
