import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import { readEvent } from '../contract.ts'
import {
  addInvitation,
  correctInvitation,
  countInvitations,
  exportInvitations,
  listInvitations,
  removeInvitation,
} from '../invitation-contract.ts'
import { aBody, aCard, aMeeting, listed } from './a-meeting.ts'

const aHearing = (office: Office) => aMeeting(office, { kind: 'hearing', place: null, plannedForm: 'online' })
const invitedOn = '2020-11-12'
const invited = ({ as }: Office, event: { id: string }, whom: { name?: string; institution?: string }) =>
  as('coordinator').call(addInvitation, {
    params: { id: event.id },
    input: { id: newId(), ...whom, invitedOn, how: 'letter' },
  })

story('Whom a hearing invited is compared with who came', async office => {
  const { as } = office
  const event = await aHearing(office)
  const [ngo, other] = [await aBody(office, 'ОО «Мейірім»', 'ngo'), await aBody(office, 'ОО «Достық»', 'ngo')]
  const body = await aBody(office, 'Управление торговли', 'state_body')
  const card = await aCard(office, 'Ахметова', 'Сәуле', 'Болатқызы')
  const [byName, byBody, nobody] = [
    await invited(office, event, { name: 'Сәуле Ахметова' }),
    await invited(office, event, { institution: ngo, name: 'Иванов Пётр' }),
    await invited(office, event, { institution: body }),
  ]
  assert.deepEqual([byName.came, nobody.body, nobody.bodyKind], [null, 'Управление торговли', 'state_body'])
  await listed(office, event, { person: card })
  await listed(office, event, { name: 'Осипова Анна', institution: ngo })
  await listed(office, event, { name: 'Фомин Олег', institution: ngo })
  await listed(office, event, { name: 'Яковлева Инна', institution: other })
  const { items } = await as('coordinator').call(listInvitations, { params: { id: event.id } })
  const cameOf = (id: string) => items.find(each => each.id === id)!.came
  assert.deepEqual([cameOf(byName.id), cameOf(byBody.id), cameOf(nobody.id)], ['person', 'other', null])

  const answer = { version: 1, institution: body, invitedOn, how: 'phone', answer: 'declines' } as const
  const put = { params: { id: nobody.id }, input: { ...answer, answeredOn: '2020-11-16' } }
  const answered = await as('chair').call(correctInvitation, put)
  assert.deepEqual([answered.how, answered.answer], ['phone', 'declines'])
  await as('chair').refused(correctInvitation, put, 409, 'stale_version')

  const { kinds } = await as('monitor').call(countInvitations, { params: { id: event.id } })
  const none = { comes: 0, declines: 0, silent: 0 }
  assert.deepEqual(kinds, [
    { ...none, kind: 'ngo', invited: 1, organisations: 1, silent: 1, came: 1, people: 3, present: 2, uninvited: 1 },
    {
      ...none,
      kind: 'state_body',
      invited: 1,
      organisations: 1,
      declines: 1,
      came: 0,
      people: 0,
      present: 0,
      uninvited: 0,
    },
    { ...none, kind: null, invited: 1, organisations: 0, silent: 1, came: 1, people: 1, present: 0, uninvited: 0 },
  ])
  await as('coordinator').call(removeInvitation, { params: { id: nobody.id } })
  const left = await as('coordinator').call(listInvitations, { params: { id: event.id } })
  assert.equal(left.items.length, 2)
})

story('An invitation says whom and when, once, and its answer has a day', async office => {
  const { as, neighbour } = office
  const event = await aHearing(office)
  const institution = await aBody(office, 'ОО «Мейірім»', 'ngo')
  const given = { params: { id: event.id }, input: { id: newId(), institution, invitedOn, how: 'email' } } as const
  const made = await as('editor').call(addInvitation, given)
  assert.deepEqual(await as('editor').call(addInvitation, given), made)
  const again = { ...given, input: { ...given.input, id: newId() } }
  await as('editor').refused(addInvitation, again, 409, 'events.invited_twice')
  const path = async (more: object) => {
    const input = { ...again.input, ...more }
    return (await as('editor').refused(addInvitation, { ...given, input }, 422, 'wrong_input')).errors?.[0]?.path
  }
  assert.equal(await path({ institution: null }), 'institution')
  assert.equal(await path({ answer: 'comes' }), 'answeredOn')
  assert.equal(await path({ answer: 'comes', answeredOn: '2020-11-01' }), 'answeredOn')
  await as('monitor').refused(addInvitation, again, 403)
  await as('editor', neighbour).refused(addInvitation, again, 404)
})

story(
  'Names of the register are masked for whoever may not read them, and a masked one given back stays',
  async office => {
    const { as } = office
    const event = await aHearing(office)
    const { id } = await invited(office, event, { name: 'Осипова Анна Петровна' })
    const [seen] = (await as('monitor').call(listInvitations, { params: { id: event.id } })).items
    assert.equal(seen!.name, 'А••••• О.')
    const input = { version: 1, name: seen!.name, invitedOn, how: 'email' } as const
    await as('editor').call(correctInvitation, { params: { id }, input })
    const [kept] = (await as('chair').call(listInvitations, { params: { id: event.id } })).items
    assert.deepEqual([kept!.name, kept!.how], ['Осипова Анна Петровна', 'email'])
    const file = await as('monitor').file(exportInvitations, { params: { id: event.id }, search: { format: 'csv' } })
    assert.doesNotMatch(Buffer.from(file).toString(), /Осипова/)
  },
)

story('A hearing says which papers it lacks: some before it, the others when it was held', async office => {
  const { as } = office
  const told = { kind: 'hearing', place: null, plannedForm: 'online' } as const
  const planned = await aMeeting(office, { ...told, heldOn: '2020-12-10', state: 'planned', form: null })
  assert.deepEqual(planned.lacks, ['programme', 'invitation', 'announcement', 'link'])
  const held = await aMeeting(office, { ...told, announcement: 'https://example.kz/news/1' })
  const { lacks } = await as('monitor').call(readEvent, { params: { id: held.id } })
  const papers = ['list', 'minutes', 'press_release', 'presentation', 'photo', 'recording']
  assert.deepEqual(lacks, ['programme', 'invitation', 'attendance', ...papers])
})
