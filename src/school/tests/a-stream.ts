import { newId } from '#platform/identifier.ts'
import type { Office } from '../../../tests/story.ts'
import { openStream } from '../contract.ts'
import { correctStudent, enrolStudent, type StudentState } from '../roster-contract.ts'

export const course = {
  number: 1,
  title: 'Права потребителей',
  startsOn: '2020-03-23',
  endsOn: '2020-11-20',
  mode: 'online',
  place: 'Zoom',
  hours: 24,
  curriculum: 'Программа школы, приказ № 6',
  announcement: 'Пресс-анонс, 10.03.2020',
} as const

/** A stream of the year. */
export const stream = ({ as, home }: Office, given: Partial<typeof course> = {}) =>
  as('teacher').call(openStream, { params: { programme: home.programme }, input: { id: newId(), ...course, ...given } })

/** An institution of the directory, and a person with a card. */
export const institution = ({ look, home }: Office, name = 'Университет', kind = 'university') =>
  look(async sql => {
    const id = newId()
    await sql`insert into institutions ${sql({ organisation: home.organisation, id, kind, name, search_key: '' })}`
    return id
  })
export const person = ({ look, home }: Office, surname = 'Ахметова', given_name = 'Айгүл') =>
  look(async sql => {
    const id = newId()
    const card = { sex: 'female', social_status: 'youth', birth_year: 2000 }
    await sql`insert into persons ${sql({ organisation: home.organisation, id, surname, given_name, ...card })}`
    return id
  })

/** Somebody of the roster, in a state. */
export async function student(office: Office, stream: string, state: StudentState = 'completed', surname?: string) {
  const { as } = office
  const enrolled = await as('coordinator').call(enrolStudent, {
    params: { id: stream },
    input: { id: newId(), person: await person(office, surname), enrolledOn: '2020-03-23' },
  })
  if (state === 'enrolled') return enrolled
  const leftBecause = state === 'left' ? 'Перешла на работу' : null
  return as('teacher').call(correctStudent, {
    params: { id: enrolled.id },
    input: { version: enrolled.version, enrolledOn: '2020-03-23', state, stateOn: '2020-11-20', leftBecause },
  })
}
