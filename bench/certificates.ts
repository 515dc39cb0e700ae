import { associationOf } from '#demonstration/founding.ts'
import { demonstrationIsThere, loadDemonstration } from '#demonstration/load.ts'
import { signIns } from '#demonstration/sign-ins.ts'
import type { Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import { onGround } from './ground.ts'
import { type Result, timed } from './result.ts'
import { startServer } from './server.ts'

const STUDENTS = 500
const AIM = 50
const { organisation, programme } = associationOf('kostanay-2020')

/** The certificates of a stream of five hundred: numbered in one request, printed as one PDF in the background. */
export const certificates = (): Promise<Result[]> =>
  onGround(async opened => {
    const { database } = opened
    if (!(await demonstrationIsThere(opened))) await loadDemonstration(opened)
    const stream = await database.inside(organisation, layStream)
    const server = await startServer()
    try {
      const cookie = await server.signIn(signIns[0]!.email)
      const ask = async (method: 'GET' | 'POST', path: string, input?: object) => {
        const headers = { cookie, origin: server.url, 'content-type': 'application/json' }
        const body = input && JSON.stringify(input)
        const reply = await fetch(`${server.url}/api${path}`, { method, headers, ...(body && { body }) })
        if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`)
        return reply
      }
      const book = `/school/streams/${stream}/certificates`
      const issued = await timed(() => ask('POST', book, { issuedOn: '2020-11-20' }))
      const printed = await timed(async () => {
        const { id } = (await (await ask('POST', `${book}/book`, {})).json()) as { id: string }
        for (;;) {
          const { state } = (await (await ask('GET', `/jobs/${id}`)).json()) as { state: string }
          if (state === 'done') return
          if (state === 'failed') throw new Error('the certificates were not printed')
          await new Promise(done => setTimeout(done, 20))
        }
      })
      const pdf = await (await ask('GET', `${book}/book`)).bytes()
      const rate = (STUDENTS * 1000) / printed
      return [
        { what: `${STUDENTS} certificates numbered`, measured: `${issued.toFixed(0)} ms` },
        {
          what: `${STUDENTS} certificates printed as a job, from the request to the finished PDF`,
          measured: `${rate.toFixed(0)} a second (${(printed / 1000).toFixed(1)} s, ${(pdf.length / 2 ** 20).toFixed(1)} MB)`,
          aim: `≥ ${AIM} a second`,
          reached: rate >= AIM,
        },
      ]
    } finally {
      await server.stop()
    }
  })

/** A stream whose students have all completed it. */
async function layStream(sql: Sql): Promise<string> {
  const id = newId()
  const [{ next } = { next: 1 }] = await sql<{ next: number }[]>`
    select max(number) + 1 as next from streams where programme = ${programme}`
  await sql`insert into streams ${sql({
    ...{ organisation, id, programme, number: next, title: 'Права потребителей', mode: 'online', hours: 24 },
    ...{ starts_on: '2020-03-23', ends_on: '2020-11-20', timetable_hash: Buffer.from(id.replaceAll('-', '')) },
  })}`
  await sql`
    with cards as (
      insert into persons (organisation, id, surname, given_name, sex, birth_year, social_status)
      select ${organisation}, gen_random_uuid(), 'Нұрмағамбетова ' || n, 'Қарлығаш', 'female', 2000, 'youth' from generate_series(1, ${STUDENTS}) n
      returning id)
    insert into students (organisation, id, stream, person, enrolled_on, state, state_on)
    select ${organisation}, gen_random_uuid(), ${id}, id, '2020-03-23', 'completed', '2020-11-20' from cards`
  return id
}
