import assert from 'node:assert/strict'
import { correctInstitution } from '#directory/contract.ts'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import {
  addReview,
  changeEvent,
  createEvent,
  exportReviews,
  keepExperts,
  listEvents,
  listReviews,
  readCoverage,
  readEvent,
  removeReview,
} from '../contract.ts'
import { aBody, aCard, aMeeting, asked, changed, listed, toldOf } from './a-meeting.ts'

story('An event is planned and held, and says what it still lacks', async office => {
  const { as, home } = office
  const event = await aMeeting(office, { state: 'planned', form: null })
  assert.deepEqual(event.placeName?.ru, 'Камыстинский район')
  assert.deepEqual(event.lacks, ['contact', 'announcement', 'experts'])
  const held = await changed(office, event, { state: 'held', form: 'online', contact: 'Аппарат акима, 2-14-15' })
  assert.ok(held.lacks.includes('form_consent'), 'planned as a visit, held online: the operator must consent')
  assert.ok(held.lacks.includes('recording') && held.lacks.includes('attendance'))
  const consented = await changed(office, held, { consent: { number: '01-14/198', on: '2020-04-14' } })
  assert.ok(!consented.lacks.includes('form_consent'))
  const { items } = await as('monitor').call(listEvents, {
    params: { programme: home.programme },
    search: { kind: 'session' },
  })
  assert.deepEqual(
    items.map(({ id }) => id),
    [event.id],
  )
})

story('The same event twice is one; what does not fit is refused', async office => {
  const { as, home, neighbour } = office
  const params = { programme: home.programme }
  const input = { id: newId(), kind: 'lesson', title: 'Договор', heldOn: '2020-12-03', plannedForm: 'online' } as const
  const first = await as('teacher').call(createEvent, { params, input })
  assert.deepEqual(await as('teacher').call(createEvent, { params, input }), first)
  await as('monitor').refused(createEvent, { params, input }, 403)
  await as('chair', neighbour).refused(createEvent, { params, input }, 404)
  await as('chair').refused(createEvent, { params, input: { ...input, id: newId(), kind: 'session' } }, 422)
  const times = { startsAt: '12:00', endsAt: '11:00' }
  await as('chair').refused(createEvent, { params, input: { ...input, id: newId(), ...times } }, 422)
  const already = { ...input, id: newId(), state: 'held', form: 'online' }
  await as('chair').refused(createEvent, { params, input: already }, 422, 'events.not_yet_held')
  const foreign = { ...input, id: newId(), activity: newId() }
  await as('chair').refused(createEvent, { params, input: foreign }, 422, 'events.foreign_activity')
})

story('A change names the version that it was made from; what happened can not be cancelled', async office => {
  const { as, neighbour } = office
  const event = await aMeeting(office)
  const params = { id: event.id }
  const moved = await changed(office, event, { startsAt: '10:00' })
  await as('chair').refused(changeEvent, { params, input: toldOf(event) }, 409, 'stale_version')
  await as('chair').refused(changeEvent, { params, input: { ...toldOf(moved), state: 'cancelled' } }, 422)
  await as('accountant', neighbour).refused(changeEvent, { params, input: toldOf(moved) }, 404)
  await as('intern').refused(changeEvent, { params, input: toldOf(moved) }, 403)
  await asked(office, event)
  const off = { ...toldOf(moved), state: 'cancelled', cancelledBecause: 'Нет связи' }
  await as('chair').refused(changeEvent, { params, input: off }, 409, 'events.event_has_records')
  const quiet = await aMeeting(office, { state: 'planned' })
  const cancelled = await changed(office, quiet, { state: 'cancelled', cancelledBecause: 'Нет связи' })
  assert.deepEqual([cancelled.lacks, cancelled.cancelledBecause], [[], 'Нет связи'])
})

