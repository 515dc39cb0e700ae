import { asked, incoming } from './clients/lines.ts'
import { crowd, emailOf, onGround } from './ground.ts'
import type { Result } from './result.ts'
import { startServer } from './server.ts'

const CROWD = 102
const LINES = 2000
const DESKS = 16
const EACH = 100

/** Sixteen desks write into one office's journal at once; then its numbers are looked at: no gap, no double, no deadlock. */
export const desks = (): Promise<Result[]> =>
  onGround(async (opened, owner) => {
    const { organisation, office } = await crowd(opened, owner, CROWD, LINES)
    const last = async () => {
      const [row] = await owner.shared<{ last: number; lines: number; deadlocks: number }[]>`
        select (select last from journal_counters where organisation = ${organisation} and office = ${office.kostanay} and year = 2020) as last,
          (select count(*) from entries where organisation = ${organisation} and office = ${office.kostanay}) as lines,
          (select deadlocks from pg_stat_database where datname = current_database()) as deadlocks`
      return row!
    }
    const before = await last()
    const server = await startServer()
    try {
      const headers = { cookie: await server.signIn(emailOf(CROWD)), 'content-type': 'application/json' }
      const lines = incoming(CROWD)
      const given: number[] = []
      const desk = async () => {
        for (let line = 0; line < EACH; line++) {
          const body = { ...asked(lines.next().value!), office: office.kostanay, receptionDay: null }
          const reply = await fetch(`${server.url}/api/reception/entries`, {
            method: 'POST',
            headers,
            body: JSON.stringify(body),
          })
          if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`)
          const { number } = (await reply.json()) as { number: string }
          given.push(Number(number.split('/')[1]))
        }
      }
      const begun = performance.now()
      await Promise.all(Array.from({ length: DESKS }, desk))
      const seconds = (performance.now() - begun) / 1000
      const after = await last()
      const expected = Array.from({ length: DESKS * EACH }, (_, index) => before.last + index + 1)
      const numbers = given.toSorted((one, other) => one - other)
      const whole =
        numbers.every((number, index) => number === expected[index]) &&
        after.last === expected.at(-1) &&
        after.lines - before.lines === expected.length
      const deadlocks = after.deadlocks - before.deadlocks
      return [
        { what: `${DESKS} desks into one office`, measured: `${(given.length / seconds).toFixed(0)} entries a second` },
        {
          what: `gaps and doubles among ${given.length.toLocaleString('en')} numbers, deadlocks`,
          measured: `${whole ? 'none' : 'some'}, ${deadlocks}`,
          aim: 'none, 0',
          reached: whole && deadlocks === 0,
        },
      ]
    } finally {
      await server.stop()
    }
  })
