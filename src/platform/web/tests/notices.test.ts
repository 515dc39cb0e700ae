import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { standing, tell, tellProblem, tellToRead } from '../notices.ts'

test('What is done goes by itself, not under the eyes of its reader; what is wrong stays', () => {
  let read = false
  Object.defineProperty(globalThis, 'document', { value: { querySelector: () => (read ? {} : null) } })
  mock.timers.enable({ apis: ['setTimeout'] })
  const said = () => standing().map(({ message }) => message)
  tell('Записано')
  tellToRead('Проверьте строку 4')
  tellProblem(new Error('Сервер не отвечает'))
  read = true
  mock.timers.tick(60_000)
  assert.deepEqual(said(), ['Записано', 'Проверьте строку 4', 'Сервер не отвечает'], 'somebody reads')
  read = false
  mock.timers.tick(6_000)
  assert.deepEqual(said(), ['Проверьте строку 4', 'Сервер не отвечает'])
  mock.timers.tick(600_000)
  assert.equal(said().length, 2)
  mock.timers.reset()
})
