import { addInstitution } from '#directory/contract.ts'
import { registerPerson } from '#people/person-contract.ts'
import { newId } from '#platform/identifier.ts'
import type { Office } from '../../../tests/story.ts'
import { type Attendance, addAttendance } from '../attendance-contract.ts'
import { changeEvent, createEvent, type Event, type NewEvent } from '../contract.ts'
import { askQuestion, type Question } from '../question-contract.ts'

/** A meeting of the action for a district, held on the day of the stories unless it says otherwise. */
export const aMeeting = ({ as, home }: Office, told: Partial<NewEvent> = {}): Promise<Event> =>
  as('coordinator').call(createEvent, {
    params: { programme: home.programme },
    input: {
      id: newId(),
      kind: 'session',
      title: 'Встреча с жителями',
      place: '3948',
      heldOn: '2020-11-30',
      startsAt: '11:00',
      endsAt: '13:00',
      plannedForm: 'in_person',
      form: 'online',
      state: 'held',
      ...told,
    },
  })

/** What an event says, as it stands, for saying it anew. */
export const toldOf = ({
  title,
  activity,
  place,
  heldOn,
  startsAt,
  endsAt,
  plannedForm,
  form,
  consent,
  link,
  recording,
  announcement,
  host,
  contact,
  note,
  state,
  cancelledBecause,
  version,
}: Event) => ({
  title,
  activity,
  place,
  heldOn,
  startsAt,
  endsAt,
  plannedForm,
  form,
  consent,
  link,
  recording,
  announcement,
  host,
  contact,
  note,
  state,
  cancelledBecause,
  version,
})

export const changed = ({ as }: Office, event: Event, more: Partial<NewEvent>): Promise<Event> =>
  as('coordinator').call(changeEvent, { params: { id: event.id }, input: { ...toldOf(event), ...more } })

/** A citizen's card. */
export async function aCard({ as }: Office, surname: string, givenName: string, patronymic = ''): Promise<string> {
  const id = newId()
  await as('chair').call(registerPerson, {
    input: {
      id,
      surname,
      givenName,
      patronymic,
      sex: 'female',
      socialStatus: 'other',
      birthYear: 1985,
      district: '3948',
    },
  })
  return id
}

export async function aBody({ as }: Office, name: string, kind: 'state_body' | 'ngo'): Promise<string> {
  const id = newId()
  await as('chair').call(addInstitution, { input: { id, kind, name } })
  return id
}

export const asked = ({ as }: Office, event: Event, more: object = {}): Promise<Question> =>
  as('lawyer').call(askQuestion, {
    params: { id: event.id },
    input: { id: newId(), asked: 'during', question: 'Как вернуть билет на отменённый концерт?', ...more },
  })

export const listed = ({ as }: Office, event: Event, more: object): Promise<Attendance> =>
  as('lawyer').call(addAttendance, { params: { id: event.id }, input: { id: newId(), ...more } })
