import assert from 'node:assert/strict'
import { aMeeting } from '#events/tests/a-meeting.ts'
import { newId } from '#platform/identifier.ts'
import { readReport } from '#report/contract.ts'
import { type Office, story, storyOfTheYear } from '../../../tests/story.ts'
import { addRecommendation, correctRecommendation, dropRecommendation, listRecommendations } from '../contract.ts'

const body = ({ look, home }: Office) =>
  look(async sql => {
    const id = newId()
    const akimat = { kind: 'akimat', name: 'Акимат области', search_key: '' }
    await sql`insert into institutions ${sql({ organisation: home.organisation, id, ...akimat })}`
    return id
  })
const said = { origin: 'hearing', said: 'Открыть консультационные пункты в сёлах.' } as const
const sent = { letterNumber: '61', sentOn: '2020-11-02', dueOn: '2020-11-24' } as const

story('A recommendation goes by a letter, is overdue, and is answered', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const given = { params, input: { id: newId(), body: await body(office), ...said } }
  const added = await as('lawyer').call(addRecommendation, given)
  assert.deepEqual(await as('lawyer').call(addRecommendation, given), added)
  assert.equal(added.state, 'unsent')
  const { id, ...rest } = given.input
  const letter = { params: { id }, input: { ...rest, ...sent, version: 1 } }
  assert.equal((await as('lawyer').call(correctRecommendation, letter)).state, 'overdue')
  await as('lawyer').refused(correctRecommendation, letter, 409, 'stale_version')
  await as('lawyer').refused(dropRecommendation, { params: { id } }, 409, 'proposals.sent_stays')
  const answer = { answer: 'partly', answeredOn: '2020-11-28', answerNumber: '3-7/12' } as const
  const answered = { params: { id }, input: { ...rest, ...sent, ...answer, version: 2 } }
  assert.equal((await as('chair').call(correctRecommendation, answered)).state, 'answered')
})

story('What can’t be is refused in words; an unsent one is deleted', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const to = await body(office)
  const path = async (more: object) => {
    const input = { id: newId(), body: to, ...said, ...more }
    return (await as('chair').refused(addRecommendation, { params, input }, 422, 'wrong_input')).errors?.[0]?.path
  }
  assert.equal(await path({ letterNumber: '61' }), 'sentOn')
  assert.equal(await path({ dueOn: '2020-11-20' }), 'dueOn')
  assert.equal(await path({ ...sent, answer: 'accepted' }), 'answer')
  assert.equal(await path({ ...sent, answer: 'accepted', answeredOn: '2020-10-01' }), 'answeredOn')
  await as('chair').refused(
    addRecommendation,
    { params, input: { id: newId(), body: to, ...said, event: newId() } },
    404,
  )
  const input = { id: newId(), body: to, ...said }
  await as('chair').call(addRecommendation, { params, input })
  await as('chair').call(dropRecommendation, { params: { id: input.id } })
  assert.deepEqual((await as('monitor').call(listRecommendations, { params })).items, [])
})

story('Others read and don’t write; the neighbours see nothing', async office => {
  const { as, home, neighbour } = office
  const params = { programme: home.programme }
  const input = { id: newId(), body: await body(office), ...said }
  for (const who of ['editor', 'intern', 'monitor'] as const)
    await as(who).refused(addRecommendation, { params, input }, 403, 'forbidden')
  await as('lawyer').call(addRecommendation, { params, input })
  await as('chair', neighbour).refused(listRecommendations, { params }, 404, 'not_found')
  await as('chair', neighbour).refused(dropRecommendation, { params: { id: input.id } }, 404, 'not_found')
})

storyOfTheYear(
  'E18: every recommendation of the demonstration’s hearing has its letter, and the report prints it',
  async office => {
    const { as, home } = office
    const { items } = await as('monitor').call(listRecommendations, { params: { programme: home.programme } })
    const report = await as('monitor').call(readReport, { params: { programme: home.programme } })
    const ofHearing = items.filter(({ origin, eventTitle }) => origin === 'hearing' && eventTitle)
    assert.equal(ofHearing.length, 3)
    for (const { said, letterNumber, bodyName } of ofHearing) {
      const printed = report.recommendations.find(({ recommendation }) => recommendation === said)
      assert.equal(printed?.body, bodyName)
      assert.ok(letterNumber && printed.letter.startsWith(`№ ${letterNumber} от `))
    }
    assert.equal(report.recommendations.length, items.length, 'each once')
  },
)

story('A recommendation is of the event at which it was made, and stands on its page', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  const hearing = await aMeeting(office, { kind: 'hearing', place: null })
  const meeting = await aMeeting(office)
  const input = { id: newId(), body: await body(office), ...said, ...sent }
  const wrong = { params, input: { ...input, event: meeting.id } }
  await as('lawyer').refused(addRecommendation, wrong, 422, 'proposals.event_fits_origin')
  const made = await as('lawyer').call(addRecommendation, { params, input: { ...input, event: hearing.id } })
  assert.deepEqual([made.eventTitle, made.state], [hearing.title, 'overdue'])
  const of = async (event: string) =>
    (await as('monitor').call(listRecommendations, { params, search: { event } })).items.map(({ id }) => id)
  assert.deepEqual([await of(hearing.id), await of(meeting.id)], [[made.id], []])
})
