import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hoursInWords, weekInWords } from '../hours-words.ts'
import { hours, workdays } from './a-week.ts'

const afternoon = { from: '14:00', to: '18:00' }

test('A week is said as an announcement says it', () => {
  const week = [...workdays(), ...workdays(afternoon), hours(6, { from: '10:00', mode: 'phone' })]
  assert.deepEqual(weekInWords(week), {
    ru: 'Пн–Пт 09:00–13:00, 14:00–18:00; Сб 10:00–13:00 (по телефону)',
    kk: 'Дс–Жм 09:00–13:00, 14:00–18:00; Сб 10:00–13:00 (телефон арқылы)',
    en: 'Mon–Fri 09:00–13:00, 14:00–18:00; Sat 10:00–13:00 (by phone)',
  })
})

test('Days of the same hours are named together, wherever in the week they are', () => {
  const week = [hours(1), hours(3), hours(4), hours(5, { to: '12:00' })]
  assert.equal(weekInWords(week).ru, 'Пн, Ср–Чт 09:00–13:00; Пт 09:00–12:00')
  assert.equal(weekInWords([]).ru, 'часы не указаны')
})

test('A break is named; hours of several lawyers are one stretch', () => {
  const lunch = { from: '13:00', to: '14:00', mode: 'closed' } as const
  assert.equal(
    hoursInWords([hours(1), hours(1, lunch), hours(1, afternoon)], 'ru'),
    '09:00–13:00, перерыв 13:00–14:00, 14:00–18:00',
  )
  const two = [hours(1, { lawyer: 'a' }), hours(1, { lawyer: 'b', from: '11:00', to: '15:00' })]
  assert.equal(hoursInWords(two, 'ru'), '09:00–15:00')
  const modes = [hours(1, { lawyer: 'a' }), hours(1, { lawyer: 'b', mode: 'online' })]
  assert.equal(hoursInWords(modes, 'en'), '09:00–13:00, 09:00–13:00 (online)')
})
