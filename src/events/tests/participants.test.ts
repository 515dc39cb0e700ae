import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csvRows } from '#platform/sheets/csv-rows.ts'
import { lengthOf, localTime, minutesWithin } from '../meeting-times.ts'
import { readParticipants } from '../participants.ts'

const limits = { packed: 1e6, unpacked: 1e6, rows: 1000, columns: 60 }
const read = (text: string, endsAt: string | null = null) =>
  readParticipants(csvRows(text, limits), { day: '2020-04-21', endsAt })?.map(({ name, joinedAt, leftAt, minutes }) => [
    name,
    joinedAt?.slice(11),
    leftAt?.slice(11),
    minutes,
  ])

const zoom = `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
812 345,Встреча,04/21/2020 10:55:00 AM,04/21/2020 01:05:00 PM,host@example.kz,130,3

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent
Айгуль Сапарова,a@example.kz,04/21/2020 10:58:00 AM,04/21/2020 11:28:00 AM,30,Yes,
Пётр Осипов,,04/21/2020 11:00:00 AM,04/21/2020 12:00:00 PM,60,Yes,
Айгуль Сапарова,a@example.kz,04/21/2020 11:40:00 AM,04/21/2020 12:00:00 PM,20,Yes,
`
const teamsOld = `Full Name\tUser Action\tTimestamp
Сапарова Айгуль (гость)\tПрисоединился\t21.04.2020, 11:00:00
Осипов Пётр\tJoined\t4/21/2020, 11:10:00 AM
Сапарова Айгуль\tПокинул собрание\t21.04.2020, 11:30:00
Сапарова Айгуль\tJoined\t21.04.2020, 11:45:00
Осипов Пётр\tLeft\t4/21/2020, 11:50:00 AM
`
const teamsNew = `1. Summary
Meeting title\tВстреча
Attended participants\t2

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tRole
Сапарова Айгуль\t4/21/20, 11:00:00 AM\t4/21/20, 12:00:00 PM\t45m 10s\ta@example.kz\tPresenter

3. In-Meeting Activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
Сапарова Айгуль\t4/21/20, 11:00:00 AM\t4/21/20, 11:30:00 AM\t30m\ta@example.kz\tPresenter
Сапарова Айгуль\t4/21/20, 11:45:00 AM\t4/21/20, 12:00:00 PM\t15m\ta@example.kz\tPresenter
`

test('joinings of one participant of Zoom are added up', () => {
  assert.deepEqual(read(zoom), [
    ['Айгуль Сапарова', '10:58:00', '12:00:00', 50],
    ['Пётр Осипов', '11:00:00', '12:00:00', 60],
  ])
})

test('Teams writes joining and leaving in lines of their own; who never left was there to the end', () => {
  assert.deepEqual(read(teamsOld, '13:00'), [
    ['Сапарова Айгуль', '11:00:00', '13:00:00', 105],
    ['Осипов Пётр', '11:10:00', '11:50:00', 40],
  ])
})

test('the closer list of Teams is read, and nobody twice', () => {
  assert.deepEqual(read(teamsNew), [['Сапарова Айгуль', '11:00:00', '12:00:00', 45]])
})

test('of a meeting that nobody left the end is the event’s, or not known', () => {
  const nobodyLeft = 'Имя;Время входа;Время выхода\nСапарова Айгуль;21.04.2020 11:00;\nОсипов Пётр;21.04.2020 11:30;\n'
  assert.deepEqual(read(nobodyLeft, '12:30'), [
    ['Сапарова Айгуль', '11:00:00', '12:30:00', 90],
    ['Осипов Пётр', '11:30:00', '12:30:00', 60],
  ])
  assert.deepEqual(
    read(nobodyLeft)?.map(([name, , , minutes]) => [name, minutes]),
    [
      ['Сапарова Айгуль', null],
      ['Осипов Пётр', null],
    ],
  )
})

test('a plain list of names is a list; what has no names is none', () => {
  assert.deepEqual(read('ФИО;Город\nСапарова Айгуль;Рудный\n'), [['Сапарова Айгуль', undefined, undefined, null]])
  assert.equal(read('Дата;Вопрос\n05.03.2020;Чайник\n'), undefined)
})

test('a time is read as its meeting writes it; the day of the event tells month from day', () => {
  const cases: [string, string, string | null][] = [
    ['04/21/2020 10:02:11 AM', '2020-04-21', '2020-04-21T10:02:11'],
    ['04/21/2020 12:05:00 AM', '2020-04-21', '2020-04-21T00:05:00'],
    ['21.04.2020 10:02', '2020-04-21', '2020-04-21T10:02:00'],
    ['03/04/2020, 9:00:00 PM', '2020-04-03', '2020-04-03T21:00:00'],
    ['03/04/2020, 9:00:00 PM', '2020-03-04', '2020-03-04T21:00:00'],
    ['2020-04-21T10:02', '2020-04-21', '2020-04-21T10:02:00'],
    ['31.02.2020 10:00', '2020-02-01', null],
    ['21.04.2020 25:00', '2020-04-21', null],
    ['позже', '2020-04-21', null],
  ]
  for (const [text, day, expected] of cases) assert.equal(localTime(text, day), expected, text)
})

test('a length is read in whichever units it has', () => {
  const cases: [string, number | null][] = [
    ['45', 2700],
    ['00:45:10', 2710],
    ['1h 2m 3s', 3723],
    ['1 ч 2 мин 3 с', 3723],
    ['2 сағ 5 мин', 7500],
    ['', null],
    ['долго', null],
  ]
  for (const [text, expected] of cases) assert.equal(lengthOf(text), expected, text)
})

test('minutes are those of a clock on the wall, whatever joinings overlap and in whichever order', () => {
  const time = fc.integer({ min: 0, max: 23 * 60 + 59 })
  const clock = (minute: number) =>
    `2020-04-21T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`
  fc.assert(
    fc.property(fc.array(fc.tuple(time, time), { maxLength: 8 }), pairs => {
      const there = new Set<number>()
      for (const [from, to] of pairs) for (let minute = from; minute < to; minute++) there.add(minute)
      assert.equal(minutesWithin(pairs.map(([from, to]) => [clock(from), clock(to)] as const)), there.size)
    }),
  )
})
