import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sameHeader } from '#platform/sheets/columns.ts'
import { recognised } from '../reading/headings.ts'
import { readCount } from '../reading/read-count.ts'
import { addressKey, repeatDays, standingOf } from '../rules.ts'

test('a month is met, missed, in danger, under way or ahead', () => {
  const cases = [
    ['2020-10', 2, '2020-11-05', 'met'],
    ['2020-10', 1, '2020-11-05', 'missed'],
    ['2020-11', 1, '2020-11-20', 'due'],
    ['2020-11', 1, '2020-11-21', 'behind'],
    ['2020-02', 1, '2020-02-20', 'behind'],
    ['2020-11', 2, '2020-11-30', 'met'],
    ['2020-12', 0, '2020-11-30', 'ahead'],
  ] as const
  for (const [month, published, today, standing] of cases)
    assert.equal(standingOf({ month, published, planned: 0 }, 2, today), standing, `${month} on ${today}`)
})

test('spellings of one address have one key', () => {
  const groups = [
    ['https://www.facebook.com/qorgan/posts/1', 'http://m.facebook.com/qorgan/posts/1/?fbclid=abc&mibextid=z#c'],
    [
      'https://youtu.be/dQw4w9WgXcQ?si=1',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&feature=share',
      'https://youtube.com/shorts/dQw4w9WgXcQ',
    ],
    ['https://www.instagram.com/p/B9i_Pn/?igshid=1&utm_source=ig', 'https://instagram.com/p/B9i_Pn'],
    ['https://facebook.com/photo?fbid=1&set=2', 'https://www.facebook.com/photo/?set=2&fbid=1'],
  ]
  for (const group of groups) assert.equal(new Set(group.map(addressKey)).size, 1, group[0]!)
  assert.equal(new Set(groups.map(([first]) => addressKey(first as string))).size, groups.length)
  fc.assert(fc.property(fc.webUrl({ withQueryParameters: true }), url => addressKey(`${url}`).length > 0))
})

test('counts are read as networks write them; negatives in any dress are refused', () => {
  const good = {
    '1234': 1234,
    '1 234': 1234,
    '1\u00a0234': 1234,
    '1,234': 1234,
    '1.234.567': 1234567,
    '12.5K': 12500,
    '1,2 тыс.': 1200,
    '3 млн': 3000000,
    '15.00': 15,
    '0': 0,
  }
  for (const [said, value] of Object.entries(good)) assert.equal(readCount(said), value, said)
  for (const said of ['', ' ', '-', '—', 'N/A']) assert.equal(readCount(said), null, said)
  for (const said of ['-5', '−5', '–5', '(5)', '( 1 234 )', '5-', '﹣7'])
    assert.deepEqual(readCount(said), { fault: 'negative' }, said)
  for (const said of ['12abc', '1,5', '1.23', '12 %', '1,23,4'])
    assert.deepEqual(readCount(said), { fault: 'not_a_number' }, said)
  assert.deepEqual(readCount('9'.repeat(14)), { fault: 'too_big' })
  fc.assert(
    fc.property(
      fc.nat(1e9),
      value => readCount(value.toLocaleString('ru')) === value && readCount(value.toLocaleString('en')) === value,
    ),
  )
})

test('headings of four networks are recognised in their languages; another language is another header', () => {
  const headers = {
    meta: [
      ['Post ID', 'Title', 'Permalink', 'Reach', 'Reactions', 'Comments', 'Shares'],
      { title: 1, address: 2, reach: 3, like: 4, comment: 5, share: 6 },
    ],
    metaRu: [
      ['Идентификатор', 'Название', 'Постоянная ссылка', 'Охват', 'Реакции', 'Комментарии', 'Репосты'],
      { title: 1, address: 2, reach: 3, like: 4, comment: 5, share: 6 },
    ],
    ok: [
      ['Тема', 'Ссылка на тему', 'Охват', 'Классы', 'Комментарии', 'Репосты'],
      { title: 0, address: 1, reach: 2, like: 3, comment: 4, share: 5 },
    ],
    telegram: [
      ['Post', 'Link', 'Views', 'Forwards', 'Reactions'],
      { title: 0, address: 1, view: 2, share: 3, like: 4 },
    ],
    youtube: [['Контент', 'Название видео', 'Просмотры', 'Комментарии'], { address: 0, title: 1, view: 2, comment: 3 }],
  } as const
  for (const [name, [headings, columns]] of Object.entries(headers))
    assert.deepEqual(recognised(headings), columns, name)
  const [[before, columns], [after]] = [headers.meta, headers.metaRu]
  assert.ok(sameHeader({ headings: before, columns }, [...before, 'New']))
  assert.ok(!sameHeader({ headings: before, columns }, after))
})

test('repeats fall on their weekdays, after the broadcast and until the last day', () => {
  assert.deepEqual(repeatDays('2020-03-25', '2020-04-07', [2, 6]), [
    '2020-03-28',
    '2020-03-31',
    '2020-04-04',
    '2020-04-07',
  ])
  assert.deepEqual(repeatDays('2020-03-25', '2020-03-25', [1, 2, 3, 4, 5, 6, 7]), [])
})