story('An expert’s body keeps the name and kind of that day, whatever it becomes', async office => {
  const { as } = office
  const event = await aMeeting(office)
  const params = { id: event.id }
  const body = await aBody(office, 'Отдел занятости', 'state_body')
  const expert = { id: newId(), name: 'Смагулова Г. Е.', job: 'Главный специалист', institution: body }
  const kept = await as('editor').call(keepExperts, { params, input: { version: event.version, experts: [expert] } })
  await as('chair').call(correctInstitution, {
    params: { id: body },
    input: { version: 1, kind: 'company', name: 'ТОО «Центр занятости»' },
  })
  const again = await as('editor').call(keepExperts, { params, input: { version: kept.version, experts: [expert] } })
  const { who } = await as('monitor').call(readEvent, { params })
  assert.deepEqual(who, [{ ...expert, body: 'Отдел занятости', bodyKind: 'state_body' }])
  const twice = [expert, { ...expert, id: newId() }]
  const input = { version: again.version, experts: twice }
  await as('editor').refused(keepExperts, { params, input }, 409, 'events.expert_named_twice')
  await as('editor').refused(keepExperts, { params, input: { version: 1, experts: [] } }, 409, 'stale_version')
  await asked(office, event, { expert: expert.id })
  const gone = { version: again.version, experts: [] }
  await as('editor').refused(keepExperts, { params, input: gone }, 409, 'events.expert_has_questions')
})

story('The region is covered when each of its twenty places has a meeting that was held', async office => {
  const { as, home } = office
  const params = { programme: home.programme }
  await aMeeting(office)
  await aMeeting(office, { place: '3964', state: 'planned', form: null })
  const { covered, of, items } = await as('monitor').call(readCoverage, { params })
  assert.deepEqual([covered, of], [1, 20])
  const planned = items.find(({ place }) => place === '3964')!
  assert.deepEqual(
    planned.events.map(({ state }) => state),
    ['planned'],
  )
})

story('A review has its day: of the event or after it, and not of tomorrow', async office => {
  const { as, look, home } = office
  const event = await aMeeting(office, { heldOn: '2020-11-24' })
  const params = { id: event.id }
  const said = (givenOn: string) => ({ params, input: { id: newId(), body: 'Всё понятно.', givenOn } })
  const errors = async (givenOn: string) => {
    const problem = await as('editor').refused(addReview, said(givenOn), 422, 'wrong_input')
    return problem.errors!.map(({ path, message }) => `${path}: ${message}`)
  }
  assert.deepEqual(await errors('2020-11-23'), ['givenOn: Отзыв не может быть раньше мероприятия: проверьте дату.'])
  assert.deepEqual(await errors('2020-12-01'), ['givenOn: Отзыв не может быть завтрашним: проверьте дату.'])
  const after = await as('editor').call(addReview, said('2020-11-26'))
  assert.equal(after.givenOn, '2020-11-26')
  const file = await as('chair').file(exportReviews, { params, search: { format: 'csv', fileLanguage: 'ru' } })
  assert.match(new TextDecoder().decode(file), /2020-11-26.*Всё понятно\./)
  const moved = { ...toldOf(event), heldOn: '2020-11-27' }
  await as('coordinator').refused(changeEvent, { params, input: moved }, 409, 'events.event_after_its_reviews')
  await as('coordinator').call(changeEvent, { params, input: { ...moved, heldOn: '2020-11-26' } })
  const early = look(
    sql => sql`
      insert into event_reviews (organisation, id, event, body, given_on, held_on)
      values (${home.organisation}, ${newId()}, ${event.id}, 'Рано', '2020-11-25', '2020-11-26')`,
  )
  await assert.rejects(early, /review_follows_its_event/)
})

story('Reviews are signed by a card or by a name, which a monitor does not read', async office => {
  const { as, neighbour } = office
  const event = await aMeeting(office)
  const params = { id: event.id }
  const person = await aCard(office, 'Бекенова', 'Айжан')
  const input = { id: newId(), person, body: 'Спасибо, всё понятно.', givenOn: '2020-11-30' }
  const review = await as('editor').call(addReview, { params, input })
  assert.deepEqual(await as('editor').call(addReview, { params, input }), review)
  const signed = { id: newId(), author: 'Семёнова Галина', body: 'Хорошо.', givenOn: '2020-11-30' }
  await as('editor').call(addReview, { params, input: signed })
  const named = await as('chair').call(listReviews, { params })
  const masked = await as('monitor').call(listReviews, { params })
  assert.deepEqual(
    named.items.map(({ author }) => author),
    ['Бекенова Айжан', 'Семёнова Галина'],
  )
  assert.deepEqual(
    masked.items.map(({ author }) => author),
    ['А••••• Б.', 'Г••••• С.'],
  )
  await as('editor', neighbour).refused(removeReview, { params: { id: review.id } }, 404)
  await as('editor').call(removeReview, { params: { id: review.id } })
  assert.equal((await as('editor').call(readEvent, { params })).reviews, 1)
  assert.equal((await listed(office, event, { person })).how, 'list')
})
