import type { Sql } from '#platform/database.ts'
import { notFound } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { buildModel } from '../../build-model.ts'
import { ReportModel } from '../../model.ts'
import { differences } from '../compare.ts'
import type { compareVersions as contract } from '../contract.ts'
import { type FoundVersion, reportOfId, versionById } from './find-version.ts'
import { frozenModel } from './read-version.ts'

/** A version beside another of its report, or beside the report as it would be frozen today, in the version's language. */
export async function compareVersions(sql: Sql, { search, subject, services }: Call<typeof contract, FoundVersion>) {
  const before = await kept(sql, subject.id)
  return differences(before, search.with ? await later(search.with) : await today(), await openable(sql, subject.id))

  async function later(id: string): Promise<ReportModel> {
    const other = await versionById(sql, id)
    if (other?.report !== subject.report) throw notFound()
    return kept(sql, id)
  }
  async function today(): Promise<ReportModel> {
    const which = (await reportOfId(sql, subject.report))!
    const { programme, language } = subject
    // Through its shape, as the kept one goes: cells of a row in one order.
    return ReportModel.parse(await buildModel(sql, programme, services, language, which))
  }
}

const kept = async (sql: Sql, id: string) => ReportModel.parse(JSON.parse((await frozenModel(sql, id)).toString()))

type Counts = { figures: { name: string; part: number }[] }[]

/** The numbers whose records were kept. */
async function openable(sql: Sql, id: string): Promise<ReadonlySet<string>> {
  const [version] = await sql<{ counted: Counts }[]>`select counted from report_versions where id = ${id}`
  return new Set(version!.counted.flatMap(({ figures }) => figures.map(({ name }) => name)))
}
