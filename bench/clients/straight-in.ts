import pg from 'pg'
import { pgAddress } from '#platform/jobs-queue.ts'
import { incoming } from './lines.ts'

/**
 * The same lines straight into the same table as pgbench would: so many connections, each one row after the other by a
 * prepared statement with a commit of its own. No rights, no audit, the number out of a variable.
 */
const [connection, index, clients, seconds, first] = process.argv.slice(2) as [string, string, string, string, string]
const lines = incoming(Number(index))
const columns = Object.keys(lines.next().value)
const text = `insert into entries (${columns}) values (${columns.map((_, at) => `$${at + 1}`)})`

let [done, number] = [0, Number(first)]
const begun = performance.now()
await Promise.all(Array.from({ length: Number(clients) }, connected))
process.stdout.write(JSON.stringify({ done, seconds: (performance.now() - begun) / 1000 }))

async function connected() {
  const client = new pg.Client(pgAddress(JSON.parse(connection)))
  await client.connect()
  while (performance.now() - begun < Number(seconds) * 1000) {
    await client.query({ name: 'line', text, values: Object.values({ ...lines.next().value, number: number++ }) })
    done++
  }
  await client.end()
}
