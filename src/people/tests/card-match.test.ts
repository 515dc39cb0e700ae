import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Described, type Sameness, samePerson } from '../card-match.ts'

const somebody = (name: string, more: Partial<Described> = {}): Described => {
  const [surname = '', givenName = '', patronymic = ''] = name.split(' ')
  return { surname, givenName, patronymic, bornOn: null, birthYear: null, iin: null, ...more }
}
const born = (bornOn: string) => ({ bornOn, birthYear: Number(bornOn.slice(0, 4)) })

const pairs: readonly [string, Described, Described, Sameness][] = [
  ['the same IIN, another surname', somebody('Ахметова', { iin: 'a' }), somebody('Ким', { iin: 'a' }), 'same'],
  [
    'another IIN, all else the same',
    somebody('Ахметова Сәуле', { iin: 'a', ...born('1980-04-16') }),
    somebody('Ахметова Сәуле', { iin: 'b', ...born('1980-04-16') }),
    'other',
  ],
  [
    'the same name and day of birth',
    somebody('Ахметова Сәуле Серікқызы', born('1980-04-16')),
    somebody('Ахметова Сауле', born('1980-04-16')),
    'same',
  ],
  [
    'another day of birth',
    somebody('Ахметова Сәуле', born('1980-04-16')),
    somebody('Ахметова Сәуле', born('1980-04-17')),
    'other',
  ],
  [
    'a full name and the same year',
    somebody('Ахметова Сәуле Серікқызы', { birthYear: 1980 }),
    somebody('Ахметова Сауле Серікқызы', born('1980-04-16')),
    'same',
  ],
  [
    'a name without patronymic and the same year',
    somebody('Ахметова Сәуле', { birthYear: 1980 }),
    somebody('Ахметова Сәуле Серікқызы', { birthYear: 1980 }),
    'perhaps',
  ],
  [
    'another year',
    somebody('Ахметова Сәуле Серікқызы', { birthYear: 1980 }),
    somebody('Ахметова Сәуле Серікқызы', { birthYear: 1981 }),
    'other',
  ],
  [
    'a full name and nothing else',
    somebody('Ахметова Сәуле Серікқызы'),
    somebody('Ахметова Сәуле Серікқызы'),
    'perhaps',
  ],
  ['initials', somebody('Ахметова С. С.'), somebody('Ахметова Сәуле Серікқызы'), 'perhaps'],
  [
    'initials and the day of birth',
    somebody('Ахметова С. С.', born('1980-04-16')),
    somebody('Ахметова Сәуле', born('1980-04-16')),
    'perhaps',
  ],
  ['other initials', somebody('Ахметова Н. С.'), somebody('Ахметова Сәуле Серікқызы'), 'other'],
  ['another patronymic', somebody('Ахметова Сәуле Серікқызы'), somebody('Ахметова Сәуле Маратқызы'), 'other'],
  ['another surname', somebody('Ахметова Сәуле'), somebody('Ахметов Сәуле'), 'other'],
]

test('who is the same person, who may be, who is another', () => {
  for (const [what, a, b, is] of pairs) {
    assert.equal(samePerson(a, b), is, what)
    assert.equal(samePerson(b, a), is, `${what}, the other way round`)
  }
})
