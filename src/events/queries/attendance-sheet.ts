import { kindWords } from '#directory/web/kind-words.ts'
import { socialStatusWords } from '#people/social-status.ts'
import { sexWords } from '#people/web/person-code-words.ts'
import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { ExportSheet } from '#platform/sheets/with-export.ts'
import type { Attendance, listAttendances } from '../attendance-contract.ts'
import { wayWords } from '../web/code-words.ts'

/** The list of participants as it is attached to a report; lines of one participant stand one under another as they are. */
export async function attendanceSheet(
  sql: Sql,
  { params, language }: Call<typeof listAttendances, { id: string }>,
): Promise<ExportSheet<Attendance>> {
  const [event] = await sql<
    { title: string; heldOn: string }[]
  >`select title, held_on from events where id = ${params.id}`
  return {
    name: { ru: 'Участники', kk: 'Қатысушылар', en: 'Participants' },
    filter: [`${event!.title}, ${event!.heldOn}`],
    columns: [
      { heading: { ru: 'Имя', kk: 'Аты', en: 'Name' }, width: 40, value: ({ name }) => name },
      { heading: { ru: 'Карточка', kk: 'Карточка', en: 'Card' }, value: ({ person }) => (person ? '+' : '') },
      { heading: { ru: 'Пол', kk: 'Жынысы', en: 'Sex' }, value: ({ sex }) => sex && sexWords[sex][language] },
      { heading: { ru: 'Возраст', kk: 'Жасы', en: 'Age' }, kind: 'number', value: ({ age }) => age },
      {
        heading: { ru: 'Социальный статус', kk: 'Әлеуметтік мәртебе', en: 'Social status' },
        width: 30,
        value: ({ socialStatus }) => socialStatus && socialStatusWords[socialStatus][language],
      },
      { heading: { ru: 'От кого', kk: 'Кімнен', en: 'For whom' }, width: 40, value: ({ body }) => body },
      {
        heading: { ru: 'Вид организации', kk: 'Ұйым түрі', en: 'Kind of organisation' },
        width: 24,
        value: ({ bodyKind }) => bodyKind && kindWords[bodyKind][language],
      },
      { heading: { ru: 'В какой роли', kk: 'Қандай рөлде', en: 'Part' }, value: ({ part }) => part },
      {
        heading: { ru: 'Минут', kk: 'Минут', en: 'Minutes' },
        kind: 'number',
        value: ({ minutes, sameAs }) => (sameAs ? null : minutes),
      },
      { heading: { ru: 'Откуда', kk: 'Қайдан', en: 'From' }, value: ({ how }) => wayWords[how][language] },
    ],
  }
}
