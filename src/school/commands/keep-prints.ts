import type { Sql } from '#platform/database.ts'
import type { InputOf } from '#platform/endpoint.ts'
import { stale } from '#platform/problem.ts'
import type { Call } from '#platform/routes.ts'
import type {
  addPrintJob as adding,
  addPost as addingPost,
  addTransfer as addingTransfer,
  correctPrintJob as correcting,
  correctTransfer as correctingTransfer,
  dropPost as droppingPost,
  dropTransfer as droppingTransfer,
  PrintJob,
} from '../flyer-contract.ts'
import { type Part, printJobById } from '../queries/print-jobs.ts'

type Row = { readonly id: string }

export async function addPrintJob(sql: Sql, { input, params, actor }: Call<typeof adding, Row>): Promise<PrintJob> {
  const own = { organisation: actor.organisation, id: input.id, programme: params.programme }
  await sql`insert into print_jobs ${sql({ ...own, ...jobColumns(input) })} on conflict (organisation, id) do nothing`
  return (await printJobById(sql, input.id, actor))!
}

export async function correctPrintJob(
  sql: Sql,
  { input, actor, subject }: Call<typeof correcting, Row>,
): Promise<PrintJob> {
  const changed = await sql`
    update print_jobs set ${sql(jobColumns(input))}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const current = await printJobById(sql, subject.id, actor)
  if (changed.length === 0) throw stale({}, { current })
  return current!
}

const jobColumns = (given: InputOf<typeof adding | typeof correcting>) => ({
  item: given.item,
  title: given.title,
  quantity: given.quantity,
  kept: given.kept,
  printed_on: given.printedOn,
  printer: given.printer,
  cost_tenge: given.costTenge,
})

export async function addTransfer(
  sql: Sql,
  { input, actor, subject }: Call<typeof addingTransfer, Row>,
): Promise<PrintJob> {
  const own = { organisation: actor.organisation, id: input.id, print_job: subject.id }
  await sql`insert into transfers ${sql({ ...own, ...transferColumns(input) })} on conflict (organisation, id) do nothing`
  return (await printJobById(sql, subject.id, actor))!
}

export async function correctTransfer(
  sql: Sql,
  { input, actor, subject }: Call<typeof correctingTransfer, Part>,
): Promise<PrintJob> {
  const changed = await sql`
    update transfers set ${sql(transferColumns(input))}, version = version + 1
    where id = ${subject.id} and version = ${input.version} returning id`
  const job = await printJobById(sql, subject.printJob, actor)
  if (changed.length === 0) throw stale({}, { current: job!.transfers.find(({ id }) => id === subject.id) })
  return job!
}

const transferColumns = (given: InputOf<typeof addingTransfer | typeof correctingTransfer>) => ({
  number: given.number,
  given_on: given.givenOn,
  institution: given.institution,
  quantity: given.quantity,
  received_by: given.receivedBy,
})

export async function dropTransfer(
  sql: Sql,
  { actor, subject }: Call<typeof droppingTransfer, Part>,
): Promise<PrintJob> {
  await sql`delete from transfers where id = ${subject.id}`
  return (await printJobById(sql, subject.printJob, actor))!
}

export async function addPost(sql: Sql, { input, actor, subject }: Call<typeof addingPost, Row>): Promise<PrintJob> {
  const { id, medium, postedOn, url, reach } = input
  await sql`
    insert into print_posts (organisation, id, print_job, medium, posted_on, url, reach)
    values (${actor.organisation}, ${id}, ${subject.id}, ${medium}, ${postedOn}, ${url}, ${reach})
    on conflict (organisation, id) do nothing`
  return (await printJobById(sql, subject.id, actor))!
}

export async function dropPost(sql: Sql, { actor, subject }: Call<typeof droppingPost, Part>): Promise<PrintJob> {
  await sql`delete from print_posts where id = ${subject.id}`
  return (await printJobById(sql, subject.printJob, actor))!
}
