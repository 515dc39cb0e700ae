import assert from 'node:assert/strict'
import { storyOfTheYear } from '../../../tests/story.ts'
import { fillSignOff, readReport, readSignOff } from '../contract.ts'

storyOfTheYear('The sign-off is the last thing that blocks the report', async office => {
  const params = { programme: office.home.programme }
  const blocks = async () =>
    (await office.as('monitor').call(readReport, { params })).blocking.map(({ place }) => place)
  assert.ok((await blocks()).includes('/report/sign-off'))
  const { version } = await office.as('monitor').call(readSignOff, { params })
  const input = { position: 'Председатель', name: 'Оспанова Г. А.', signedOn: '2020-12-07', pages: 64, version }
  await office.as('monitor').refused(fillSignOff, { params, input }, 403)
  const signed = await office.as('chair').call(fillSignOff, { params, input })
  assert.equal(signed.version, version + 1)
  assert.ok(!(await blocks()).includes('/report/sign-off'))
  await office.as('chair').refused(fillSignOff, { params, input }, 409, 'stale_version')
})
