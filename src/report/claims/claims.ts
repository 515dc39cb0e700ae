import type { Sql } from '#platform/database.ts'
import type { Language } from '#platform/language.ts'
import type { Call } from '#platform/routes.ts'
import { textsOf } from '../queries/texts.ts'
import { claimsIn } from './claims-in.ts'
import type { dropSupport as dropping, ReportClaim, supportClaim as supporting } from './contract.ts'
import { claimIsGone, oneWave } from './problems.ts'

type Kept = {
  hash: string
  item: string | null
  title: string | null
  survey: string | null
  surveyTitle: string | null
  source: string | null
}
type Choice = { value: string; label: string }

/** Surveys that were asked before and after, with answers that count to both: what changed can be measured. */
const surveysOfTwoWaves = (sql: Sql, programme: string, language: Language) => sql<Choice[]>`
  select s.id as value, ${language === 'kk' ? sql`s.title_kk` : sql`s.title_ru`} as label from surveys s
  where s.programme = ${programme} and 2 = (
    select count(distinct w.kind) from waves w
    where w.organisation = s.organisation and w.survey = s.id and w.kind in ('before', 'after') and exists (
      select from responses r where r.organisation = w.organisation and r.wave = w.id and r.left_out_because is null))
  order by s.made_at limit 200`

/** The claims of a programme's narrative with their support, in the form's order. */
async function claimsOf(sql: Sql, programme: string, language: Language): Promise<ReportClaim[]> {
  const [texts, kept] = await Promise.all([
    textsOf(sql, programme, language),
    sql<Kept[]>`
      select c.hash, c.item, i.title, c.survey, s.title_ru as survey_title, c.source from report_claims c
        left join evidence_items i on i.organisation = c.organisation and i.id = c.item
        left join surveys s on s.organisation = c.organisation and s.id = c.survey
      where c.programme = ${programme}`,
  ])
  const supports = new Map(kept.map(each => [each.hash, supportOf(each)]))
  const titles = new Map(texts.map(({ key, title }) => [key, title]))
  return claimsIn(texts.map(({ key, body }) => [key, body] as const)).map(claim => ({
    ...claim,
    title: titles.get(claim.place)!,
    support:
      supports.get(claim.hash) ??
      (claim.figures.length > 0 ? { kind: 'figure', said: claim.figures.map(name => `{${name}}`).join(', ') } : null),
  }))
}

function supportOf({ item, title, survey, surveyTitle, source }: Kept): ReportClaim['support'] {
  if (survey) return { kind: 'waves', survey, said: surveyTitle! }
  if (item) return { kind: 'document', item, said: title! }
  return { kind: 'source', said: source! }
}

export async function listClaims(sql: Sql, programme: string, language: Language) {
  const [items, surveys, documents] = await Promise.all([
    claimsOf(sql, programme, language),
    surveysOfTwoWaves(sql, programme, language),
    sql<Choice[]>`
      select i.id as value, a.number || '. ' || i.title as label from activities a
        join evidence_items i on i.organisation = a.organisation and i.activity = a.id
      where a.programme = ${programme} order by a.number, i.added_at, i.id limit 2000`,
  ])
  return { items, surveys, documents }
}

const claimOf = async (sql: Sql, programme: string, hash: string, language: Language) =>
  (await claimsOf(sql, programme, language)).find(claim => claim.hash === hash)

export async function supportClaim(
  sql: Sql,
  { params, input: { support }, actor, language }: Call<typeof supporting, { id: string }>,
): Promise<ReportClaim> {
  const { programme, hash } = params
  const claim = await claimOf(sql, programme, hash, language)
  if (!claim) throw claimIsGone()
  if (support.kind === 'waves') {
    const surveys = await surveysOfTwoWaves(sql, programme, language)
    if (!surveys.some(({ value }) => value === support.survey)) throw oneWave()
  }
  const row = {
    sentence: claim.sentence,
    item: support.kind === 'document' ? support.item : null,
    survey: support.kind === 'waves' ? support.survey : null,
    source: support.kind === 'source' ? support.source : null,
    writtenBy: actor.member,
  }
  await sql`
    insert into report_claims ${sql({ organisation: actor.organisation, programme, hash, ...row })}
    on conflict (organisation, programme, hash) do update set ${sql(row)}, written_at = now()`
  return (await claimOf(sql, programme, hash, language))!
}

export async function dropSupport(
  sql: Sql,
  { params }: Call<typeof dropping, { id: string }>,
): Promise<{ hash: string }> {
  await sql`delete from report_claims where programme = ${params.programme} and hash = ${params.hash}`
  return { hash: params.hash }
}
