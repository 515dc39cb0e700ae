import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { home, neighbour, testDatabase } from '../../../tests/database.ts'
import { installJobs, type Jobs, openJobs } from '../jobs.ts'
import type { JobState } from '../jobs-contract.ts'
import { stale } from '../problem.ts'

// Before the database's own end: what still runs must not outlive it.
const opened: Jobs[] = []
after(() => Promise.all(opened.map(jobs => jobs.close())))
const { connection } = await testDatabase()
await installJobs(connection)
await installJobs(connection)
const failures: unknown[] = []
const open = async (workers: boolean) => {
  opened.push(await openJobs({ connection, workers, onError: error => failures.push(error) }))
  return opened.at(-1)!
}
const [one, two, desk] = [await open(true), await open(true), await open(false)]
const { organisation } = home
const step = { ru: 'Считаем', kk: 'Санап жатырмыз', en: 'Counting' }

async function until(id: string, state: JobState['state']): Promise<JobState> {
  for (let i = 0; i < 400; i++, await wait(50)) {
    const found = await desk.state(organisation, id)
    if (found?.state === state) return found
  }
  throw new Error(`the work never was ${state}`)
}

test('Work added by one process is done exactly once by one of the others', async () => {
  const done: number[] = []
  for (const worker of [one, two]) {
    await worker.handle<{ n: number }>('trial.number.count', async ({ data, progress }) => {
      await progress(0.5, step)
      done.push(data.n)
      return { counted: data.n }
    })
  }
  const ids: string[] = []
  for (let n = 0; n < 40; n++) ids.push(await desk.add('trial.number.count', { n }, { organisation }))
  const last = await until(ids.at(-1)!, 'done')
  for (const id of ids) await until(id, 'done')
  assert.deepEqual([last.share, last.step, last.result], [1, step, { counted: 39 }])
  assert.deepEqual(
    done.toSorted((a, b) => a - b),
    Array.from({ length: 40 }, (_, n) => n),
  )
})

test('The same work asked for twice is one; it can be cancelled, and nobody else sees it', async () => {
  await one.handle('trial.tortoise.walk', async ({ progress }) => {
    for (let i = 0; ; i++) {
      await wait(20)
      await progress(Math.min(i / 1000, 1), step)
    }
  })
  const id = await desk.add('trial.tortoise.walk', {}, { organisation, once: 'march' })
  assert.equal(await desk.add('trial.tortoise.walk', {}, { organisation, once: 'march' }), id)
  await until(id, 'running')
  assert.equal(await desk.state(neighbour.organisation, id), undefined)
  assert.equal(await desk.cancel(neighbour.organisation, id), undefined)
  assert.equal((await desk.cancel(organisation, id))?.state, 'cancelled')
  await wait(100)
  const { share } = (await desk.state(organisation, id))!
  await wait(100)
  assert.equal((await desk.state(organisation, id))!.share, share, 'it has stopped')
  const next = await desk.add('trial.tortoise.walk', {}, { organisation, once: 'march' })
  assert.notEqual(next, id)
  await desk.cancel(organisation, next)
})

test('What fails is tried again; a refusal is final and says why', async () => {
  let tries = 0
  await two.handle('trial.weather.defy', async () => {
    if (++tries === 1) throw new Error('rain')
    return {}
  })
  await two.handle('trial.rule.break', async () => {
    throw stale()
  })
  const id = await desk.add('trial.weather.defy', {}, { organisation })
  const refused = await until(await desk.add('trial.rule.break', {}, { organisation }), 'failed')
  assert.match(refused.step!.ru, /изменил кто-то другой/)
  await until(id, 'done')
  assert.equal(tries, 2)
  assert.deepEqual(
    failures.map(error => (error as Error).message),
    ['rain'],
  )
})
