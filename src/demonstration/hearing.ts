import type { Sql } from '#platform/database.ts'
import { associations } from './directory.ts'
import { layNewcomers, snapshot } from './events.ts'
import { type Association, idAt, idOf } from './founding.ts'
import { layInvitations } from './hearing-invitations.ts'
import { type Visitor, visitor } from './people.ts'
import { planIds } from './plan.ts'
import type { Chance } from './random.ts'

export const HEARD_ON = '2020-11-26'

export const hearingOf = ({ organisation }: Association) => idAt(Date.parse(HEARD_ON), organisation, 'event', 'hearing')

/** The hearing at the end of the year: 23 associations, one person from each, and two young listeners. */
export async function layHearing(sql: Sql, association: Association, chance: Chance): Promise<void> {
  const { organisation, programme, member } = association
  const id = hearingOf(association)
  await sql`insert into events ${sql({
    organisation,
    id,
    programme,
    activity: planIds(association).activity(11),
    kind: 'hearing',
    title: 'Итоговые общественные слушания',
    held_on: HEARD_ON,
    starts_at: '15:00',
    ends_at: '17:00',
    planned_form: 'online',
    form: 'online',
    link: 'https://example.kz/meeting/hearing',
    recording: 'https://example.kz/video/hearing',
    announcement: 'https://example.kz/news/hearing',
    state: 'held',
    made_by: member.coordinator,
  })}`
  const people = Array.from(
    { length: associations.length + 2 },
    (_, index): Visitor => ({
      ...visitor(chance, association, 20_000 + index, 'kostanay', HEARD_ON, false),
      social_status: index < associations.length ? 'public_organisation_reps' : 'youth',
    }),
  )
  await layNewcomers(sql, association, people)
  await sql`insert into attendances ${sql(
    people.map((person, index) => {
      const of = associations[index]
      return {
        organisation,
        id: idAt(Date.parse(HEARD_ON) + index, id, 'attendance', index),
        event: id,
        name: `${person.surname} ${person.given_name} ${person.patronymic}`,
        ...snapshot(person, HEARD_ON),
        institution: of ? idOf(organisation, 'institution', of) : null,
        body: of ? `Общественное объединение «${of}»` : '',
        body_kind: of ? 'ngo' : null,
        part: of ? 'Представитель' : 'Слушатель школы',
        how: 'list',
        minutes: 120,
        added_by: member.coordinator,
      }
    }),
  )}`
  await layInvitations(sql, association, id, HEARD_ON)
}
