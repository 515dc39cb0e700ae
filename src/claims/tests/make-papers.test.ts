import assert from 'node:assert/strict'
import PizZip from 'pizzip'
import { newId } from '#platform/identifier.ts'
import { cancelJob, readJob } from '#platform/jobs-contract.ts'
import { story } from '../../../tests/story.ts'
import { BatchResult, downloadPapers, makePapers } from '../batch-contract.ts'
import { keepParties, readCase } from '../contract.ts'
import { aCase } from './a-case.ts'

story('Claims of a whole list are written at once; a case that gets none says why', async office => {
  const { as, work } = office
  const lawyer = as('lawyer')
  const ready = await Promise.all([aCase(office), aCase(office)])
  const bare = await aCase(office)
  await lawyer.call(keepParties, { params: { id: bare.id }, input: { version: bare.version, parties: [] } })
  await aCase(office, { office: 'rudny' })
  const { programme } = bare

  const input = { id: newId(), kind: 'claim', language: 'ru', cases: { sphere: bare.sphere } } as const
  const order = { params: { programme }, input }
  const asked = await lawyer.call(makePapers, order)
  assert.equal(asked.state, 'waiting')
  assert.equal((await lawyer.call(makePapers, order)).id, asked.id, 'the same order is the same work')
  await work()

  const job = await lawyer.call(readJob, { params: { id: asked.id } })
  assert.equal(job.state, 'done')
  const { papers, left } = BatchResult.parse(job.result)
  assert.equal(papers.length, 2)
  assert.deepEqual(left, [{ case: bare.id, number: bare.number, why: 'no_seller' }], 'Rudny’s case is not in the list')
  for (const { id } of ready) {
    const [paper] = (await lawyer.call(readCase, { params: { id } })).papers
    assert.equal(paper!.state, 'draft')
    assert.ok(papers.includes(paper!.id))
  }

  const zip = new PizZip(await lawyer.file(downloadPapers, { params: { job: asked.id } }))
  assert.equal(Object.keys(zip.files).length, 2)
  assert.ok(Object.keys(zip.files).every(name => /^К-2020-\d+ .+\.docx$/.test(name)))

  const again = await lawyer.call(makePapers, { ...order, input: { ...input, id: newId() } })
  await work()
  const second = BatchResult.parse((await lawyer.call(readJob, { params: { id: again.id } })).result)
  assert.deepEqual(second.papers, [])
  assert.equal(second.left.filter(({ why }) => why === 'has_one').length, 2, 'nobody gets a second claim')

  await lawyer.refused(makePapers, { ...order, input: { ...input, id: newId(), cases: { state: 'decided' } } }, 422)
  await as('monitor').refused(makePapers, order, 403)
  await as('lawyer', office.neighbour).refused(makePapers, order, 404)
  await as('lawyer', office.neighbour).refused(downloadPapers, { params: { job: asked.id } }, 404)
  await lawyer.refused(downloadPapers, { params: { job: newId() } }, 404)
})

story('An order that is stopped before it begins writes nothing', async office => {
  const found = await aCase(office)
  const lawyer = office.as('lawyer')
  const input = { id: newId(), kind: 'claim', language: 'kk', cases: {} } as const
  const { id } = await lawyer.call(makePapers, { params: { programme: found.programme }, input })
  await lawyer.call(cancelJob, { params: { id } })
  await office.work()
  assert.equal((await lawyer.call(readJob, { params: { id } })).state, 'cancelled')
  assert.deepEqual((await lawyer.call(readCase, { params: { id: found.id } })).papers, [])
})
