import assert from 'node:assert/strict'
import { planIds } from '#demonstration/plan.ts'
import { addInstitution } from '#directory/contract.ts'
import { listItems } from '#evidence/contract.ts'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { upload } from '../../../tests/upload.ts'
import {
  addPost,
  approvePublication,
  attachScreenshot,
  correctPost,
  dropPost,
  exportPublications,
  listLibrary,
  listPublications,
  planPublication,
  readPublication,
  stepPublication,
  writePublication,
} from '../contract.ts'
import { keepQuota, readMeter } from '../meter-contract.ts'
import { approved, ground, idea, post, published } from './a-publication.ts'

story('An idea becomes a draft, a lead approves it, and its first post publishes it', async office => {
  const { as, neighbour } = office
  const { network } = await ground(office)
  const given = idea(office, { body: '' })
  const planned = await as('lawyer').call(planPublication, given)
  assert.equal(planned.state, 'idea')
  assert.deepEqual(await as('lawyer').call(planPublication, given), planned)
  const { id } = planned
  const params = { id }
  await as('coordinator').refused(approvePublication, { params, input: { version: 1 } }, 409, 'media.not_this_step')
  await as('editor').refused(addPost, { params, input: post(network) }, 409, 'media.not_approved')
  const drafted = await as('editor').call(stepPublication, { params, input: { version: 1, to: 'draft' } })
  assert.deepEqual([drafted.state, drafted.draftedOn], ['draft', '2020-11-30'])
  await as('editor').refused(approvePublication, { params, input: { version: 2 } }, 403)
  await as('coordinator').refused(approvePublication, { params, input: { version: 1 } }, 409, 'stale_version')
  const agreed = await as('coordinator').call(approvePublication, { params, input: { version: 2 } })
  assert.deepEqual([agreed.state, agreed.approvedOn], ['approved', '2020-11-30'])
  const early = { params, input: post(network) }
  await as('editor').refused(addPost, early, 409, 'media.not_approved')
  const out = await as('editor').call(addPost, { params, input: post(network, undefined, '2020-11-30') })
  assert.deepEqual([out.state, out.publishedOn, out.posts.length], ['published', '2020-11-30', 1])
  await as('monitor').refused(planPublication, idea(office), 403)
  await as('chair', neighbour).refused(readPublication, { params }, 404)
})

story('What was approved is not changed quietly; sent back, it is', async office => {
  const { as, home } = office
  await ground(office)
  const { id, version } = await approved(office)
  const { id: _, ...fields } = idea(office).input
  const write = (given: object) => ({ params: { id }, input: { ...fields, version, ...given } })
  await as('editor').refused(writePublication, write({ title: 'Другое' }), 409, 'media.approved_stays')
  const moved = await as('editor').call(writePublication, write({ activity: planIds(home).activity(12) }))
  assert.equal(moved.activityNumber, 12)
  await as('editor').refused(writePublication, write({}), 409, 'stale_version')
  const back = await as('editor').call(stepPublication, {
    params: { id },
    input: { version: moved.version, to: 'draft' },
  })
  assert.deepEqual([back.state, back.approvedOn], ['draft', null])
  await as('editor').call(writePublication, write({ title: 'Другое', version: back.version }))
  const drop = { params: { id }, input: { version: back.version + 1, to: 'dropped' } } as const
  await as('editor').refused(stepPublication, drop, 422, 'media.dropped_says_why')
  const gone = await as('editor').call(stepPublication, { ...drop, input: { ...drop.input, because: 'Повтор' } })
  assert.deepEqual([gone.state, gone.droppedBecause], ['dropped', 'Повтор'])
  await as('editor').refused(planPublication, idea(office, { video: newId() }), 422, 'wrong_input')
})

