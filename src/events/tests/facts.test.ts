import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { measure } from '#report/figures/measure.ts'
import { rowsBehind } from '#report/figures/rows.ts'
import { testServices } from '../../../tests/services.ts'
import { type Office, story } from '../../../tests/story.ts'
import { decideAttendance } from '../attendance-contract.ts'
import { keepExperts } from '../contract.ts'
import { registerQuestion } from '../question-contract.ts'
import { aBody, aCard, aMeeting, asked, listed } from './a-meeting.ts'

type Filters = Record<string, string | boolean | number>
const { facts } = testServices()
const counted = async ({ look, home }: Office, name: string, filters: Filters = {}) => {
  const part = { kind: 'counted', label: name, fact: facts.get(`events.${name}`)!, filters } as const
  const number = (await look(sql => measure(sql, home.programme, [part]))).get(part)!
  const { items } = await look(sql => rowsBehind(sql, home.programme, part, null, 100))
  if (name !== 'photos') assert.equal(items.length, number, `${name} opens the rows that it counts`)
  return number
}

story('Facts count what was held, each thing once, and open their records', async office => {
  const { as, home } = office
  const [first, second] = [await aMeeting(office), await aMeeting(office, { place: '3964', form: 'in_person' })]
  const planned = await aMeeting(office, { place: '3910', state: 'planned', form: null })
  const [body, person] = [
    await aBody(office, 'Департамент юстиции', 'state_body'),
    await aCard(office, 'Фомина', 'Юлия'),
  ]
  for (const { id } of [first, second, planned])
    await as('editor').call(keepExperts, {
      params: { id },
      input: {
        version: 1,
        experts: [
          { id: newId(), name: 'Досжанов Б. К.', institution: body },
          { id: newId(), name: 'Иная И. И.' },
        ],
      },
    })
  const question = await asked(office, first, { person })
  await asked(office, planned)
  await listed(office, first, { person })
  await listed(office, second, { person })
  const nameless = await listed(office, second, { name: 'Гость', institution: body })
  const phone = await listed(office, second, { name: 'Телефон' })
  const same = { version: 1, as: { is: 'same', of: nameless.id } } as const
  await as('lawyer').call(decideAttendance, { params: { id: phone.id }, input: same })

  const numbers = async (filters: Filters = {}) => {
    const names = [
      'sessions',
      'districts',
      'trips',
      'questions',
      'experts',
      'state_bodies',
      'attendances',
      'attendees',
      'organisations',
      'reviews',
      'photos',
    ]
    const all: number[] = []
    for (const name of names) all.push(await counted(office, name, filters))
    return all
  }
  assert.deepEqual(await numbers(), [2, 2, 1, 1, 2, 1, 3, 1, 1, 0, 0])
  assert.deepEqual(await numbers({ place: '3964' }), [1, 1, 1, 0, 2, 1, 2, 1, 1, 0, 0])
  assert.deepEqual(await numbers({ kind: 'lesson' }), [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  assert.equal(await counted(office, 'attendances', { sex: 'female' }), 2)
  assert.equal(await counted(office, 'attendees', { ageFrom: 36 }), 0)

  const entry = { entry: newId(), office: home.office.kostanay, topic: 'retail', channel: 'video' } as const
  await as('lawyer').call(registerQuestion, { params: { id: question.id }, input: entry })
  assert.deepEqual(
    [await counted(office, 'questions'), await counted(office, 'questions', { inJournal: false })],
    [1, 0],
    'what the journal counts can be left out where both are added',
  )
})
