import { notAPhone } from '#people/person-problems.ts'
import { phoneNumber } from '#people/phone.ts'
import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { say } from '#platform/language.ts'
import { stale, wrongInput } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  addPartner as adding,
  correctPartner as correcting,
  dropPartner as dropping,
  Partner,
  revealPartnerPhone as revealing,
} from '../contract.ts'
import { noPhone, partnerHasPapers } from '../problems.ts'
import { partnerById } from '../queries/partners.ts'
import { mustBeActivitiesOf } from './activities-of.ts'

type Given = Pick<Call<typeof adding | typeof correcting>, 'services' | 'language'> & {
  readonly input: InputOf<typeof adding | typeof correcting>
}

export async function addPartner(sql: Sql, call: Call<typeof adding, { id: string }>): Promise<Partner> {
  const { input, params, actor } = call
  const own = { organisation: actor.organisation, id: input.id, programme: params.programme }
  const [added] = await sql`
    insert into partners ${sql({ ...own, ...columnsOf(call) })} on conflict (organisation, id) do nothing returning id`
  if (added) await keepParts(sql, own, input)
  return (await partnerById(sql, input.id, call))!
}

export async function correctPartner(sql: Sql, call: Call<typeof correcting, Partner>): Promise<Partner> {
  const { input, actor, subject } = call
  const changed = await sql`
    update partners set ${sql(columnsOf(call))}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  if (changed.length === 0) throw stale({}, { current: subject })
  await keepParts(sql, { organisation: actor.organisation, id: subject.id, programme: subject.programme }, input)
  return (await partnerById(sql, subject.id, call))!
}

export async function dropPartner(sql: Sql, { subject }: Call<typeof dropping, Partner>): Promise<{ id: string }> {
  if (subject.papers > 0) throw partnerHasPapers()
  await sql`delete from partners where id = ${subject.id}`
  return { id: subject.id }
}

/** The whole number, to call there. A command, because the log must have it before the screen does. */
export async function revealPhone(sql: Sql, { subject: { id }, services }: Call<typeof revealing, Partner>) {
  const [row] = await sql<{ sealed: Buffer | null }[]>`select phone_sealed as sealed from partners where id = ${id}`
  if (!row?.sealed) throw noPhone()
  return { id, value: services.secrets.open(row.sealed) }
}

type Own = { readonly organisation: string; readonly id: string; readonly programme: string }

/** Roles and contributions are kept as they are given: each in its place. */
async function keepParts(sql: Sql, { organisation, id, programme }: Own, { roles, contributions }: Given['input']) {
  await mustBeActivitiesOf(
    sql,
    programme,
    roles.map(({ activity }) => activity),
  )
  await sql`delete from partner_roles where partner = ${id}`
  await sql`delete from partner_contributions where partner = ${id}`
  const placed = <Part extends object>(parts: readonly Part[]) =>
    parts.map((part, index) => ({ organisation, partner: id, position: index + 1, ...part }))
  if (roles.length > 0) await sql`insert into partner_roles ${sql(placed(roles))}`
  if (contributions.length > 0) await sql`insert into partner_contributions ${sql(placed(contributions))}`
}

const columnsOf = ({ input, ...given }: Given) => ({
  institution: input.institution,
  person: input.person,
  job: input.job,
  agreement_number: input.agreementNumber,
  agreement_on: input.agreementOn,
  from_on: input.fromOn,
  until_on: input.untilOn,
  lesson: input.lesson,
  continuation: input.continuation,
  ...phoneColumn(input.phone, given),
})

function phoneColumn(typed: string | null | undefined, { services, language }: Omit<Given, 'input'>) {
  if (typed === undefined) return {}
  if (typed === null) return { phone_sealed: null }
  const phone = phoneNumber(typed)
  if (phone) return { phone_sealed: services.secrets.seal(phone) }
  throw wrongInput({}, { errors: [{ path: 'phone', code: 'rule', message: say(notAPhone, language) }] })
}
