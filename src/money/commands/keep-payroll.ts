import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import type { Language } from '#platform/language.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  addPayroll as adding,
  correctPayroll as correcting,
  dropPayroll as dropping,
  PayrollMonth,
} from '../payroll-contract.ts'
import { ratesAreMissing } from '../problems.ts'
import { payrollById } from '../queries/payroll.ts'
import { ratesKnown } from '../queries/rates.ts'
import { rateWords } from '../rate-words.ts'
import { chargesOf, ratesOf } from '../rates.ts'

type Reader = { readonly actor: Actor; readonly language: Language }
type Given = InputOf<typeof adding | typeof correcting>

export async function addPayroll(sql: Sql, call: Call<typeof adding, { id: string }>): Promise<PayrollMonth> {
  const { input, params, actor } = call
  const own = { organisation: actor.organisation, id: input.id, programme: params.programme }
  const made = await sql`
    insert into payroll_months ${sql({ ...own, ...columnsOf(input) })} on conflict (organisation, id) do nothing returning id`
  if (made.length > 0) await writeRows(sql, call, input.id, input)
  return (await payrollById(sql, input.id, actor))!
}

export async function correctPayroll(sql: Sql, call: Call<typeof correcting, PayrollMonth>): Promise<PayrollMonth> {
  const { input, actor, subject } = call
  const changed = await sql`
    update payroll_months set ${sql(columnsOf(input))}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  if (changed.length === 0) throw stale({}, { current: await payrollById(sql, subject.id, actor) })
  await sql`delete from payroll_rows where payroll = ${subject.id}`
  await writeRows(sql, call, subject.id, input)
  await sql`set constraints payroll_is_no_less_than_was_paid immediate`
  return (await payrollById(sql, subject.id, actor))!
}

export async function dropPayroll(sql: Sql, { subject }: Call<typeof dropping, PayrollMonth>): Promise<{ id: string }> {
  await sql`delete from payroll_months where id = ${subject.id}`
  return { id: subject.id }
}

const columnsOf = ({ month, document, file }: Given) => ({ month: `${month}-01`, document, file })

async function writeRows(
  sql: Sql,
  { actor, language }: Reader,
  payroll: string,
  { month, rows }: Given,
): Promise<void> {
  const found = ratesOf(await ratesKnown(sql, actor), `${month}-01`)
  if ('missing' in found)
    throw ratesAreMissing({ rates: found.missing.map(code => rateWords[code][language]).join(', ') })
  const { organisation } = actor
  await sql`insert into payroll_rows ${sql(
    rows.map(({ name, post, pensioner, gross }, index) => {
      const { socialTax, socialContributions, medicalInsurance } = chargesOf(gross, pensioner, found.rates)
      return {
        ...{ organisation, payroll, position: index + 1, name, post, pensioner, gross },
        social_tax: socialTax,
        social_contributions: socialContributions,
        medical_insurance: medicalInsurance,
      }
    }),
  )}`
}
