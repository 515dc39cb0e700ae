import type { Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { hashOf, tokenOf } from '#report/monitor/token.ts'
import { type Association, idOf } from './founding.ts'

/** Papers that hang on walls and lie on the web name nobody; these somebody has looked through. */
const kinds = ['announcement', 'banner', 'schedule', 'screenshot', 'regulation']

/** The operator's monitor has a link for a month; papers without personal data may be opened by it. */
export async function layMonitor(
  sql: Sql,
  { organisation, programme, member }: Association,
  { secrets }: Pick<Services, 'secrets'>,
): Promise<void> {
  await sql`
    update evidence_items set shown_by = ${member.coordinator}, shown_at = now()
    where programme = ${programme} and file is not null and kind = any (${kinds})`
  const id = idOf(organisation, 'monitor link')
  await sql`
    insert into monitor_links (organisation, id, programme, name, token_hash, made_by, expires_at)
    values (${organisation}, ${id}, ${programme}, 'Отдел мониторинга оператора', ${hashOf(tokenOf(secrets, id))}, ${member.coordinator},
      now() + interval '30 days')`
}
