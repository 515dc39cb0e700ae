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
    const asked = reader(type => {
      if (type === 'Q' || type === 'S') awaited++
    })
    const answered = reader(type => {
      if (type === 'C') statements++
      if (type === 'Z') awaited = Math.max(0, awaited - 1)
    })
    near.on('data', (chunk: Buffer) => {
      // the first words have no type: who is there, and which database
      if (started) {
        if (awaited === 0) roundTrips++
        asked(chunk)
      }
      started = true
      far.write(chunk)
    })
    far.on('data', (chunk: Buffer) => {
      answered(chunk)
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

/** Tells the type of each message of PostgreSQL's protocol, however the network cut them. */
function reader(tell: (type: string) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0)
  return chunk => {
    rest = Buffer.concat([rest, chunk])
    for (let end = endOf(rest); end <= rest.length; end = endOf(rest)) {
      tell(String.fromCharCode(rest[0]!))
      rest = rest.subarray(end)
    }
  }
}

const endOf = (message: Buffer) => (message.length < 5 ? Number.POSITIVE_INFINITY : 1 + message.readInt32BE(1))

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
