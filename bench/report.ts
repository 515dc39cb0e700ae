import { readFile } from 'node:fs/promises'
import { openPool } from '#platform/database.ts'
import { buildModel } from '#report/build-model.ts'
import { crowd, onGround } from './ground.ts'
import { median, type Result, timed } from './result.ts'

const LINES = 1_000_000
const ROUNDS = 5

/** The report's model over a million entries against one hand-written SQL pass over the same tables, in turns. */
export const report = (): Promise<Result[]> =>
  onGround(async (opened, owner) => {
    const { organisation, programme } = await crowd(opened, owner, 1, LINES)
    const { database, services, connection } = opened
    const byHand = await readFile(new URL('report-by-hand.sql', import.meta.url), 'utf8')
    const pool = openPool(connection, { max: 1, role: '' })
    const model = () =>
      database.inside(organisation, sql => buildModel(sql, programme, services, 'ru'), {
        readOnly: true,
      })
    const pass = () => pool.unsafe<{ people: number }[]>(byHand, [organisation, programme])
    try {
      const [printed, [counted]] = [await model(), await pass()]
      const people = printed?.statistics
      if (!people || !counted) throw new Error('nothing to compare')
      const times: { model: number; pass: number }[] = []
      for (let round = 0; round < ROUNDS; round++) times.push({ model: await timed(model), pass: await timed(pass) })
      const ratio = median(times.map(({ model, pass }) => model / pass))
      const seconds = (of: 'model' | 'pass') => (median(times.map(each => each[of])) / 1000).toFixed(2)
      return [
        {
          what: `report’s model over ${LINES.toLocaleString('en')} entries : one SQL pass`,
          measured: `${ratio.toFixed(2)} (${seconds('model')} s : ${seconds('pass')} s)`,
          aim: '≤ 2',
          reached: ratio <= 2,
        },
      ]
    } finally {
      await pool.end()
    }
  })
