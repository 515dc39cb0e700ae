import { documentsOf } from '#evidence/facts.ts'
import type { Sql } from '#platform/database.ts'
import type { Printing } from '../build-model.ts'
import type { ReportModel } from '../model.ts'
import { noBin } from '../problems.ts'
import { activityXml } from './activity.ts'

/** The programme as an IATI activity. A grantee without a BIN can't be named among the organisations of the world. */
export async function iatiActivity(sql: Sql, print: Printing, model: ReportModel): Promise<string> {
  const [organisation] = await sql<{ bin: string | null }[]>`select bin from organisations`
  if (!organisation?.bin) throw noBin()
  const onTheWeb = (await documentsOf(sql, print.parts.plan.programme)).flatMap(({ title, url, datedOn, targets }) =>
    url ? targets.map(target => ({ target, title, url, datedOn })) : [],
  )
  return activityXml({ print, model, documents: Map.groupBy(onTheWeb, ({ target }) => target) }, organisation.bin)
}
