import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { readEntry } from '#reception/contract.ts'
import { story } from '../../../tests/story.ts'
import { keepExperts } from '../contract.ts'
import {
  answerQuestion,
  askQuestion,
  correctQuestion,
  listQuestions,
  registerQuestion,
  takeTurn,
} from '../question-contract.ts'
import { aCard, aMeeting, asked, changed } from './a-meeting.ts'

story('Questions stand in a queue by their numbers; one is answered at a time', async office => {
  const { as } = office
  const event = await aMeeting(office)
  const person = await aCard(office, 'Оразова', 'Шолпан')
  const first = await asked(office, event, { person, asked: 'before' })
  const second = await asked(office, event, { sex: 'male', age: 40 })
  assert.deepEqual([first.number, first.age, first.district, second.number, second.sex], [1, 35, '3948', 2, 'male'])
  const turn = (id: string, version: number, begins = true) =>
    as('lawyer').call(takeTurn, { params: { id }, input: { version, begins } })
  await turn(first.id, first.version)
  const on = await turn(second.id, second.version)
  const { items } = await as('monitor').call(listQuestions, { params: { id: event.id } })
  assert.deepEqual(
    items.map(({ takenAt }) => takenAt !== null),
    [false, true],
    'whichever was on goes back',
  )
  assert.equal(items[0]!.personName, 'Ш••••• О.')
  assert.equal((await turn(second.id, on.version, false)).takenAt, null)
  await as('lawyer').refused(
    takeTurn,
    { params: { id: second.id }, input: { version: 1, begins: true } },
    409,
    'stale_version',
  )
})

story('An answer says how it ended, and where the asker was sent', async office => {
  const { as, neighbour } = office
  const event = await aMeeting(office)
  const { id, version } = await asked(office, event)
  const params = { id }
  const answer = { version, answer: 'Разъяснено право на возврат.', outcome: 'referred' }
  await as('lawyer').refused(answerQuestion, { params, input: answer }, 422)
  const explained = { ...answer, outcome: 'explained', referredWhere: 'court' }
  await as('lawyer').refused(answerQuestion, { params, input: explained }, 422)
  await as('teacher').refused(answerQuestion, { params, input: answer }, 403)
  const whole = { ...answer, outcome: 'referred', referredWhere: 'trade_union' } as const
  await as('lawyer', neighbour).refused(answerQuestion, { params, input: whole }, 404)
  const done = await as('lawyer').call(answerQuestion, { params, input: whole })
  assert.deepEqual([done.outcome, done.referredWhere, done.answeredAt !== null], ['referred', 'trade_union', true])
  await as('lawyer').refused(answerQuestion, { params, input: whole }, 409, 'stale_version')
})

story('A question is given to an expert of its own event, and corrected by its version', async office => {
  const { as } = office
  const [event, other] = [await aMeeting(office), await aMeeting(office)]
  const expert = newId()
  const experts = [{ id: expert, name: 'Ибраева С. М.' }]
  await as('editor').call(keepExperts, { params: { id: event.id }, input: { version: 1, experts } })
  const mine = await asked(office, event)
  const correction = { version: 1, asked: 'before', question: 'Как вернуть обувь?', expert } as const
  const given = await as('lawyer').call(correctQuestion, { params: { id: mine.id }, input: correction })
  assert.equal(given.expertName, 'Ибраева С. М.')
  await as('lawyer').refused(correctQuestion, { params: { id: mine.id }, input: correction }, 409, 'stale_version')
  const foreign = await asked(office, other)
  await as('lawyer').refused(correctQuestion, { params: { id: foreign.id }, input: correction }, 409)
})

story('One click makes a question a matter of an office’s journal, once', async office => {
  const { as, home } = office
  const event = await aMeeting(office)
  const person = await aCard(office, 'Сапарова', 'Зәуре')
  const question = await asked(office, event, { person })
  const answering = { version: 1, answer: 'Составим претензию.', outcome: 'documents' } as const
  await as('lawyer').call(answerQuestion, { params: { id: question.id }, input: answering })
  const input = { entry: newId(), office: home.office.kostanay, topic: 'retail.defective', channel: 'video' } as const
  const call = { params: { id: question.id }, input }
  await as('lawyer2').refused(registerQuestion, call, 404)
  await as('editor').refused(registerQuestion, call, 403)
  const { entry } = await as('lawyer').call(registerQuestion, call)
  assert.deepEqual(
    await as('lawyer')
      .call(registerQuestion, { ...call, input: { ...input, entry: newId() } })
      .then(again => again.entry),
    entry,
  )
  const made = await as('lawyer').call(readEntry, { params: { id: entry!.id } })
  assert.deepEqual(
    [made.person, made.question, made.answer, made.matter, made.age],
    [person, question.question, 'Составим претензию.', made.id, 35],
  )
})

story('The matter has the day on which it was asked, not the one on which it was written over', async office => {
  const { as, home, look } = office
  const event = await aMeeting(office, { heldOn: '2020-11-16' })
  const [during, before] = [await asked(office, event), await asked(office, event, { asked: 'before' })]
  await look(sql => sql`update event_questions set asked_at = '2020-11-11T20:30:00Z' where id = ${before.id}`)
  const registered = async ({ id }: { id: string }) => {
    const input = { entry: newId(), office: home.office.kostanay, topic: 'retail.defective', channel: 'video' } as const
    const { entry } = await as('lawyer').call(registerQuestion, { params: { id }, input })
    return as('lawyer').call(readEntry, { params: { id: entry!.id } })
  }
  assert.equal((await registered(during)).receivedOn, '2020-11-16')
  assert.equal(
    (await registered(before)).receivedOn,
    '2020-11-12',
    'by the clock of the office, where it was past midnight',
  )
})

story('Where no office worked on that day, or it has not come, the desk is told so', async office => {
  const { as, home } = office
  const input = { office: home.office.kostanay, topic: 'retail.defective', channel: 'video' } as const
  const refused = async (heldOn: string, code: string) => {
    const event = await aMeeting(office, { heldOn, state: heldOn > '2020-11-30' ? 'planned' : 'held' })
    const { id } = await asked(office, event)
    await as('lawyer').refused(registerQuestion, { params: { id }, input: { ...input, entry: newId() } }, 422, code)
  }
  await refused('2019-02-01', 'events.question_asked_outside_the_office')
  await refused('2020-12-15', 'events.question_is_not_yet_asked')
})

story('A cancelled event takes no questions; the same question twice is one', async office => {
  const { as } = office
  const event = await aMeeting(office)
  const input = { id: newId(), asked: 'before', question: 'Где жаловаться на ценник?' } as const
  const first = await as('intern').call(askQuestion, { params: { id: event.id }, input })
  assert.deepEqual(await as('intern').call(askQuestion, { params: { id: event.id }, input }), first)
  const off = await changed(office, await aMeeting(office, { state: 'planned' }), {
    state: 'cancelled',
    cancelledBecause: 'Метель',
  })
  const late = { ...input, id: newId() }
  await as('intern').refused(askQuestion, { params: { id: off.id }, input: late }, 409, 'events.event_is_cancelled')
})
