import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import type { Work } from '#platform/jobs.ts'
import { type Office, story } from '../../../tests/story.ts'
import { scanDuplicates } from '../duplicates-job.ts'
import { dismissDuplicate, listDuplicates, mergePersons, scanDuplicates as scanning } from '../merge-contract.ts'
import { registerPerson } from '../person-contract.ts'
import { dauren, natalya } from './newcomers.ts'

type Given = Parameters<typeof dauren>[0]

/** The search as the queue runs it, and how far it said it was. */
async function scan({ database, home }: Office, stopAt = Number.POSITIVE_INFINITY) {
  const told: number[] = []
  const work: Work<object> = {
    id: newId(),
    organisation: home.organisation,
    data: {},
    signal: new AbortController().signal,
    async progress(share) {
      told.push(share)
      if (told.length > stopAt) throw new Error('stopped')
    },
  }
  return { done: await scanDuplicates(database, work), told }
}

/** Pairs of cards → what they are found by; null for a pair that is none. */
const cases: readonly (readonly [string, Given, Given, string[] | null])[] = [
  ['one name in two spellings', {}, { surname: 'Касымов', givenName: 'Даурен', phone: null }, ['born_on', 'same_name']],
  [
    'a slip in the surname',
    {},
    { surname: 'Касмов', phone: null, bornOn: null, birthYear: 1985 },
    ['birth_year', 'similar_name'],
  ],
  [
    'surname and name swapped',
    {},
    { surname: 'Дәурен', givenName: 'Қасымов', phone: null },
    ['born_on', 'swapped_name'],
  ],
  ['one phone and one name, another year', {}, { bornOn: '1958-02-15' }, ['phone', 'same_name']],
  ['the patronymic in its other form', {}, { patronymic: 'Маратович', phone: null }, ['born_on', 'same_name']],
  ['namesakes born on different days', { phone: null }, { bornOn: '1985-07-30', phone: null }, null],
  ['fathers of different names', { phone: null }, { patronymic: 'Серікұлы', phone: null }, null],
  [
    'a husband and a wife with one phone',
    {},
    { surname: 'Қасымова', givenName: 'Әсел', sex: 'female', bornOn: '1988-01-01' },
    null,
  ],
]

for (const [what, one, other, reasons] of cases) {
  story(`The register is searched for duplicates: ${what}`, async office => {
    const first = await office.as('lawyer').call(registerPerson, { input: dauren(one) })
    const second = await office.as('lawyer').call(registerPerson, { input: dauren(other) })
    await office.as('lawyer').call(registerPerson, { input: natalya() })
    await scan(office)
    const { items } = await office.as('lawyer').call(listDuplicates)
    const expected = reasons ? [[[first.id, second.id].toSorted(), reasons]] : []
    assert.deepEqual(
      items.map(pair => [[pair.one.id, pair.other.id].toSorted(), pair.reasons]),
      expected,
    )
  })
}

story('A pair is offered until somebody decides, the likeliest first, page by page', async office => {
  const cards = []
  for (const given of [{}, { surname: 'Касымов', phone: null }, { surname: 'Касмов', patronymic: '', phone: null }])
    cards.push(await office.as('lawyer').call(registerPerson, { input: dauren(given) }))
  const { done, told } = await scan(office)
  assert.deepEqual(done, { cards: 3, pairs: 3 })
  assert.deepEqual(told, [0], 'one year of birth')
  const seen: number[] = []
  for (let after: string | undefined; ; ) {
    const { items, next } = await office
      .as('lawyer')
      .call(listDuplicates, { search: { limit: 1, ...(after && { after }) } })
    seen.push(...items.map(({ likeness }) => likeness))
    if (!next) break
    after = next
  }
  assert.deepEqual([seen.length, seen], [3, seen.toSorted((a, b) => b - a)])
  const [first, second, third] = cards
  await office.as('lawyer').call(dismissDuplicate, { params: { id: third!.id }, input: { other: first!.id } })
  assert.equal((await office.as('lawyer').call(listDuplicates)).items.length, 2)
  await scan(office)
  assert.equal((await office.as('lawyer').call(listDuplicates)).items.length, 2, 'decided for good')
  const merge = { id: newId(), version: 1, other: second!.id, otherVersion: 1, take: [] }
  await office.as('lawyer').call(mergePersons, { params: { id: first!.id }, input: merge })
  assert.deepEqual((await office.as('lawyer').call(listDuplicates)).items, [])
})

story('A search that is stopped leaves what the last one found; the neighbours’ register is theirs', async office => {
  for (const phone of ['8 700 000 00 17', null])
    await office.as('lawyer').call(registerPerson, { input: dauren({ phone }) })
  await scan(office)
  for (const bornOn of ['1990-01-01', '1991-01-01'])
    await office.as('lawyer').call(registerPerson, { input: dauren({ surname: 'Ахметов', bornOn, phone: null }) })
  await assert.rejects(scan(office, 1), /stopped/)
  assert.equal((await office.as('lawyer').call(listDuplicates)).items.length, 1)
  assert.deepEqual((await office.as('lawyer', office.neighbour).call(listDuplicates)).items, [])
  for (const who of ['intern', 'monitor', 'editor'] as const)
    await office.as(who).refused(listDuplicates, {}, 403, 'forbidden')
  for (const who of ['lawyer', 'intern', 'monitor'] as const)
    await office.as(who).refused(scanning, {}, 403, 'forbidden')
})
