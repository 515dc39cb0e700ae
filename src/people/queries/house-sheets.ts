import type { Sql } from '#platform/database.ts'
import type { Language, Words } from '#platform/language.ts'
import type { Permission } from '#platform/permissions.ts'
import type { Call } from '#platform/routes.ts'
import type { ExportSheet } from '#platform/sheets/with-export.ts'
import type { AuditLine, listAudit, Member } from '../contract.ts'
import { permissionWords } from '../web/permission-words.ts'
import { roleWords } from '../web/role-words.ts'
import { listMemberOffices } from './members.ts'

export async function memberSheet(sql: Sql, { language }: { language: Language }): Promise<ExportSheet<Member>> {
  const offices = new Map((await listMemberOffices(sql)).map(({ id, name }) => [id, name]))
  return {
    name: { ru: 'Сотрудники', kk: 'Қызметкерлер', en: 'Members' },
    columns: [
      { heading: { ru: 'Имя', kk: 'Аты-жөні', en: 'Name' }, width: 36, value: ({ name }) => name },
      { heading: { ru: 'Должность', kk: 'Лауазымы', en: 'Position' }, value: ({ position }) => position },
      {
        heading: { ru: 'Электронная почта', kk: 'Электрондық пошта', en: 'E-mail' },
        width: 30,
        value: ({ email }) => email,
      },
      {
        heading: { ru: 'Роли', kk: 'Рөлдері', en: 'Roles' },
        width: 30,
        value: ({ roles }) => roles.map(role => roleWords[role][language]).join('; '),
      },
      {
        heading: { ru: 'Кабинеты', kk: 'Кабинеттері', en: 'Offices' },
        width: 30,
        value: member => member.offices.map(id => offices.get(id) ?? '').join('; '),
      },
      {
        heading: { ru: 'С какого дня', kk: 'Қай күннен', en: 'Since' },
        kind: 'day',
        value: ({ startedOn }) => startedOn,
      },
      {
        heading: { ru: 'По какой день', kk: 'Қай күнге дейін', en: 'Until' },
        kind: 'day',
        value: ({ endedOn }) => endedOn,
      },
    ],
  }
}

export const auditSheet = async (
  _sql: Sql,
  { language, search }: Call<typeof listAudit>,
): Promise<ExportSheet<AuditLine>> => {
  const said = (action: string) =>
    (permissionWords as Record<string, Words>)[action as Permission]?.[language] ?? action
  return {
    name: { ru: 'Журнал действий', kk: 'Әрекеттер журналы', en: 'Audit log' },
    filter: [...(search.action ? [said(search.action)] : []), ...(search.subject ? [search.subject] : [])],
    columns: [
      { heading: { ru: '№', kk: '№', en: 'No.' }, kind: 'number', value: ({ seq }) => seq },
      { heading: { ru: 'Когда', kk: 'Қашан', en: 'When' }, kind: 'instant', value: ({ at }) => at },
      { heading: { ru: 'Кто', kk: 'Кім', en: 'Who' }, width: 36, value: ({ member }) => member.name },
      { heading: { ru: 'Что', kk: 'Не істеді', en: 'What' }, width: 40, value: ({ action }) => said(action) },
      { heading: { ru: 'Код действия', kk: 'Әрекет коды', en: 'Action' }, width: 30, value: ({ action }) => action },
      { heading: { ru: 'Запись', kk: 'Жазба', en: 'Record' }, width: 38, value: ({ subject }) => subject },
      {
        heading: { ru: 'Подробности', kk: 'Егжей-тегжейі', en: 'Details' },
        width: 80,
        value: ({ details }) => JSON.stringify(details),
      },
    ],
  }
}
