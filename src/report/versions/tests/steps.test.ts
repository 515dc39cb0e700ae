import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { type Office, storyOfTheYear } from '../../../../tests/story.ts'
import {
  acceptVersion,
  answerRemark,
  freezeVersion,
  readBlocking,
  returnVersion,
  sendVersion,
  signVersion,
  withdrawVersion,
} from '../contract.ts'
import { aReadyYear, freeze, reports } from './ready.ts'

const letter = { on: '2020-11-30', letter: '71', note: '', file: null }
const sign = ({ as }: Office, id: string) => as('chair').call(signVersion, { params: { id }, input: {} })
const send = ({ as }: Office, id: string) => as('coordinator').call(sendVersion, { params: { id }, input: letter })

storyOfTheYear('Frozen, signed, sent, returned with a remark, answered, frozen again, accepted', async office => {
  const report = await aReadyYear(office)
  const [first, second] = [newId(), newId()]
  await freeze(office, report, first)
  assert.equal((await sign(office, first)).state, 'signed')
  assert.equal((await send(office, first)).state, 'sent')
  const remark = { id: newId(), body: 'Приложите список участников слушаний.' }
  const back = { on: '2020-11-30', letter: '01-14/320', remarks: [remark] }
  const returned = await office.as('coordinator').call(returnVersion, { params: { id: first }, input: back })
  assert.deepEqual(await office.as('coordinator').call(returnVersion, { params: { id: first }, input: back }), returned)
  assert.equal(returned.state, 'returned')
  assert.deepEqual(
    returned.versions[0]!.remarks.map(({ body, answer }) => [body, answer]),
    [[remark.body, '']],
  )

  const again = { params: { id: report.id }, input: { id: second, language: 'ru' as const } }
  await office.as('coordinator').refused(freezeVersion, again, 409, 'report.blocked')
  const { items } = await office.as('monitor').call(readBlocking, { params: { id: report.id } })
  assert.deepEqual(
    items.map(({ place }) => place),
    [`/report/versions?open=${first}`],
  )
  const answer = { params: { id: remark.id }, input: { answer: 'Список приложен.', version: 1 } }
  await office.as('monitor').refused(answerRemark, answer, 403)
  await office.as('editor', office.neighbour).refused(answerRemark, answer, 404)
  assert.equal((await office.as('editor').call(answerRemark, answer)).answeredBy?.split(' ')[0], 'Жақсыбекова')
  await office.as('editor').refused(answerRemark, answer, 409, 'stale_version')
  await freeze(office, report, second)
  await sign(office, second)
  await send(office, second)
  const accepted = await office.as('coordinator').call(acceptVersion, { params: { id: second }, input: letter })
  assert.equal(accepted.state, 'accepted')
  assert.deepEqual(
    accepted.versions.map(({ number, state }) => [number, state]),
    [
      [2, 'accepted'],
      [1, 'returned'],
    ],
  )
  await office
    .as('coordinator')
    .refused(freezeVersion, { ...again, input: { id: newId(), language: 'ru' } }, 409, 'report.version_in_hand')
})

storyOfTheYear('No step is made out of its turn, by another hand, or on a day to come', async office => {
  const report = await aReadyYear(office)
  const id = newId()
  await freeze(office, report, id)
  const params = { id }
  const lead = office.as('coordinator')
  await lead.refused(sendVersion, { params, input: letter }, 409, 'report.wrong_step')
  await lead.refused(acceptVersion, { params, input: letter }, 409, 'report.wrong_step')
  await lead.refused(signVersion, { params, input: {} }, 403)
  await office.as('chair', office.neighbour).refused(signVersion, { params, input: {} }, 404)
  await sign(office, id)
  await lead.refused(sendVersion, { params, input: { ...letter, on: '2020-12-01' } }, 422, 'report.day_is_to_come')
  await lead.refused(sendVersion, { params, input: { ...letter, on: '2020-11-29' } }, 422, 'report.step_is_too_early')
  await lead.refused(sendVersion, { params, input: { ...letter, letter: '' } }, 422)
  await send(office, id)
  await send(office, id)
  await lead.refused(sendVersion, { params, input: { ...letter, letter: '72' } }, 409, 'report.wrong_step')
  await lead.refused(withdrawVersion, { params, input: { because: 'Поздно' } }, 409, 'report.wrong_step')
})

storyOfTheYear(
  'A slip that is seen before the report is sent: the version is taken back, and keeps its number',
  async office => {
    const report = await aReadyYear(office)
    const id = newId()
    await freeze(office, report, id)
    const input = { id: newId(), language: 'kk' as const }
    await office
      .as('coordinator')
      .refused(freezeVersion, { params: { id: report.id }, input }, 409, 'report.version_in_hand')
    const asked = { params: { id }, input: { because: 'Не тот номер договора.' } }
    await office.as('editor').refused(withdrawVersion, asked, 403)
    assert.equal((await office.as('coordinator').call(withdrawVersion, asked)).state, 'preparing')
    await office.as('coordinator').call(freezeVersion, { params: { id: report.id }, input })
    const [{ versions } = { versions: [] }] = await reports(office)
    assert.deepEqual(
      versions.map(({ number, state, language }) => [number, state, language]),
      [
        [2, 'frozen', 'kk'],
        [1, 'withdrawn', 'ru'],
      ],
    )
  },
)

const wrong = /permission denied|report_step|report_version/
storyOfTheYear(
  'The database itself refuses what can’t be: a changed version, a skipped step, two ends, a gap',
  async office => {
    const report = await aReadyYear(office)
    const [id, other] = [newId(), newId()]
    await freeze(office, report, id)
    const { organisation, member } = office.home
    const step = (name: string, follows: string, on: string, followedOn = '2020-11-30') =>
      office.look(
        sql => sql`
        insert into report_version_steps (organisation, version, step, happened_on, follows, followed_on, letter, note, made_by)
        values (${organisation}, ${id}, ${name}, ${on}, ${follows}, ${followedOn}, '1', 'проба', ${member.chair})`,
      )
    await assert.rejects(step('sent', 'signed', '2020-11-30'), wrong, 'nobody signed it')
    await assert.rejects(step('sent', 'frozen', '2020-11-30'), wrong, 'a step is skipped')
    await assert.rejects(step('signed', 'frozen', '2020-11-29'), wrong, 'signed before it was frozen')
    await step('signed', 'frozen', '2020-11-30')
    await assert.rejects(step('withdrawn', 'frozen', '2020-11-30'), wrong, 'what was signed is not withdrawn as frozen')
    const tries = [
      `update report_versions set number = 7`,
      `delete from report_versions`,
      `update report_version_steps set happened_on = '2020-12-01'`,
      `delete from report_version_rows`,
      `update report_version_files set hash = null, file = null`,
      `update report_remarks set body = 'иначе'`,
    ]
    for (const attempt of tries)
      await assert.rejects(
        office.look(sql => sql.unsafe(attempt)),
        wrong,
        attempt,
      )
    const copy = (columns: string) =>
      office.look(sql =>
        sql.unsafe(`insert into report_versions (organisation, id, report, number, language, model, form, document, replaces, replaces_number, because)
        select organisation, '${other}', report, ${columns} from report_versions where id = '${id}'`),
      )
    await assert.rejects(copy(`2, language, model, form, document, id, 1, 'returned'`), wrong, 'it never came back')
    await assert.rejects(copy(`1, language, model, form, document, null, null, null`), wrong, 'the number is taken')
    await assert.rejects(copy(`3, language, model, form, document, id, 1, 'returned'`), wrong, 'a gap in the numbers')
  },
)
