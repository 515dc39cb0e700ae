import assert from 'node:assert/strict'
import { planIds } from '#demonstration/plan.ts'
import { addInstitution } from '#directory/contract.ts'
import { addItem } from '#evidence/contract.ts'
import { textOf } from '#platform/documents/testing.ts'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import { keepQuota } from '../meter-contract.ts'
import {
  addBroadcast,
  addCoverage,
  correctBroadcast,
  correctCoverage,
  printDigest,
  readRadio,
} from '../radio-contract.ts'
import { addScreening, addVideo, correctScreening, correctVideo, dropScreening, readVideos } from '../video-contract.ts'
import { ground, published } from './a-publication.ts'

const film = ({ home }: Office) => ({ id: newId(), activity: planIds(home).activity(8), title: 'Чек потерян' })

async function place({ as }: Office, kind: 'school' | 'radio', name: string): Promise<string> {
  const id = newId()
  await as('coordinator').call(addInstitution, { input: { id, kind, name } })
  return id
}

story('A video begins with its script; screenings add their viewers up, each place and day once', async office => {
  const { as, home, neighbour } = office
  await ground(office)
  const params = { programme: home.programme }
  const script = { ...film(office), script: 'Сцена 1', scriptOn: '2020-11-09' }
  const made = await as('editor').call(addVideo, { params, input: script })
  assert.deepEqual(await as('editor').call(addVideo, { params, input: script }), made)
  await as('editor').refused(addVideo, { params, input: { ...film(office), script: 'Сцена' } }, 422, 'wrong_input')
  await as('editor').refused(addVideo, { params, input: { ...script, finishedOn: '2020-11-20' } }, 422, 'wrong_input')
  await as('lawyer').refused(addVideo, { params, input: film(office) }, 403)
  const { id: _, ...fields } = script
  const finish = { ...fields, version: 1, finishedOn: '2020-11-20', seconds: 94 }
  const done = await as('editor').call(correctVideo, { params: { id: made.id }, input: finish })
  assert.equal(done.seconds, 94)
  await as('editor').refused(correctVideo, { params: { id: made.id }, input: finish }, 409, 'stale_version')

  const institution = await place(office, 'school', 'Школа № 1')
  const shown = { id: newId(), institution, heldOn: '2020-11-23', viewers: 120, videos: [made.id] }
  const first = await as('editor').call(addScreening, { params, input: shown })
  assert.deepEqual(await as('editor').call(addScreening, { params, input: shown }), first)
  const same = { ...shown, id: newId() }
  await as('editor').refused(addScreening, { params, input: same }, 409, 'media.screening_twice')
  await as('editor').refused(addScreening, { params, input: { ...same, viewers: 0 } }, 422, 'wrong_input')
  const { id: at, ...rest } = shown
  const confirm = (given: object) => ({
    params: { id: at },
    input: { ...rest, version: 1, confirmation: 'Справка № 1', confirmedOn: '2020-11-24', ...given },
  })
  await as('editor').refused(correctScreening, confirm({ confirmedOn: null }), 422, 'wrong_input')
  await as('editor').refused(
    correctScreening,
    confirm({ confirmedOn: '2020-11-22' }),
    422,
    'media.confirmed_before_held',
  )
  await as('editor').call(correctScreening, confirm({}))
  await as('editor').refused(correctScreening, confirm({}), 409, 'stale_version')
  const { videos, screenings } = await as('monitor').call(readVideos, { params })
  assert.deepEqual([videos[0]!.viewers, screenings[0]!.confirmation], [120, 'Справка № 1'])
  await as('chair', neighbour).refused(dropScreening, { params: { id: at } }, 404)
  await as('editor').call(dropScreening, { params: { id: at } })
  assert.deepEqual((await as('monitor').call(readVideos, { params })).screenings, [])
})

