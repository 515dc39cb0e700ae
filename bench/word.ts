import { associationOf } from '#demonstration/founding.ts'
import { demonstrationIsThere, loadDemonstration } from '#demonstration/load.ts'
import { signIns } from '#demonstration/sign-ins.ts'
import { onGround } from './ground.ts'
import { median, type Result, timed } from './result.ts'
import { startServer } from './server.ts'

const WARMING = 10
const TIMES = 40

/** The demonstration's report as a Word file over HTTP: counted, filled and packed anew each time. */
export const word = (): Promise<Result[]> =>
  onGround(async opened => {
    if (!(await demonstrationIsThere(opened))) await loadDemonstration(opened)
    const { programme } = associationOf('kostanay-2020')
    const server = await startServer()
    try {
      const cookie = await server.signIn(signIns[0]!.email)
      const fetched = async () => {
        const reply = await fetch(`${server.url}/api/programmes/${programme}/report/file?format=docx`, {
          headers: { cookie },
        })
        if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`)
        return reply.bytes()
      }
      const first = await timed(fetched)
      for (let time = 0; time < WARMING; time++) await fetched()
      const times: number[] = []
      for (let time = 0; time < TIMES; time++) times.push(await timed(fetched))
      const warm = median(times)
      return [
        { what: 'Word file of the demonstration, the first one', measured: `${first.toFixed(0)} ms` },
        {
          what: 'Word file of the demonstration, warm',
          measured: `${warm.toFixed(0)} ms (slowest of ${TIMES}: ${Math.max(...times).toFixed(0)} ms)`,
          aim: '≤ 200 ms',
          reached: warm <= 200,
        },
      ]
    } finally {
      await server.stop()
    }
  })
