import assert from 'node:assert/strict'
import { measure } from '#report/figures/measure.ts'
import { testServices } from '../../../tests/services.ts'
import { type Office, storyOfTheYear } from '../../../tests/story.ts'
import { listLibrary, listPublications } from '../contract.ts'
import { readMeter } from '../meter-contract.ts'
import { readIndirect, readReach } from '../reach-contract.ts'
import { readVideos } from '../video-contract.ts'

const services = testServices()
const counting =
  ({ look, home }: Office) =>
  async (name: string, filters: Record<string, string | boolean> = {}) => {
    const part = { fact: services.facts.get(`media.${name}`)!, filters }
    return (await look(sql => measure(sql, home.programme, [part]))).get(part)!
  }

storyOfTheYear('The demonstration’s media are counted from their records, and the identities hold', async office => {
  const { home, as } = office
  const count = counting(office)
  const params = { programme: home.programme }

  assert.equal(await count('items', { kind: 'lifehack', language: 'ru' }), 31)
  assert.equal(await count('items', { kind: 'infographic' }), 3)
  assert.equal(await count('channels', { kind: 'lifehack' }), 3)
  const kinds = ['post', 'article', 'tv', 'rubric', 'video']
  const byKind = await Promise.all(kinds.map(kind => count('publications', { kind })))
  assert.deepEqual(byKind, [36, 2, 1, 1, 2], 'twenty of activity 7 and sixteen about the programme')

  const { quota, months } = await as('monitor').call(readMeter, { params })
  assert.deepEqual(
    months.map(({ published }) => published),
    [2, 2, 2, 2, 2, 2, 2, 2, 3],
  )
  assert.ok(
    months.every(({ published, standing }) => published >= quota!.minimum && standing === 'met'),
    'E10',
  )
  assert.equal(await count('months'), 9, 'E10')

  const indirect = await as('monitor').call(readIndirect, { params })
  const sum = (source: string, kind?: string) =>
    indirect.items
      .filter(item => item.source === source && (kind === undefined || item.kind === kind))
      .reduce((total, { value }) => total + value, 0)
  const inside = indirect.items.filter(({ included }) => included)
  assert.equal(indirect.total, 112_541)
  assert.equal(await count('indirect'), indirect.total, 'E4')
  assert.equal(await count('indirect', { source: 'publication' }), 82_541)
  assert.equal(await count('indirect', { source: 'coverage' }), 30_000)
  assert.equal(
    inside.reduce((total, { value }) => total + value, 0),
    indirect.total,
    'E4',
  )
  assert.ok(
    indirect.items.every(({ included, because }) => included !== null && because),
    'R27',
  )
  const outside = [sum('publication', 'video'), sum('publication', 'rubric'), sum('flyer'), sum('screenings')]
  assert.deepEqual(outside, [1631, 2512, 2150, 5440])
  const posts = indirect.items.filter(({ kind }) => kind === 'post')
  const told = posts.filter(({ included }) => !included).reduce((total, { value }) => total + value, 0)
  assert.equal(told, 12_418, 'what tells about the programme itself')

  const { screenings } = await as('monitor').call(readVideos, { params })
  assert.equal(
    screenings.reduce((total, { viewers }) => total + viewers, 0),
    5440,
    'E12',
  )
  assert.equal(await count('viewers'), 5440, 'E12')
  const [schools, colleges] = [{ institution: 'school' }, { institution: 'college' }]
  assert.deepEqual(
    [await count('screened_institutions', schools), await count('screened_institutions', colleges)],
    [30, 20],
  )
  assert.equal(await count('screenings', { confirmed: true }), 50)

  for (const [name, number] of Object.entries({ scripts: 2, videos: 2, broadcasts: 9, recordings: 9 }))
    assert.equal(await count(name), number, name)
  assert.ok((await count('repeats')) >= 9 * 2)
  assert.deepEqual([await count('views', { kind: 'rubric' }), await count('likes', { kind: 'rubric' })], [2512, 72])

  const { channels, unmeasured } = await as('monitor').call(readReach, { params })
  assert.equal(
    channels.reduce((total, { counts }) => total + (counts.reach ?? 0), 0),
    82_541 + 1631 + 12_418,
  )
  assert.equal(unmeasured, 0)
  const library = await as('monitor').call(listLibrary, { params, search: { search: 'чек потеряли' } })
  assert.equal(library.items[0]!.title, 'Чек потерян – право осталось')
  const first = await as('monitor').call(listPublications, { params })
  const rest = await as('monitor').call(listPublications, { params, search: { after: first.next! } })
  assert.equal(new Set([...first.items, ...rest.items].map(({ id }) => id)).size, 79)
})
