import type { Sql } from '#platform/database.ts'
import { dayAfter } from '#platform/day.ts'
import { associations, stateBodies } from './directory.ts'
import { type Association, idAt, idOf } from './founding.ts'

/** Invited like the others; they didn't come. */
const absent = ['Алтын сандық', 'Берег детства', 'Көктем шуағы', 'Новый причал', 'Ұлағат мектебі'] as const

type Invited = {
  readonly of: string
  readonly institution: string
  readonly how: 'letter' | 'email' | 'messenger' | 'phone'
  readonly answer: 'comes' | 'declines' | null
}

/** The register of the hearing: 28 associations and four bodies; who came is read off the list of participants. */
export async function layInvitations(sql: Sql, { organisation, member }: Association, event: string, heardOn: string) {
  await sql`insert into institutions ${sql(
    absent.map(name => ({
      ...{ organisation, id: idOf(organisation, 'institution', name), kind: 'ngo', search_key: '' },
      ...{ name: `Общественное объединение «${name}»`, aliases: [`ОО «${name}»`] },
    })),
  )}`
  const invited: Invited[] = [
    ...associations.map(
      (of, index): Invited => ({
        of,
        institution: idOf(organisation, 'institution', of),
        how: index % 5 === 0 ? 'phone' : index % 3 === 0 ? 'messenger' : 'email',
        // Whoever is silent comes sometimes.
        answer: index % 7 === 3 ? null : 'comes',
      }),
    ),
    ...absent.map(
      (of, index): Invited => ({
        of,
        institution: idOf(organisation, 'institution', of),
        how: 'email',
        answer: index === 0 ? 'comes' : index < 3 ? 'declines' : null,
      }),
    ),
    ...stateBodies.map(
      (of, index): Invited => ({
        of,
        institution: idOf(organisation, 'institution', of),
        how: 'letter',
        answer: index === 0 ? 'declines' : null,
      }),
    ),
  ]
  const invitedOn = dayAfter(heardOn, -14)
  await sql`insert into event_invitations ${sql(
    invited.map(({ of, institution, how, answer }, index) => ({
      ...{
        organisation,
        id: idAt(Date.parse(invitedOn) + index, event, 'invitation', of),
        event,
        institution,
        how,
        answer,
      },
      ...{ body_kind: 'ngo', invited_on: invitedOn, invited_by: member.coordinator },
      answered_on: answer && dayAfter(invitedOn, 2 + (index % 6)),
    })),
  )}`
  await sql`
    update event_invitations x set body = i.name, body_kind = i.kind from institutions i where i.id = x.institution and x.event = ${event}`
}
