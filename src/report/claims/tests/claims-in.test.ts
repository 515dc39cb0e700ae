import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sectionTexts } from '#demonstration/texts.ts'
import { claimsChange, claimsIn } from '../claims-in.ts'

const claimed = [
  'Правовая грамотность жителей выросла.',
  'Повышен уровень осведомлённости потребителей.',
  'Предотвращены нарушения прав двухсот граждан.',
  'Люди стали чаще обращаться с претензиями.',
  'Отмечается рост доверия к юристам.',
  'Тұрғындардың құқықтық сауаттылығы артты.',
  'Шағымдар саны азайды.',
  'Legal literacy has grown in all districts.',
  'Violations were prevented in 20 shops.',
]
const silent = [
  'Опрос проведён один раз и сам по себе не доказывает рост грамотности.',
  'Число обращений не увеличилось.',
  'Дано {I05} консультаций.',
  'Вырезаны статьи из газет, повыше стоит баннер.',
  'Цель проекта – повышение правовой грамотности.',
  'Бұл өсуді дәлелдемейді.',
  'One wave does not prove that literacy improved.',
  'The growing season ended.',
]

for (const sentence of claimed) test(`claims a change: ${sentence}`, () => assert.equal(claimsChange(sentence), true))
for (const sentence of silent) test(`claims nothing: ${sentence}`, () => assert.equal(claimsChange(sentence), false))

test('claims are sentences with their figures, each once, and known by their words', () => {
  const body = 'Открыты кабинеты. Число консультаций выросло до {I05}, план – {plan.I05}.\n- Доверие выросло.'
  const claims = claimsIn([
    ['result', body],
    ['changes', 'доверие выросло.'],
  ])
  assert.deepEqual(
    claims.map(({ place, sentence, figures }) => [place, sentence, figures]),
    [
      ['result', 'Число консультаций выросло до {I05}, план – {plan.I05}.', ['I05', 'plan.I05']],
      ['result', 'Доверие выросло.', []],
    ],
  )
  assert.notEqual(claims[0]!.hash, claims[1]!.hash)
})

test('the demonstration claims no change that it can’t support', () => {
  const unsupported = claimsIn(Object.entries(sectionTexts)).filter(({ figures }) => figures.length === 0)
  assert.deepEqual(unsupported, [])
})
