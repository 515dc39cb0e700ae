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
  'A mended report dropped anew takes over what was accepted, as it was accepted; what changed is open again',
  async office => {
    const [lawyer, coordinator] = [office.as('lawyer'), office.as('coordinator')]
    const drop = async (direct: number, name: string) => {
      const file = await upload(office, name, writtenReport(direct))
      const report = await coordinator.call(checkReport, { input: { id: newId(), file } })
      const { findings } = await coordinator.call(readCheckedReport, { params: { id: report.id } })
      const one = (rule: string) => findings.find(each => each.rule === rule && each.severity === 'error')!
      return { report, done: one('R09'), sum: one('R01') }
    }
    const first = await drop(165, 'отчёт.txt')
    assert.equal(first.report.carriedFrom, null)
    for (const { key } of [first.done, first.sum]) {
      const given = { params: { id: first.report.id, finding: key }, input: { because: 'Письмо № 7.' } }
      await lawyer.call(acceptFinding, given)
    }
    const { accepted: answer } = (
      await coordinator.call(readCheckedReport, { params: { id: first.report.id } })
    ).findings.find(({ key }) => key === first.done.key)!

    const other = await drop(170, 'отчёт исправленный (2).txt')
    assert.deepEqual([other.report.carriedFrom, other.report.accepted], [first.report.checkedAt, 1])
    assert.deepEqual(other.done.accepted, answer, 'by whom and when stays true')
    assert.equal(other.sum.accepted, null, '170 is another finding than 165')

    await coordinator.call(reopenFinding, { params: { id: other.report.id, finding: other.done.key } })
    const third = await drop(170, 'отчёт.txt')
    assert.deepEqual([third.report.carriedFrom, third.report.accepted], [null, 0], 'the last check counts')
  },
)

story('Another organisation’s report, and one that doesn’t say whose it is, take nothing over', async office => {
  const coordinator = office.as('coordinator')
  const drop = async (text: string) => {
    const input = { id: newId(), file: await upload(office, 'отчёт.txt', text) }
    return coordinator.call(checkReport, { input })
  }
  const own = writtenReport(165)
  const { id } = await drop(own)
  for (const { key } of (await coordinator.call(readCheckedReport, { params: { id } })).findings)
    await coordinator.call(acceptFinding, { params: { id, finding: key }, input: { because: 'Так и есть.' } })
  for (const text of [own.replace('«Сенім»', '«Ақжол»'), own.replace(/^Тема гранта:.*$/m, '')])
    assert.deepEqual([(await drop(text)).accepted, (await drop(text)).carriedFrom], [0, null])
  assert.ok((await drop(own)).accepted > 0)
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
