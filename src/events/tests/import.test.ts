import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import { upload } from '../../../tests/upload.ts'
import { decideAttendance, importParticipants, listAttendances } from '../attendance-contract.ts'
import type { Event } from '../contract.ts'
import { aCard, aMeeting, changed } from './a-meeting.ts'

const rows = [
  ['Имя (настоящее имя)', 'Время входа', 'Время выхода', 'Продолжительность (минуты)'],
  ['Әсел Нұрланова', '30.11.2020 11:00:00', '30.11.2020 11:20:00', '20'],
  ['Осипов Пётр', '30.11.2020 11:05:00', '30.11.2020 12:05:00', '60'],
  ['Әсел Нұрланова', '30.11.2020 11:30:00', '30.11.2020 12:00:00', '30'],
]
const text = (sign: string) => rows.map(row => row.join(sign)).join('\r\n')
/** Windows-1251 has no Kazakh letters: offices save the page that keeps them in the places of others (KZ-1048). */
const windows = (line: string) => {
  const kazakh: Record<string, number> = { Ә: 0xa3, ә: 0xbc, ұ: 0xa2, Ұ: 0xa1 }
  return Uint8Array.from(line, letter => {
    const code = letter.codePointAt(0)!
    if (kazakh[letter]) return kazakh[letter]
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : letter === 'ё' ? 0xb8 : code
  })
}
const files: Record<string, Uint8Array> = {
  'UTF-8 with a mark and commas': Buffer.from(`\ufeff${text(',')}`),
  'UTF-16 with tabs': Buffer.from(`\ufeff${text('\t')}`, 'utf16le'),
  'Windows-1251 with semicolons': windows(text(';')),
}

const taken = async (office: Office, event: Event, bytes: Uint8Array) =>
  office.as('coordinator').call(importParticipants, {
    params: { id: event.id },
    input: { file: await upload(office, 'участники.csv', bytes) },
  })
const listOf = async ({ as }: Office, event: Event) =>
  (await as('coordinator').call(listAttendances, { params: { id: event.id } })).items

for (const [name, bytes] of Object.entries(files))
  story(`A list of participants in ${name} is read, each once`, async office => {
    const event = await aMeeting(office)
    const reply = await taken(office, event, bytes)
    assert.deepEqual(reply, { id: event.id, participants: 2, added: 2, known: 0, doubtful: 0, endless: 0 })
    const items = await listOf(office, event)
    assert.deepEqual(items.map(({ name, minutes, how }) => `${name} ${minutes} ${how}`).toSorted(), [
      'Осипов Пётр 60 import',
      'Әсел Нұрланова 50 import',
    ])
    const asel = items.find(({ name }) => name.startsWith('Ә'))!
    assert.deepEqual(
      [asel.joinedAt, asel.leftAt].map(time => Date.parse(time!)),
      [Date.parse('2020-11-30T11:00:00+06:00'), Date.parse('2020-11-30T12:00:00+06:00')],
    )
  })

story('The same list read again adds nobody and undoes no decision', async office => {
  const { as } = office
  const event = await aMeeting(office)
  const person = await aCard(office, 'Нұрланова', 'Әсел')
  const bytes = files['UTF-8 with a mark and commas']!
  assert.equal((await taken(office, event, bytes)).doubtful, 1)
  const doubtful = (await listOf(office, event)).find(line => line.doubtful)!
  const decision = { version: doubtful.version, as: { is: 'card', person } } as const
  await as('lawyer').call(decideAttendance, { params: { id: doubtful.id }, input: decision })
  const again = await taken(office, event, bytes)
  assert.deepEqual([again.added, again.known, again.doubtful], [0, 2, 0])
  const items = await listOf(office, event)
  assert.deepEqual(
    items.map(line => [line.person, line.doubtful]).toSorted(([a]) => (a ? -1 : 1)),
    [
      [person, false],
      [null, false],
    ],
  )
})

story('What is no list is refused with what to do; so are others’ files and a cancelled meeting', async office => {
  const { as, neighbour } = office
  const event = await aMeeting(office)
  const params = { id: event.id }
  const file = await upload(office, 'журнал.csv', Buffer.from('Дата;Вопрос\n05.03.2020;Чайник\n'))
  await as('coordinator').refused(importParticipants, { params, input: { file } }, 422, 'events.no_participants')
  await as('coordinator').refused(importParticipants, { params, input: { file: newId() } }, 404)
  await as('editor').refused(importParticipants, { params, input: { file } }, 403)
  await as('coordinator', neighbour).refused(importParticipants, { params, input: { file } }, 404)
  const off = await changed(office, await aMeeting(office, { state: 'planned' }), {
    state: 'cancelled',
    cancelledBecause: 'Нет света',
  })
  const late = { params: { id: off.id }, input: { file } }
  await as('coordinator').refused(importParticipants, late, 409, 'events.event_is_cancelled')
})

story('Of a plain list of names nobody’s minutes are known, and none are said', async office => {
  const event = await aMeeting(office)
  const reply = await taken(office, event, Buffer.from('ФИО;Город\nКим Ольга;Рудный\nӨтеген Ғалым;Лисаковск\n'))
  assert.deepEqual(reply, { id: event.id, participants: 2, added: 2, known: 0, doubtful: 0, endless: 2 })
  const items = await listOf(office, event)
  assert.deepEqual(items.map(({ name, minutes }) => [name, minutes]).toSorted(), [
    ['Ким Ольга', null],
    ['Өтеген Ғалым', null],
  ])
})
