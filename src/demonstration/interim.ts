import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { answerRemark } from '#report/versions/commands/answer-remark.ts'
import { freezeVersion } from '#report/versions/commands/freeze-version.ts'
import { acceptVersion, returnVersion, sendVersion, signVersion } from '#report/versions/commands/make-step.ts'
import { versionById } from '#report/versions/queries/find-version.ts'
import { acceptFindings } from './accepted.ts'
import { type Association, actorOf, idOf } from './founding.ts'
import { firstResult, interimActivities, interimSections, remark } from './interim-texts.ts'
import { planIds } from './plan.ts'

const ENDS_ON = '2020-06-30'

/**
 * The interim report of the half-year, frozen and sent as everybody's is: returned with a remark, mended, accepted.
 * The texts of that summer stand in the report meanwhile, and those of the final one again afterwards.
 */
export async function layInterim(sql: Sql, association: Association, services: Services): Promise<void> {
  const { organisation, programme } = association
  const report = { id: idOf(organisation, 'report', ENDS_ON), programme, kind: 'interim' as const, endsOn: ENDS_ON }
  await sql`insert into reports ${sql({ organisation, ...report })}`
  const kept = await sql`select to_jsonb(t) as row from report_texts t`
  const [signOff] = await sql<object[]>`select * from report_sign_offs where programme = ${programme}`
  await sql`delete from report_texts where programme = ${programme}`
  await layTexts(sql, association)

  const first = idOf(organisation, 'version', ENDS_ON, 1)
  await say(sql, association, 'result', firstResult)
  await signedAndSent(sql, association, services, { report, id: first, on: '2020-07-03', letter: '48' })
  const asked = idOf(organisation, 'remark', ENDS_ON, 1)
  await returnVersion(sql, {
    ...(await onVersion(sql, association, services, first, '2020-07-10')),
    input: { on: '2020-07-10', letter: '01-14/231', file: null, remarks: [{ id: asked, body: remark.body }] },
  })
  await say(sql, association, 'result', interimSections.result)
  await answerRemark(sql, {
    ...callOf(association, services, '2020-07-13'),
    subject: { id: asked, body: remark.body, answer: '', answeredBy: null, version: 1 },
    input: { answer: remark.answer, version: 1 },
  } as never)

  const second = idOf(organisation, 'version', ENDS_ON, 2)
  await signedAndSent(sql, association, services, { report, id: second, on: '2020-07-14', letter: '51' })
  await acceptVersion(sql, {
    ...(await onVersion(sql, association, services, second, '2020-07-22')),
    input: { on: '2020-07-22', letter: '01-14/244', note: '', file: null },
  })

  await sql`delete from report_texts where programme = ${programme}`
  await sql`insert into report_texts select r.* from jsonb_populate_recordset(null::report_texts, ${sql.json(kept.map(({ row }) => row))}) r`
  await sql`update report_sign_offs set ${sql(signOff as never)} where programme = ${programme}`
}

type Frozen = {
  report: { id: string; programme: string; kind: 'interim'; endsOn: string }
  id: string
  on: string
  letter: string
}

async function signedAndSent(
  sql: Sql,
  association: Association,
  services: Services,
  { report, id, on, letter }: Frozen,
) {
  await sql`update report_sign_offs set signed_on = ${on}, pages = 27 where programme = ${report.programme}`
  const input = { id, language: 'ru' as const }
  await acceptFindings(sql, association, { ...services, today: () => on }, report)
  await freezeVersion(sql, { ...callOf(association, services, on), subject: report, input } as never)
  await signVersion(sql, { ...(await onVersion(sql, association, services, id, on)), input: { file: null } })
  await sendVersion(sql, {
    ...(await onVersion(sql, association, services, id, on)),
    input: { on, letter, note: 'Через канцелярию оператора, в двух экземплярах', file: null },
  })
}

/** A call of that day. */
const callOf = (association: Association, services: Services, on: string) => ({
  actor: actorOf(association, 'chair') as Actor,
  language: 'ru' as const,
  params: {} as never,
  search: {} as never,
  services: { ...services, today: () => on },
})

const onVersion = async (sql: Sql, association: Association, services: Services, id: string, on: string) => ({
  ...callOf(association, services, on),
  subject: (await versionById(sql, id))!,
})

async function layTexts(sql: Sql, association: Association) {
  const ids = planIds(association)
  for (const [key, body] of Object.entries(interimSections)) await say(sql, association, key, body)
  for (const [number, body] of Object.entries(interimActivities))
    await say(sql, association, `activity:${ids.activity(Number(number))}`, body)
}

const say = (sql: Sql, { organisation, programme, member }: Association, key: string, body: string) => sql`
  insert into report_texts (organisation, programme, key, body, written_by)
  values (${organisation}, ${programme}, ${key}, ${body}, ${member.coordinator})
  on conflict (organisation, programme, key) do update set body = excluded.body`
