import { kindWords } from '#directory/web/kind-words.ts'
import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { ExportSheet } from '#platform/sheets/with-export.ts'
import type { Invitation, listInvitations } from '../invitation-contract.ts'
import { answerWords, cameWords, invitationWayWords } from '../web/invitation-code-words.ts'

/** The register of invitations as it is attached to a report. */
export async function invitationSheet(
  sql: Sql,
  { params, language }: Call<typeof listInvitations, { id: string }>,
): Promise<ExportSheet<Invitation>> {
  const [event] = await sql<
    { title: string; heldOn: string }[]
  >`select title, held_on from events where id = ${params.id}`
  return {
    name: { ru: 'Приглашения', kk: 'Шақырулар', en: 'Invitations' },
    filter: [`${event!.title}, ${event!.heldOn}`],
    columns: [
      { heading: { ru: 'Кого', kk: 'Кім', en: 'Whom' }, width: 36, value: ({ name }) => name },
      { heading: { ru: 'Организация', kk: 'Ұйым', en: 'Organisation' }, width: 44, value: ({ body }) => body },
      {
        heading: { ru: 'Вид организации', kk: 'Ұйым түрі', en: 'Kind of organisation' },
        width: 24,
        value: ({ bodyKind }) => bodyKind && kindWords[bodyKind][language],
      },
      {
        heading: { ru: 'Приглашены', kk: 'Шақырылған күні', en: 'Invited on' },
        kind: 'day',
        value: ({ invitedOn }) => invitedOn,
      },
      { heading: { ru: 'Как', kk: 'Қалай', en: 'How' }, value: ({ how }) => invitationWayWords[how][language] },
      {
        heading: { ru: 'Ответ', kk: 'Жауап', en: 'Answer' },
        value: ({ answer }) => answerWords[answer ?? 'silent'][language],
      },
      {
        heading: { ru: 'Дата ответа', kk: 'Жауап күні', en: 'Answered on' },
        kind: 'day',
        value: ({ answeredOn }) => answeredOn,
      },
      {
        heading: { ru: 'Пришли', kk: 'Келді', en: 'Came' },
        width: 24,
        value: ({ came }) => cameWords[came ?? 'nobody'][language],
      },
    ],
  }
}
