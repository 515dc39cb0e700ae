import { type Job, type JobResult, PgBoss } from 'pg-boss'
import { type Connection, connect } from './database.ts'
import { type Id, newId } from './identifier.ts'
import type { JobState } from './jobs-contract.ts'
import { DEAD, pgAddress, queueOptions } from './jobs-queue.ts'
import { jobRecords } from './jobs-records.ts'
import { inEachLanguage, say, type Words } from './language.ts'
import { Problem } from './problem.ts'

export { installJobs } from './jobs-queue.ts'

/** A piece of work as its handler gets it. */
export type Work<Data> = {
  readonly id: Id
  /** Null for work that the clock started: it concerns every organisation. */
  readonly organisation: string | null
  readonly data: Data
  /** Aborted when the work was cancelled, or has run for too long. */
  readonly signal: AbortSignal
  /** Says how far it is, 0 to 1, and what is being done. Throws when the work was cancelled meanwhile. */
  progress(share: number, step: Words): Promise<void>
}

/** Background work: each piece is done once, by whichever process has workers, and survives a restart. */
export type Jobs = {
  /** Names are `slice.noun.verb`. While work with the same `once` waits or runs, a second one is the same work. */
  add(name: string, data: object, options: { organisation: string; once?: string }): Promise<Id>
  /** Does nothing in a process without workers. A refusal ends the work; anything else is tried again, ever later. */
  handle<Data extends object>(name: string, run: (work: Work<Data>) => Promise<unknown>): Promise<void>
  /** By the clock of the office's time zone, once for all processes. */
  schedule(name: string, cron: string, timeZone?: string): Promise<void>
  state(organisation: string, id: Id): Promise<JobState | undefined>
  cancel(organisation: string, id: Id): Promise<JobState | undefined>
  close(): Promise<void>
}

type Options = {
  readonly connection: Connection
  /** False in a process that only adds work and asks about it. */
  readonly workers: boolean
  readonly onError?: (error: unknown) => void
}

type Sent = { organisation?: string; input?: object }

export async function openJobs({ connection, workers, onError = warn }: Options): Promise<Jobs> {
  const boss = new PgBoss({
    ...pgAddress(connection),
    options: '-c role=quqyq_app',
    application_name: 'quqyq jobs',
    max: workers ? 4 : 2,
    migrate: false,
    createSchema: false,
    supervise: workers,
    schedule: workers,
    useListenNotify: workers,
    reindex: false,
  })
  boss.on('error', onError)
  await boss.start()
  const database = connect(connection, { max: 2 })
  const queues = new Map<string, Promise<void>>()
  const queue = (name: string) => {
    if (!queues.has(name)) queues.set(name, boss.createQueue(name, { ...queueOptions, deadLetter: DEAD }))
    return queues.get(name)!
  }

  const { tell, named, markCancelled } = jobRecords(database)

  async function state(organisation: string, id: Id): Promise<JobState | undefined> {
    const row = await named(organisation, id)
    const job = row && (await boss.getJobById(row.name, id))
    if (!row || !job) return undefined
    const done = job.state === 'completed'
    return { ...row, share: done ? 1 : row.share, state: states[job.state], result: done ? job.output : null }
  }

  async function add(
    name: string,
    data: object,
    { organisation, once }: { organisation: string; once?: string },
  ): Promise<Id> {
    await queue(name)
    const id = newId()
    const key = once ? `${organisation} ${once}` : id
    const transaction = await boss.getDb().beginTransaction!()
    try {
      const { db } = transaction
      await db.executeSql(`select set_config('app.organisation', $1, true)`, [organisation])
      await db.executeSql('insert into jobs (organisation, id, name) values ($1, $2, $3)', [organisation, id, name])
      if (await boss.send(name, { organisation, input: data } satisfies Sent, { id, singletonKey: key, db })) {
        await transaction.commit()
        return id
      }
    } finally {
      await transaction.rollback()
    }
    const [same] = await boss.findJobs(name, { key, limit: 1 })
    return same?.id ?? add(name, data, { organisation, once })
  }

  return {
    add,
    state,
    async handle(name, run) {
      if (!workers) return
      await queue(name)
      const done = async (job: Job<Sent>): Promise<JobResult> => {
        const { id, signal } = job
        // The clock's work comes without data.
        const { organisation = null, input = {} } = job.data ?? {}
        const progress = async (share: number, step: Words) => {
          if ((await tell(organisation, id, share, step)) || signal.aborted) throw new Cancelled()
        }
        try {
          const output = await run({ id, organisation, signal, progress, data: input as never })
          return { id, status: 'completed', output: output ?? null }
        } catch (error) {
          // What the queue keeps of a failure is its name only: messages of the database quote the rows' values.
          const output = { failure: error instanceof Problem ? error.code : (error as Error).name }
          if (error instanceof Problem) {
            await tell(organisation, id, null, sentences(error))
            return { id, status: 'deadletter', output }
          }
          if (!(error instanceof Cancelled)) onError(error)
          return { id, status: 'failed', output }
        }
      }
      let worker: string | undefined
      worker = await boss.work(
        name,
        { perJobResults: true, notifyPollingIntervalSeconds: 5 },
        async ([job]: Job<Sent>[]) => {
          // Where one piece of work was, another may wait: notices that come together wake a worker only once.
          if (worker) boss.notifyWorker(worker)
          return [await done(job!)]
        },
      )
    },
    async schedule(name, cron, timeZone = 'Asia/Qostanay') {
      await queue(name)
      await boss.schedule(name, cron, {}, { tz: timeZone })
    },
    async cancel(organisation, id) {
      const row = await markCancelled(organisation, id)
      if (row) await boss.cancel(row.name, id)
      return state(organisation, id)
    },
    async close() {
      await boss.stop({ graceful: true, timeout: 5000 })
      await database.end()
    },
  }
}

class Cancelled extends Error {}

const states = {
  created: 'waiting',
  retry: 'waiting',
  active: 'running',
  completed: 'done',
  failed: 'failed',
  cancelled: 'cancelled',
} as const satisfies Record<string, JobState['state']>

const sentences = ({ words, values }: Problem): Words => inEachLanguage(language => say(words, language, values))

const warn = (error: unknown) => process.emitWarning(error instanceof Error ? error.message : JSON.stringify(error))
