import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Lack, lacking, maybeSame } from '../rules.ts'

const whole = {
  roles: [{}],
  contributions: [{}],
  phoneMask: '•••• 0011',
  agreementNumber: '1',
  papers: 1,
  untilOn: null as string | null,
  lesson: 'Писать заранее.',
  continuation: 'Дальше.',
}

test('A partner lacks what the form asks for; the lesson when the work is over', () => {
  const cases: [more: Partial<typeof whole> & { phoneMask?: string | null }, today: string, lacks: Lack[]][] = [
    [{}, '2020-11-30', []],
    [{ roles: [] }, '2020-06-01', ['role']],
    [{ phoneMask: null as never }, '2020-06-01', ['contact']],
    [{ agreementNumber: '', papers: 0 }, '2020-06-01', ['agreement']],
    [{ papers: 0 }, '2020-06-01', ['paper']],
    [{ contributions: [] }, '2020-06-01', ['contribution']],
    [{ lesson: '', continuation: '' }, '2020-06-01', []],
    [{ lesson: '', continuation: '' }, '2020-11-30', ['lesson', 'continuation']],
    [{ lesson: '', untilOn: '2020-05-31' }, '2020-06-01', ['lesson']],
  ]
  for (const [more, today, lacks] of cases) assert.deepEqual(lacking({ ...whole, ...more }, today, '2020-11-30'), lacks)
})

test('Two spellings of one name are noticed, two people of one surname are not', () => {
  const full = 'Сейдахметов Нұрлан Қайратұлы'
  const cases: [one: string, other: string, perhaps: boolean][] = [
    [full, 'Сейдахметов Н. Қ.', true],
    ['Сейдахметов Н.Қ.', full, true],
    [full, 'Сейдахметов', true],
    [full, full, false],
    [full, 'СЕЙДАХМЕТОВ НҰРЛАН ҚАЙРАТҰЛЫ', false],
    [full, 'Сейдахметов Е. Қ.', false],
    [full, 'Сейдахметова Н. Қ.', false],
    ['', '', false],
  ]
  for (const [one, other, perhaps] of cases) {
    assert.equal(maybeSame(one, other), perhaps, `${one} | ${other}`)
    assert.equal(maybeSame(other, one), perhaps, `${other} | ${one}`)
  }
})
