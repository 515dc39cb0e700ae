import { crowd, emailOf, onGround } from './ground.ts'
import { median, type Result, timed } from './result.ts'
import { startServer } from './server.ts'

const CROWD = 1
const LINES = 1_000_000
const ROUNDS = 60

/** A page of fifty among a million entries over HTTP, at the beginning, in the middle and at the end, in turns. */
export const journal = (): Promise<Result[]> =>
  onGround(async (opened, owner) => {
    const { organisation, programme } = await crowd(opened, owner, CROWD, LINES)
    const after = async (place: number) => {
      const [line] = await owner.shared<{ cursor: string }[]>`
        select received_on || '~' || id as cursor from entries where organisation = ${organisation} and programme = ${programme}
        order by received_on desc, id desc offset ${place} limit 1`
      return `&after=${line!.cursor}`
    }
    const places = { beginning: '', middle: await after(LINES / 2), end: await after(LINES - 52) }
    const server = await startServer()
    try {
      const headers = { cookie: await server.signIn(emailOf(CROWD)) }
      const read = async (path: string) => {
        const reply = await fetch(`${server.url}/api/programmes/${programme}/${path}`, { headers })
        if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`)
        return reply.json() as Promise<{ items?: unknown[] }>
      }
      const names = Object.keys(places) as (keyof typeof places)[]
      const times = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<
        keyof typeof places,
        number[]
      >
      for (let round = -10; round < ROUNDS; round++)
        for (const name of names) {
          const took = await timed(async () => {
            const { items } = await read(`entries?limit=50${places[name]}`)
            if (items?.length !== 50) throw new Error(`${items?.length} lines at the ${name}`)
          })
          if (round >= 0) times[name].push(took)
        }
      const took = names.map(name => median(times[name]))
      const ratio = Math.max(...took) / Math.min(...took)
      const counts: number[] = []
      for (let round = 0; round < 5; round++) counts.push(await timed(() => read('entries/count')))
      return [
        {
          what: `a page of 50 among ${LINES.toLocaleString('en')} entries: beginning, middle, end`,
          measured: took.map(ms => `${ms.toFixed(1)} ms`).join(', '),
        },
        {
          what: 'the slowest place : the fastest',
          measured: ratio.toFixed(2),
          aim: '≤ 1.5',
          reached: ratio <= 1.5,
        },
        { what: 'counted, once for a filter', measured: `${median(counts).toFixed(0)} ms` },
      ]
    } finally {
      await server.stop()
    }
  })
