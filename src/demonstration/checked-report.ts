import { checkReport } from '#checking/commands/check-report.ts'
import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { type Association, idOf } from './founding.ts'
import { layFile } from './lay-file.ts'
import { writtenReport } from './written-report.ts'

/** A neighbour's report that the coordinator looked over: it counts five people twice. */
export async function layCheckedReport(sql: Sql, association: Association, services: Services): Promise<void> {
  const { organisation, member } = association
  const bytes = Buffer.from(writtenReport(165))
  const file = idOf(organisation, 'checked report')
  const name = 'Отчёт фонда «Сенім».txt'
  await layFile(sql, services.files, {
    organisation,
    id: file,
    name,
    mediaType: 'text/plain',
    bytes,
    by: member.coordinator,
  })
  const actor = { organisation, member: member.coordinator } as Actor
  await checkReport(sql, { input: { id: file, file }, actor, services })
}
