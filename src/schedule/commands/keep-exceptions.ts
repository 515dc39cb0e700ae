import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  addException as addition,
  correctException as correction,
  dropException as dropping,
  ScheduleException,
} from '../hours-contract.ts'
import { exceptionById } from '../queries/exceptions.ts'

export async function addException(
  sql: Sql,
  { input, params, actor }: Call<typeof addition, { id: string }>,
): Promise<ScheduleException> {
  const own = { organisation: actor.organisation, id: input.id, programme: params.programme, added_by: actor.member }
  const { period, ...values } = columnsOf(sql, input)
  await sql`
    insert into schedule_exceptions (organisation, id, programme, added_by, period, office, kind, mode, from_time, to_time, minutes, reason)
    values (${own.organisation}, ${own.id}, ${own.programme}, ${own.added_by}, ${period}, ${values.office}, ${values.kind}, ${values.mode},
      ${values.from_time}, ${values.to_time}, ${values.minutes}, ${values.reason})
    on conflict (organisation, id) do nothing`
  return (await exceptionById(sql, input.id, actor))!
}

export async function correctException(
  sql: Sql,
  { input, actor, subject }: Call<typeof correction, ScheduleException>,
): Promise<ScheduleException> {
  const { period, ...values } = columnsOf(sql, input)
  const changed = await sql`
    update schedule_exceptions set ${sql(values)}, period = ${period}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = await exceptionById(sql, subject.id, actor)
  if (changed.length === 0) throw stale({}, { current })
  return current!
}

/** It was a mistake, or didn't come to pass: the office receives by its schedule again. */
export async function dropException(
  sql: Sql,
  { subject }: Call<typeof dropping, ScheduleException>,
): Promise<{ id: string }> {
  await sql`delete from schedule_exceptions where id = ${subject.id}`
  return { id: subject.id }
}

const columnsOf = (
  sql: Sql,
  { office, from, to, kind, mode, hours, reason }: InputOf<typeof addition | typeof correction>,
) => ({
  office,
  kind,
  mode,
  reason,
  from_time: hours?.from ?? null,
  to_time: hours?.to ?? null,
  minutes: hours?.minutes ?? null,
  period: sql`daterange(${from}::date, ${to}::date, '[]')`,
})
