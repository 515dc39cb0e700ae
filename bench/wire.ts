import { connect, createServer, type Socket } from 'node:net'
import type { Connection } from '#platform/database.ts'

export type Wire = {
  /** The same database, seen through the wire. */
  readonly url: string
  /** What went over it since it was last asked. */
  counted(): { statements: number; roundTrips: number }
  close(): void
}

/**
 * A wire to the database that counts: statements by the server's "done" of each, and round trips by how often the
 * application said something when everything before had been answered.
 */
export async function countingWire(connection: Connection): Promise<Wire> {
  let [statements, roundTrips] = [0, 0]
  const server = createServer(near => {
    const far = dial(connection)
    let awaited = 0
    let started = false
    near.on('data', (chunk: Buffer) => {
      const asked = started ? messages(chunk).filter(type => type === 'Q' || type === 'S').length : 0
      if (started && awaited === 0) roundTrips++
      awaited += asked
      started = true
      far.write(chunk)
    })
    far.on('data', (chunk: Buffer) => {
      const types = messages(chunk)
      statements += types.filter(type => type === 'C').length
      awaited = Math.max(0, awaited - types.filter(type => type === 'Z').length)
      near.write(chunk)
    })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('close', () => other.destroy())
      one.on('error', () => other.destroy())
    }
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as { port: number }
  return {
    url: through(connection, port),
    counted() {
      const counted = { statements, roundTrips }
      statements = roundTrips = 0
      return counted
    },
    close: () => server.close(),
  }
}

/** Types of the messages in a chunk. Ours are small, so none is cut in two. */
function messages(chunk: Buffer): string[] {
  const types: string[] = []
  for (let at = 0; at + 5 <= chunk.length; at += 1 + chunk.readInt32BE(at + 1))
    types.push(String.fromCharCode(chunk[at]!))
  return types
}

function dial(connection: Connection): Socket {
  if (typeof connection === 'string') {
    const { hostname, port } = new URL(connection)
    return connect(Number(port || 5432), hostname)
  }
  const { host, port } = connection
  return host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)
}

function through(connection: Connection, port: number): string {
  if (typeof connection === 'string') return Object.assign(new URL(connection), { host: `127.0.0.1:${port}` }).href
  const { username, password = '', database } = connection
  return `postgres://${username}:${password}@127.0.0.1:${port}/${database}`
}
