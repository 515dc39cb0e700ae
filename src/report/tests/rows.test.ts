import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import { addRow, correctRow, fillSignOff, listRows, readReport, readSignOff, removeRow } from '../contract.ts'
import { liveTheYear } from './year.ts'

const partner = (name: string) => ({
  sheet: 'partners' as const,
  name,
  role: 'помещение для занятий',
  contacts: '+7 700 000 00 41',
  note: '',
})

const partners = async ({ as, home }: Office) =>
  (await as('monitor').call(listRows, { params: { programme: home.programme } })).items.filter(
    ({ cells }) => cells.sheet === 'partners',
  )

story('A partner is added at the end once, corrected and taken out', async office => {
  await liveTheYear(office)
  const params = { programme: office.home.programme }
  const before = (await partners(office)).length
  const input = { id: newId(), cells: partner('Областная библиотека') }
  const added = await office.as('editor').call(addRow, { params, input })
  assert.deepEqual(await office.as('editor').call(addRow, { params, input }), added, 'the same submit twice')
  assert.equal((await partners(office)).at(-1)?.id, added.id)
  assert.equal(added.position, before + 1)

  const row = { params: { id: added.id } }
  const cells = partner('Областная библиотека имени Толстого')
  const corrected = await office.as('editor').call(correctRow, { ...row, input: { version: added.version, cells } })
  assert.equal(corrected.version, added.version + 1)
  await office
    .as('editor')
    .refused(correctRow, { ...row, input: { version: added.version, cells } }, 409, 'stale_version')
  const another = { sheet: 'recommendations' as const, body: 'Акимат', recommendation: 'Помогать.', letter: '' }
  await office
    .as('editor')
    .refused(correctRow, { ...row, input: { version: corrected.version, cells: another } }, 422, 'report.another_sheet')
  await office.as('editor').call(removeRow, row)
  assert.equal((await partners(office)).length, before)
  await office.as('editor').refused(removeRow, row, 404)
})

story('A row lacks nothing that the form asks for by name', async office => {
  const params = { programme: office.home.programme }
  const problem = await office
    .as('editor')
    .refused(addRow, { params, input: { id: newId(), cells: { ...partner('Колледж'), role: ' ' } } }, 422)
  assert.deepEqual(
    problem.errors?.map(({ path }) => path),
    ['cells.role'],
  )
})

story('Rows of another association do not exist, and a monitor only reads', async office => {
  const params = { programme: office.home.programme }
  const input = { id: newId(), cells: partner('Университет') }
  await office.as('monitor').refused(addRow, { params, input }, 403)
  await office.as('editor', office.neighbour).refused(addRow, { params, input }, 404)
  const { id, version } = await office.as('editor').call(addRow, { params, input })
  const stranger = office.as('editor', office.neighbour)
  await stranger.refused(correctRow, { params: { id }, input: { version, cells: input.cells } }, 404)
  await stranger.refused(removeRow, { params: { id } }, 404)
})

story('The sign-off is the last thing that blocks the report', async office => {
  await liveTheYear(office)
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
