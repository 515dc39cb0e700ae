import assert from 'node:assert/strict'
import { writtenReport } from '#demonstration/written-report.ts'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import { upload } from '../../../tests/upload.ts'
import {
  acceptFinding,
  checkAgain,
  checkReport,
  forgetReport,
  listCheckedReports,
  readCheckedReport,
  reopenFinding,
} from '../contract.ts'

/** Five people more than all its activities had. */
const contradicting = (office: Office) => upload(office, 'отчёт.txt', writtenReport(165))
const mended = (office: Office) => upload(office, 'отчёт-2.txt', writtenReport(160))

story('A report that contradicts itself is checked, answered for, mended and checked again', async office => {
  const coordinator = office.as('coordinator')
  const given = { input: { id: newId(), file: await contradicting(office) } }
  const report = await coordinator.call(checkReport, given)
  assert.deepEqual(await coordinator.call(checkReport, given), report)
  const params = { id: report.id }
  const found = await coordinator.call(readCheckedReport, { params })
  const beneficiaries = found.findings.find(({ rule, severity }) => rule === 'R01' && severity === 'error')!
  assert.match(beneficiaries.message, /165.*120 \+ 40 = 160/)
  const place = beneficiaries.places.find(({ value }) => value === 165)!
  const block = found.blocks[place.block!]!
  assert.ok('rows' in block && block.rows[place.row!]![place.cell!]!.text.startsWith('165'), 'the place is found again')

  const done = found.findings.find(({ rule, severity }) => rule === 'R09' && severity === 'error')!
  const accepted = { id: report.id, finding: done.key }
  await coordinator.call(acceptFinding, { params: accepted, input: { because: 'Школы закрыты, письмо № 7.' } })
  const first = { id: report.id, finding: beneficiaries.key }
  await coordinator.call(acceptFinding, { params: first, input: { because: 'Пятеро пришли дважды.' } })
  const again = await coordinator.call(checkAgain, { params, input: { file: await mended(office), version: 1 } })
  assert.deepEqual([again.name, again.version, again.errors], ['отчёт-2.txt', 2, report.errors - 1])
  assert.equal(again.accepted, 1, 'what was mended needs no answer any more')
  const now = await coordinator.call(readCheckedReport, { params })
  assert.ok(!now.findings.some(({ rule, severity }) => rule === 'R01' && severity === 'error'))
  assert.equal(now.findings.find(({ key }) => key === done.key)!.accepted?.because, 'Школы закрыты, письмо № 7.')
  await coordinator.call(reopenFinding, { params: accepted })
  const reopened = await coordinator.call(readCheckedReport, { params })
  assert.equal(reopened.findings.find(({ key }) => key === done.key)!.accepted, null)
})

story(
  'The monitor sorts a folder by what needs a look; an answer needs a reason, a stale one is refused',
  async office => {
    const monitor = office.as('monitor')
    const ids = []
    for (const file of [await mended(office), await contradicting(office)])
      ids.push((await monitor.call(checkReport, { input: { id: newId(), file } })).id)
    const { items, next } = await monitor.call(listCheckedReports, { search: { limit: 1 } })
    assert.deepEqual(
      items.map(({ id }) => id),
      [ids[1]],
    )
    const rest = await monitor.call(listCheckedReports, { search: { after: next!, limit: 1 } })
    assert.deepEqual([rest.items[0]!.id, rest.next], [ids[0], null])

    const params = { id: ids[0]! }
    const finding = { ...params, finding: '0'.repeat(32) }
    await monitor.refused(acceptFinding, { params: finding, input: { because: 'так' } }, 403, 'forbidden')
    await office.as('lawyer').refused(acceptFinding, { params: finding, input: { because: ' ' } }, 422, 'wrong_input')
    const stale = { file: await mended(office), version: 7 }
    await monitor.refused(checkAgain, { params, input: stale }, 409, 'stale_version')
    await monitor.call(forgetReport, { params })
    await monitor.refused(readCheckedReport, { params }, 404, 'not_found')
  },
)

story('What is no report is refused in words, and nothing is kept', async office => {
  const lawyer = office.as('lawyer')
  const file = await upload(office, 'письмо.txt', 'Здравствуйте! Приходите в четверг.')
  await lawyer.refused(checkReport, { input: { id: newId(), file } }, 422, 'report_of_another_form')
  assert.deepEqual((await lawyer.call(listCheckedReports, {})).items, [])
})