story('One item in three networks is one publication with three posts; an address is listed once', async office => {
  const { as, home } = office
  const { network } = await ground(office)
  const { id } = await published(office, network)
  const params = { id }
  const same = post(network, 'http://m.facebook.example/qorgan/posts/1/?fbclid=x')
  await as('editor').refused(addPost, { params, input: same }, 409, 'media.post_twice')
  for (const url of ['http://фото', 'facebook.example/1', 'javascript:alert(1)', 'https://']) {
    const refused = await as('editor').refused(addPost, { params, input: post(network, url) }, 422, 'wrong_input')
    assert.match(refused.errors![0]!.message, /Это не адрес страницы/, url)
  }
  const nowhere = { ...post(network), url: null }
  await as('editor').refused(addPost, { params, input: nowhere }, 422, 'media.post_says_where')
  const paper = newId()
  await as('coordinator').call(addInstitution, { input: { id: paper, kind: 'newspaper', name: 'Вестник' } })
  await as('editor').call(addPost, { params, input: { ...nowhere, id: newId(), medium: paper, place: '№ 18, с. 3' } })
  const three = await as('editor').call(addPost, {
    params,
    input: { ...post(network, 'https://facebook.example/other/9'), sharedBy: 'Молодёжный центр' },
  })
  assert.equal(three.posts.length, 3)
  const list = await as('monitor').call(listPublications, { params: { programme: home.programme } })
  assert.equal(list.items.length, 1)
  assert.ok((await as('monitor').file(exportPublications, { params: { programme: home.programme } })).length > 0)

  const [first] = three.posts
  const { id: at, version, medium, url } = first!
  const correct = { params: { id: at }, input: { version, medium, url, postedOn: '2020-11-10' } }
  assert.equal((await as('editor').call(correctPost, correct)).publishedOn, '2020-11-10')
  await as('editor').refused(correctPost, correct, 409, 'stale_version')
  await as('editor').refused(
    stepPublication,
    { params, input: { version: 2, to: 'draft' } },
    409,
    'media.not_this_step',
  )
  for (const { id: gone } of three.posts) await as('editor').call(dropPost, { params: { id: gone } })
  const left = await as('editor').call(readPublication, { params })
  assert.deepEqual([left.state, left.publishedOn], ['approved', null])
})

story('A screenshot is a picture: it goes into the annex, and a PDF is refused', async office => {
  const { as } = office
  const { network, activity } = await ground(office)
  const { posts } = await published(office, network)
  const params = { id: posts[0]!.id }
  const pdf = await upload(office, 'screen.png', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'), 'editor')
  await as('editor').refused(
    attachScreenshot,
    { params, input: { id: newId(), file: pdf } },
    422,
    'media.screenshot_is_a_picture',
  )
  const file = await upload(office, 'screen.png', onePixel, 'editor')
  const shown = await as('editor').call(attachScreenshot, { params, input: { id: newId(), file } })
  assert.equal(shown.posts[0]!.screenshot!.file, file)
  const { items } = await as('monitor').call(listItems, { search: { activity } })
  assert.deepEqual(
    items.map(({ kind, links }) => [kind, links[0]!.target]),
    [['screenshot', params.id]],
  )
})

story('The meter says month by month what the contract demands, and who may set it', async office => {
  const { as, home, look } = office
  const { network, activity } = await ground(office)
  const params = { programme: home.programme }
  await as('editor').refused(keepQuota, { params, input: { activity, minimum: 2 } }, 403)
  await as('chair').call(keepQuota, { params, input: { activity, minimum: 2 } })
  await published(office, network)
  await published(office, network, 'https://facebook.example/2', { plannedOn: '2020-11-20' })
  await look(sql => sql`update posts set posted_on = '2020-03-10' where url = 'https://facebook.example/2'`)
  await as('lawyer').call(planPublication, idea(office, { plannedOn: '2020-11-30' }))
  const { months, daysLeft } = await as('monitor').call(readMeter, { params })
  assert.deepEqual(
    [months[0]!, months[1]!.standing, months.at(-1)!, daysLeft],
    [
      { month: '2020-03', published: 1, planned: 0, standing: 'missed' },
      'missed',
      { month: '2020-11', published: 1, planned: 1, standing: 'behind' },
      0,
    ],
  )
})

story('The library is searched forgivingly, and shows only what came out', async office => {
  const { as, home } = office
  const { network } = await ground(office)
  await published(office, network, 'https://facebook.example/1', {
    title: 'Возврат товара за пять шагов',
    topic: 'retail.defective',
  })
  await published(office, network, 'https://facebook.example/2', {
    title: 'Чек жоғалса',
    language: 'kk',
    kind: 'infographic',
  })
  await published(office, network, 'https://facebook.example/3', { title: 'Новость', kind: 'post' })
  await approved(office, { title: 'Возврат билетов' })
  const found = async (search: object) =>
    (await as('monitor').call(listLibrary, { params: { programme: home.programme }, search })).items.map(
      ({ title }) => title,
    )
  assert.equal((await found({})).length, 2)
  assert.deepEqual(await found({ search: 'вазврат тавара' }), ['Возврат товара за пять шагов'])
  assert.deepEqual(await found({ search: 'cek jogalsa' }), ['Чек жоғалса'])
  assert.deepEqual(await found({ topic: 'retail' }), ['Возврат товара за пять шагов'])
  assert.deepEqual(await found({ language: 'kk' }), ['Чек жоғалса'])
})

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
