import autocannon from 'autocannon'
import { asked, incoming } from './lines.ts'

/** Registers entries over HTTP for some seconds, with so many clients, and says how many were answered by the entry. */
const [url, cookie, index, clients, seconds] = process.argv.slice(2) as [string, string, string, string, string]
const lines = incoming(Number(index))

const result = await autocannon({
  url: `${url}/api/reception/entries`,
  method: 'POST',
  connections: Number(clients),
  duration: Number(seconds),
  headers: { 'content-type': 'application/json', cookie },
  requests: [{ setupRequest: request => ({ ...request, body: JSON.stringify(asked(lines.next().value)) }) }],
})
if (result.non2xx || result.errors) throw new Error(`${result.non2xx} refused, ${result.errors} broken`)
process.stdout.write(JSON.stringify({ done: result['2xx'], seconds: result.duration }))