story('A broadcast has repeats after it, a recording in the annex, and a certificate that follows it', async office => {
  const { as, home, neighbour } = office
  await ground(office)
  const params = { programme: home.programme }
  const medium = await place(office, 'radio', 'Радио')
  const activity = planIds(home).activity(10)
  const aired = { id: newId(), activity, medium, number: 1, airedOn: '2020-03-25', topic: 'Кабинеты' }
  const add = (given: object) => ({ params, input: { ...aired, ...given } })
  const made = await as('editor').call(addBroadcast, add({ repeats: ['2020-03-28', '2020-03-31', '2020-03-28'] }))
  assert.deepEqual(made.repeats, ['2020-03-28', '2020-03-31'])
  const other = { id: newId(), airedOn: '2020-04-01' }
  await as('editor').refused(addBroadcast, add(other), 409, 'media.broadcast_number_twice')
  await as('editor').refused(
    addBroadcast,
    add({ ...other, number: 2, repeats: ['2020-03-31'] }),
    422,
    'media.repeated_before_aired',
  )
  await as('editor').refused(addBroadcast, add({ ...other, number: 2, certificate: '№ 4' }), 422, 'wrong_input')
  await as('teacher').refused(addBroadcast, add({ id: newId(), number: 3 }), 403)
  const { id: _, ...fields } = aired
  const certify = (certificateOn: string) => ({
    params: { id: made.id },
    input: { ...fields, version: 1, certificate: '№ 41', certificateOn, repeats: ['2020-03-28'] },
  })
  await as('editor').refused(correctBroadcast, certify('2020-03-24'), 422, 'media.certified_before_aired')
  assert.deepEqual((await as('editor').call(correctBroadcast, certify('2020-11-27'))).repeats, ['2020-03-28'])
  await as('editor').refused(correctBroadcast, certify('2020-11-27'), 409, 'stale_version')
  const recording = {
    id: newId(),
    ...params,
    activity,
    title: 'Запись',
    kind: 'recording',
    url: 'https://radio.example/1',
  } as const
  await as('editor').call(addItem, { input: { ...recording, links: [{ proves: 'record', target: made.id }] } })
  const { broadcasts } = await as('monitor').call(readRadio, { params })
  assert.deepEqual(broadcasts[0]!.recordings, [{ item: recording.id, title: 'Запись' }])

  const letter = {
    medium,
    startsOn: '2020-03-01',
    endsOn: '2020-11-30',
    value: 30_000,
    unit: 'listener',
    source: 'Письмо',
  } as const
  const said = { params, input: { id: newId(), ...letter, sourceOn: '2020-11-27' } }
  const stated = await as('editor').call(addCoverage, said)
  await as('editor').refused(
    addCoverage,
    { ...said, input: { ...said.input, endsOn: '2020-02-01' } },
    422,
    'wrong_input',
  )
  const correct = {
    params: { id: stated.id },
    input: { ...letter, sourceOn: '2020-11-27', version: 1, unit: 'resident' },
  } as const
  assert.equal((await as('editor').call(correctCoverage, correct)).unit, 'resident')
  await as('editor').refused(correctCoverage, correct, 409, 'stale_version')
  await as('chair', neighbour).refused(correctCoverage, correct, 404)
})

story('The digest lists month by month what came out, in three languages', async office => {
  const { as, home } = office
  const { network, activity } = await ground(office)
  await as('chair').call(keepQuota, { params: { programme: home.programme }, input: { activity, minimum: 2 } })
  await published(office, network, 'https://facebook.example/1')
  for (const [language, none] of [
    ['ru', 'В этом месяце публикаций не было'],
    ['kk', 'Бұл айда жарияланым болған жоқ'],
  ] as const) {
    const word = await as('monitor').file(printDigest, { params: { programme: home.programme }, language })
    const text = textOf(word)
    assert.ok(text.includes('https://facebook.example/1') && text.includes('12.11.2020'), language)
    assert.ok(text.includes(none), language)
  }
})
