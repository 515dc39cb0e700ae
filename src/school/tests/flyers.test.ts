import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { measure } from '#report/figures/measure.ts'
import { testServices } from '../../../tests/services.ts'
import { crowdedStory, type Office, story } from '../../../tests/story.ts'
import {
  addPost,
  addPrintJob,
  addTransfer,
  correctPrintJob,
  correctTransfer,
  dropPost,
  dropTransfer,
  listPrintJobs,
} from '../flyer-contract.ts'
import { institution } from './a-stream.ts'

const flyers = { item: 'flyer', title: 'Флаер', quantity: 400, kept: 10, printedOn: '2020-03-12' } as const

const printed = ({ as, home }: Office) =>
  as('editor').call(addPrintJob, { params: { programme: home.programme }, input: { id: newId(), ...flyers } })
const act = (institution: string, quantity: number, number = '1') => ({
  ...{ id: newId(), number, givenOn: '2020-03-13', institution, quantity },
})

story('Four hundred flyers are acts and copies kept; one more is refused', async office => {
  const { as, home } = office
  const { id } = await printed(office)
  const to = await institution(office)
  const given = { params: { id }, input: act(to, 300) }
  const first = await as('editor').call(addTransfer, given)
  assert.deepEqual(await as('editor').call(addTransfer, given), first)
  assert.equal(first.given, 300)
  await as('editor').refused(addTransfer, { params: { id }, input: act(to, 91, '2') }, 409, 'school.more_than_printed')
  await as('editor').refused(addTransfer, { params: { id }, input: act(to, 5) }, 409, 'school.act_number_twice')
  const early = { ...act(to, 1, '3'), givenOn: '2020-03-01' }
  await as('editor').refused(addTransfer, { params: { id }, input: early }, 422, 'school.given_before_printed')
  const second = await as('editor').call(addTransfer, { params: { id }, input: act(to, 90, '2') })
  assert.equal(second.given + second.kept, second.quantity)
  const fewer = { params: { id }, input: { ...flyers, quantity: 399, version: 1 } }
  await as('editor').refused(correctPrintJob, fewer, 409, 'school.more_than_printed')
  const { items } = await as('monitor').call(listPrintJobs, { params: { programme: home.programme } })
  assert.deepEqual(
    items[0]!.transfers.map(({ quantity }) => quantity),
    [300, 90],
  )
})

story('Sets of handouts are counted as acts give them away, and flyers are none of them', async office => {
  const { as, home, look } = office
  const { id: flyer } = await printed(office)
  const params = { programme: home.programme }
  const sets = { ...flyers, id: newId(), item: 'set', title: 'Папка, ручка, блокнот', quantity: 30 } as const
  const { id } = await as('editor').call(addPrintJob, { params, input: sets })
  const to = await institution(office)
  await as('editor').call(addTransfer, { params: { id }, input: act(to, 12) })
  await as('editor').call(addTransfer, { params: { id: flyer }, input: act(to, 50) })
  const part = { fact: testServices().facts.get('school.handouts')!, filters: {} }
  assert.equal((await look(sql => measure(sql, home.programme, [part]))).get(part), 12)
})

story('An act is put right or taken out, and what it took comes back', async office => {
  const { as } = office
  const { id } = await printed(office)
  const to = await institution(office)
  const input = act(to, 300)
  await as('chair').call(addTransfer, { params: { id }, input })
  const { id: act1, ...rest } = input
  const corrected = { params: { id: act1 }, input: { ...rest, quantity: 250, version: 1 } }
  assert.equal((await as('chair').call(correctTransfer, corrected)).given, 250)
  await as('chair').refused(correctTransfer, corrected, 409, 'stale_version')
  assert.equal((await as('chair').call(dropTransfer, { params: { id: act1 } })).given, 0)
  await as('chair').refused(dropTransfer, { params: { id: act1 } }, 404, 'not_found')
})

story('A post is written down once, and taken out', async office => {
  const { as } = office
  const { id } = await printed(office)
  const medium = await institution(office, 'Facebook', 'network')
  const post = { medium, postedOn: '2020-03-13', url: 'https://example.kz/1', reach: 1200 }
  const one = { id: newId(), ...post }
  assert.equal((await as('editor').call(addPost, { params: { id }, input: one })).posts[0]!.reach, 1200)
  await as('editor').refused(addPost, { params: { id }, input: { id: newId(), ...post } }, 409, 'school.post_twice')
  const script = { id: newId(), ...post, url: 'javascript:alert(1)' }
  await as('editor').refused(addPost, { params: { id }, input: script }, 422, 'wrong_input')
  assert.deepEqual((await as('editor').call(dropPost, { params: { id: one.id } })).posts, [])
})

story('Only leads and the editor write flyers; the neighbours see none', async office => {
  const { as, home, neighbour } = office
  const { id } = await printed(office)
  const input = act(await institution(office), 1)
  for (const who of ['lawyer', 'teacher', 'monitor'] as const)
    await as(who).refused(addTransfer, { params: { id }, input }, 403, 'forbidden')
  const params = { programme: home.programme }
  await as('lawyer').refused(addPrintJob, { params, input: { id: newId(), ...flyers } }, 403, 'forbidden')
  const kept = { id: newId(), ...flyers, kept: 401 }
  await as('chair').refused(addPrintJob, { params, input: kept }, 422, 'wrong_input')
  await as('chair', neighbour).refused(addTransfer, { params: { id }, input }, 404, 'not_found')
})

crowdedStory('Twenty desks give flyers away at the same moment: not one more than was printed', async office => {
  const { as } = office
  const { id } = await printed(office)
  const to = await institution(office, 'Колледж', 'college')
  const tries = Array.from({ length: 20 }, async (_, index) => {
    const input = act(to, 30, String(index))
    return as('editor')
      .call(addTransfer, { params: { id }, input })
      .then(
        () => 1,
        () => 0,
      )
  })
  const taken = (await Promise.all(tries)).reduce<number>((sum, one) => sum + one, 0)
  assert.equal(taken, 13)
})
