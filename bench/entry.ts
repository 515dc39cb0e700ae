import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Connection } from '#platform/database.ts'
import { asked, incoming } from './clients/lines.ts'
import { crowd, emailOf, onGround } from './ground.ts'
import { median, type Result } from './result.ts'
import { startServer } from './server.ts'
import { countingWire, type Wire } from './wire.ts'

const [DESK, STRAIGHT] = [100, 101]
const LINES = 2000
const SECONDS = 6
const ROUNDS = 3

/** Entries registered over HTTP against the same rows inserted one by one, in turns, on the same server. */
export const entry = (): Promise<Result[]> =>
  onGround(async (opened, owner) => {
    const { connection } = opened
    await crowd(opened, owner, DESK, LINES)
    const straight = await crowd(opened, owner, STRAIGHT, LINES)
    const server = await startServer()
    const [before] = await owner.shared<{ at: string }[]>`select now() as at`
    const results: Result[] = []
    try {
      const cookie = await server.signIn(emailOf(DESK))
      for (const clients of [1, 16]) {
        const rates: { http: number; raw: number }[] = []
        for (let round = 0; round < ROUNDS; round++) {
          const [last] = await owner.shared<{ number: number }[]>`
            select max(number) as number from entries where organisation = ${straight.organisation}`
          const raw = await rate(
            'straight-in',
            JSON.stringify(connection),
            STRAIGHT,
            clients,
            SECONDS,
            last!.number + 1,
          )
          const http = await rate('over-http', server.url, cookie, DESK, clients, SECONDS)
          rates.push({ http, raw })
        }
        const ratio = median(rates.map(({ http, raw }) => http / raw))
        const [http, raw] = [median(rates.map(each => each.http)), median(rates.map(each => each.raw))]
        results.push({
          what: `entries over HTTP : raw inserts, ${clients} client${clients > 1 ? 's' : ''}`,
          measured: `${ratio.toFixed(3)} (${http.toFixed(0)} : ${raw.toFixed(0)} a second)`,
          ...(clients === 16 && { aim: '≥ 0.1', reached: ratio >= 0.1 }),
        })
      }
    } finally {
      await server.stop()
      await owner.shared`delete from entries where registered_at >= ${before!.at} and organisation = ${straight.organisation}`
    }
    return [...results, await countedOnce(connection)]
  })

type Rate = { done: number; seconds: number }

/** What a process of its own reached: the one that asks must not sit on the server's event loop, nor on ours. */
async function rate(client: 'over-http' | 'straight-in', ...words: (string | number)[]): Promise<number> {
  const file = fileURLToPath(new URL(`clients/${client}.ts`, import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [file, ...words.map(String)])
  const { done, seconds } = JSON.parse(stdout) as Rate
  return done / seconds
}

/** The least of ten: the queue's own work goes over the same wire now and then. */
async function countedOnce(connection: Connection): Promise<Result> {
  const wire = await countingWire(connection)
  const server = await startServer({ DATABASE_URL: wire.url })
  const counts: ReturnType<Wire['counted']>[] = []
  try {
    const lines = incoming(DESK)
    const headers = { 'content-type': 'application/json', cookie: await server.signIn(emailOf(DESK)) }
    for (let time = 0; time < 30; time++) {
      wire.counted()
      const body = JSON.stringify(asked(lines.next().value!))
      const reply = await fetch(`${server.url}/api/reception/entries`, { method: 'POST', headers, body })
      if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`)
      if (time >= 20) counts.push(wire.counted())
    }
  } finally {
    await server.stop()
    wire.close()
  }
  const least = (of: keyof ReturnType<Wire['counted']>) => Math.min(...counts.map(count => count[of]))
  return {
    what: 'for one entry, the actor, begin and commit among them',
    measured: `${least('statements')} statements in ${least('roundTrips')} round trips`,
  }
}
