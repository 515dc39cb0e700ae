import assert from 'node:assert/strict'
import { waveOf2020 } from '#demonstration/surveys.ts'
import { measure } from '#report/figures/measure.ts'
import { testServices } from '../../../tests/services.ts'
import { storyOfTheYear } from '../../../tests/story.ts'
import { readAnalysis } from '../analysis-contract.ts'

const services = testServices()

storyOfTheYear(
  'The demonstration’s hundred respondents are counted from their questionnaires (E15)',
  async ({ look, home, as }) => {
    const count = async (name: string, filters: Record<string, string> = {}) => {
      const part = { fact: services.facts.get(`surveys.${name}`)!, filters }
      return (await look(sql => measure(sql, home.programme, [part]))).get(part)!
    }
    assert.deepEqual([await count('participants'), await count('responses', { purpose: 'literacy' })], [100, 100])
    const literacy = { purpose: 'literacy' }
    const bySex = [
      await count('responses', { ...literacy, sex: 'female' }),
      await count('responses', { ...literacy, sex: 'male' }),
    ]
    assert.deepEqual(bySex, [66, 34])
    assert.deepEqual([await count('questionnaires', literacy), await count('analyses', literacy)], [20, 1])
    const params = { id: waveOf2020(home) }
    const inBands = (sex: string) =>
      look(
        sql => sql<{ n: number }[]>`
        select count(*)::int as n from responses where wave = ${params.id} and sex = ${sex}
        group by width_bucket(age, array[0, 25, 35, 60]) order by width_bucket(age, array[0, 25, 35, 60])`,
      )
    assert.deepEqual(
      (await inBands('male')).map(({ n }) => n),
      [8, 11, 10, 5],
    )
    assert.deepEqual(
      (await inBands('female')).map(({ n }) => n),
      [18, 23, 20, 5],
    )
    const byAge = await as('monitor').call(readAnalysis, { params, search: { cut: 'age', ages: '25,35,45,60' } })
    assert.deepEqual(
      byAge.groups.map(({ n }) => n),
      [26, 34, 30, 0, 10],
    )
    assert.equal(byAge.claim, 'one_wave')
    for (const { sums, rows, base } of byAge.questions)
      if (sums) assert.equal(Math.round(rows.reduce((sum, { all }) => sum + all.share * 10, 0)), base ? 1000 : 0)
    const [known] = await look(
      sql => sql<{ n: number }[]>`select count(person)::int as n from responses where wave = ${params.id}`,
    )
    assert.ok(known!.n >= 10 && known!.n < 100, `${known!.n} of them have cards`)
  },
)
