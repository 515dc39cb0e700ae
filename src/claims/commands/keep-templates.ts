import type { Sql } from '#platform/database.ts'
import { checkTemplate } from '#platform/documents/check-template.ts'
import { fillWord } from '#platform/documents/word.ts'
import { say } from '#platform/language.ts'
import { notFound, stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import { templateIsBroken } from '../problems.ts'
import { findTemplate, templateVersion } from '../queries/templates.ts'
import type {
  addTemplate as adding,
  approveTemplateVersion as approving,
  describeTemplate as describing,
  Template,
  addTemplateVersion as versioning,
} from '../template-contract.ts'
import { paperTags } from '../templates/tags.ts'
import { templateBytes } from '../templates/template-bytes.ts'

type Found = { readonly id: string; readonly version: number }
type Kept = Pick<Call<typeof adding>, 'actor' | 'services' | 'language'>

export async function addTemplate(sql: Sql, call: Call<typeof adding>): Promise<Template> {
  const { input, actor } = call
  await mustBeFillable(sql, input.file, call)
  const { id, kind, sphere, language, title, law } = input
  const [made] = await sql`
    insert into claim_templates (organisation, id, kind, sphere, language, title, law, position)
    values (${actor.organisation}, ${id}, ${kind}, ${sphere}, ${language}, ${title}, ${law},
      (select coalesce(max(position), 0) + 1 from claim_templates))
    on conflict (organisation, id) do nothing returning id`
  if (made) await addFile(sql, id, 1, input, actor)
  return findTemplate(sql, id, actor)
}

export async function describeTemplate(sql: Sql, call: Call<typeof describing, Found>): Promise<Template> {
  const { input, subject, actor, services } = call
  await mustBeAt(sql, call)
  const { kind, sphere, language, title, law, retired } = input
  await sql`
    update claim_templates set version = version + 1, kind = ${kind}, sphere = ${sphere}, language = ${language}, title = ${title},
      law = ${law}, retired_on = case when ${retired} then coalesce(retired_on, ${services.today()}::date) end
    where id = ${subject.id}`
  return findTemplate(sql, subject.id, actor)
}

/** A version that was edited in Word. It is a draft again until it is approved; papers keep the version they were made from. */
export async function addTemplateVersion(sql: Sql, call: Call<typeof versioning, Found>): Promise<Template> {
  const { input, subject, actor } = call
  await mustBeAt(sql, call)
  await mustBeFillable(sql, input.file, call)
  await sql`update claim_templates set version = version + 1 where id = ${subject.id}`
  const { number } = (await templateVersion(sql, subject.id))!
  await addFile(sql, subject.id, number + 1, input, actor)
  return findTemplate(sql, subject.id, actor)
}

export async function approveTemplateVersion(sql: Sql, call: Call<typeof approving, Found>): Promise<Template> {
  const { params, subject, actor, services } = call
  await mustBeAt(sql, call)
  const [approved] = await sql`
    update claim_template_versions set approved_by = ${actor.member}, approved_on = ${services.today()}
    where template = ${subject.id} and version = ${params.number} returning version`
  if (!approved) throw notFound()
  await sql`update claim_templates set version = version + 1 where id = ${subject.id}`
  return findTemplate(sql, subject.id, actor)
}

type Added = { readonly file: string; readonly note: string }
const addFile = (sql: Sql, template: string, number: number, { file, note }: Added, actor: Kept['actor']) => sql`
  insert into claim_template_versions (organisation, template, version, file, note, added_by)
  values (${actor.organisation}, ${template}, ${number}, ${file}, ${note}, ${actor.member})`

async function mustBeAt(
  sql: Sql,
  { input, subject, actor }: Pick<Call<typeof versioning, Found>, 'subject' | 'actor'> & { input: { version: number } },
): Promise<void> {
  if (input.version !== subject.version) throw stale({}, { current: await findTemplate(sql, subject.id, actor) })
}

/** Every tag is one of ours, every loop ends, and the file can be filled: said with the place in the document. */
async function mustBeFillable(sql: Sql, file: string, { actor, services, language }: Kept): Promise<void> {
  const [kept] = await sql<{ hash: string }[]>`select hash from files where id = ${file}`
  if (!kept) throw notFound()
  const { organisation } = actor
  const bytes = await templateBytes({ organisation, language: 'ru', shipped: null, hash: kept.hash }, services.files)
  const findings = checkTemplate(bytes, paperTags)
  if (findings.length > 0) {
    const errors = findings.map(({ code, what, where }) => ({
      path: say(where, language),
      code,
      message: say(what, language),
    }))
    throw templateIsBroken({ count: findings.length }, { errors })
  }
  fillWord(bytes, {})
}
