import { newId } from '#platform/identifier.ts'
import type { Jobs, Work } from '#platform/jobs.ts'
import type { JobState } from '#platform/jobs-contract.ts'
import { inEachLanguage, say } from '#platform/language.ts'
import { Problem } from '#platform/problem.ts'

type Waiting = JobState & { organisation: string; data: object; once: string | undefined }
export type WaitingJobs = Jobs & {
  /** Lets everything that waits be done, in its turn. A refusal ends the work as it does behind the real queue. */
  work(): Promise<void>
}

/** Background work for stories: it waits until the story says that it is time, and is done on the story's own database. */
export function waitingJobs(): WaitingJobs {
  const handlers = new Map<string, (work: Work<object>) => Promise<unknown>>()
  const all = new Map<string, Waiting>()
  const stateIn = async (organisation: string, id: string) => {
    const job = all.get(id)
    return job?.organisation === organisation ? job : undefined
  }
  const doIt = async (job: Waiting) => {
    const progress: Work<object>['progress'] = async (share, step) => {
      if (job.state === 'cancelled') throw new Error('cancelled')
      Object.assign(job, { share, step })
    }
    job.state = 'running'
    try {
      const { id, organisation, data } = job
      const signal = new AbortController().signal
      const result = await handlers.get(job.name)!({ id, organisation, data, signal, progress })
      Object.assign(job, { state: 'done', share: 1, result: result ?? null })
    } catch (error) {
      if ((job.state as string) === 'cancelled') return
      job.state = 'failed'
      if (!(error instanceof Problem)) throw error
      job.step = inEachLanguage(language => say(error.words, language, error.values))
    }
  }
  return {
    async add(name, data, { organisation, once }) {
      const same = [...all.values()].find(
        job => once && job.once === once && ['waiting', 'running'].includes(job.state),
      )
      if (same) return same.id
      const id = newId()
      const addedAt = new Date().toISOString()
      all.set(id, { id, name, organisation, data, once, state: 'waiting', share: 0, step: null, result: null, addedAt })
      return id
    },
    async handle(name, run) {
      handlers.set(name, run as never)
    },
    async schedule() {},
    state: stateIn,
    async cancel(organisation, id) {
      const job = await stateIn(organisation, id)
      if (job && ['waiting', 'running'].includes(job.state)) job.state = 'cancelled'
      return job
    },
    async close() {},
    async work() {
      for (const job of all.values()) if (job.state === 'waiting') await doIt(job)
    },
  }
}
