import { buffer } from 'node:stream/consumers'
import type { Sql } from '#platform/database.ts'
import { checkTemplate } from '#platform/documents/check-template.ts'
import { fillWord } from '#platform/documents/word.ts'
import { newId } from '#platform/identifier.ts'
import { say } from '#platform/language.ts'
import { notFound } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { buildModel } from '../build-model.ts'
import type { useOurForm as back, useForm as contract } from '../contract.ts'
import { reportData, reportTags } from '../forms/final-report.ts'
import { brokenForm } from '../problems.ts'
import { formsInUse } from '../queries/forms.ts'

/** Puts an edited form to use, once every tag in it is known and it has been filled with a programme of ours. */
export async function useForm(sql: Sql, { params, input, actor, language, services }: Call<typeof contract>) {
  const [file] = await sql<
    { organisation: string; hash: string }[]
  >`select organisation, hash from files where id = ${input.file}`
  const stream = file && (await services.files.get(file.organisation, file.hash))
  if (!stream) throw notFound()
  const form = await buffer(stream)
  const findings = checkTemplate(form, reportTags)
  if (findings.length > 0) {
    const errors = findings.map(({ code, what, where }) => ({
      path: say(where, language),
      code,
      message: say(what, language),
    }))
    throw brokenForm({ count: findings.length }, { errors })
  }
  const [programme] = await sql<{ id: string }[]>`select id from programmes limit 1`
  if (programme) fillWord(form, reportData((await buildModel(sql, programme.id, services, params.language))!))
  await sql`
    insert into report_forms (organisation, id, language, file, uploaded_by)
    values (${actor.organisation}, ${newId()}, ${params.language}, ${input.file}, ${actor.member})`
  return (await formsInUse(sql)).find(each => each.language === params.language)!
}

export async function useOurForm(sql: Sql, { params }: Call<typeof back>) {
  await sql`delete from report_forms where language = ${params.language}`
  return (await formsInUse(sql)).find(each => each.language === params.language)!
}
