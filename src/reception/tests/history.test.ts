import assert from 'node:assert/strict'
import { test } from 'node:test'
import { story } from '../../../tests/story.ts'
import { annulEntry, closeEntry, correctEntry, registerEntry, reopenEntry } from '../contract.ts'
import { actionOf, changesBetween, type Version } from '../history.ts'
import { type EntryStep, readEntryHistory } from '../history-contract.ts'
import { excludeEntry, includeEntry } from '../leaving-out-contract.ts'
import { aCard, aVisit } from './a-visit.ts'

const told = (steps: readonly EntryStep[]) =>
  steps.map(({ version, action, member, because }) => [version, action, member?.split(' ')[0], because])

story('Every version of an entry stays: who changed what, from what to what, and why', async ({ as, home, look }) => {
  const [person, other] = await look(sql =>
    Promise.all([
      aCard(sql, home.organisation),
      aCard(sql, home.organisation, { surname: 'Орлова', birth_year: 1990 }),
    ]),
  )
  const visit = { ...aVisit(home.office.kostanay), person, receivedAt: '10:30', help: ['claim' as const] }
  const { id } = await as('intern').call(registerEntry, { input: visit })
  const params = { id }
  const { office: _, id: __, ...same } = visit
  await as('lawyer').call(correctEntry, {
    params,
    input: {
      ...same,
      receivedOn: '2020-11-30',
      person: other,
      question: 'Чайник протекает.',
      receivedAt: '11:00',
      version: 1,
    },
  })
  await as('coordinator').call(closeEntry, {
    params,
    input: { version: 2, outcome: 'refund_part', returnedTenge: 9000 },
  })
  await as('coordinator').call(closeEntry, {
    params,
    input: { version: 3, outcome: 'refund_part', returnedTenge: 19_000 },
  })
  await as('lawyer').call(reopenEntry, { params, input: { version: 4, because: 'Продавец вернул не всё' } })
  await as('chair').call(excludeEntry, { params, input: { version: 5, as: 'test', because: 'Учились' } })
  await as('chair').call(includeEntry, { params, input: { version: 6, because: 'Это был настоящий приём' } })
  await as('chair').call(annulEntry, { params, input: { version: 7, because: 'Дважды' } })

  const { items } = await as('lawyer').call(readEntryHistory, { params })
  assert.deepEqual(told(items), [
    [1, 'register', 'Төлеген', null],
    [2, 'correct', 'Ермекова', null],
    [3, 'close', 'Қасымов', null],
    [4, 'close', 'Қасымов', null],
    [5, 'reopen', 'Ермекова', 'Продавец вернул не всё'],
    [6, 'exclude', 'Оспанова', 'Учились'],
    [7, 'include', 'Оспанова', 'Это был настоящий приём'],
    [8, 'annul', 'Оспанова', 'Дважды'],
  ])
  const corrected = items[1]!.changes.map(({ field, from, to }) => [field, from, to])
  assert.deepEqual(corrected, [
    ['receivedAt', '10:30', '11:00'],
    ['person', 'Сапарова', 'Орлова'],
    ['age', null, 30],
    ['question', visit.question, 'Чайник протекает.'],
  ])
  assert.deepEqual(items[3]!.changes, [{ field: 'returnedTenge', from: 9000, to: 19_000, hidden: false }])

  const seen = await as('monitor').call(readEntryHistory, { params })
  assert.deepEqual(
    seen.items[1]!.changes.map(({ field, from, hidden }) => [field, from, hidden]),
    [
      ['receivedAt', '10:30', false],
      ['person', null, true],
      ['age', null, false],
      ['question', null, true],
    ],
    'who may not read names sees that it changed',
  )
  await as('lawyer2').refused(readEntryHistory, { params }, 404, 'not_found')
  await as('editor').refused(readEntryHistory, { params }, 403, 'forbidden')
  await assert.rejects(
    look(sql => sql`update entry_revisions set line = '{}'`),
    { code: '42501' },
    'nobody rewrites what was',
  )
})

test('What was done is told by what changed', () => {
  const open: Version = { closedOn: null, outcome: null, help: [], question: 'Что делать?' }
  const closed = { ...open, closedOn: '2020-11-30', outcome: 'explained' }
  const cases: [Version, Version, string][] = [
    [open, closed, 'close'],
    [closed, { ...closed, outcome: 'settled' }, 'close'],
    [closed, { ...closed, returnedTenge: 100 }, 'close'],
    [closed, open, 'reopen'],
    [open, { ...closed, question: 'Как быть?' }, 'close'],
    [open, { ...open, question: 'Как быть?' }, 'correct'],
    [open, { ...open, leftOut: 'test' }, 'exclude'],
    [{ ...open, leftOut: 'test' }, open, 'include'],
    [closed, { ...closed, annulledOn: '2020-11-30' }, 'annul'],
  ]
  for (const [before, after, action] of cases) assert.equal(actionOf(changesBetween(before, after)), action)
  assert.deepEqual(changesBetween(open, { ...open, help: [], otherParty: '' }), [], 'nothing said is nothing changed')
})
