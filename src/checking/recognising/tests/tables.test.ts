import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../reading/read-document.ts'
import { p, tbl, tc, text, tr, wordFile } from '../../reading/tests/files.ts'
import type { Said, Stated } from '../../written-report.ts'
import { recognise } from '../recognise.ts'

const read = async (file: Uint8Array) => recognise(await readDocument(file))
const lines = (...all: string[]) => read(text(all.join('\n')))
const value = ({ reading, value, qualifier }: Stated) =>
  reading === 'stated' ? (qualifier === 'exactly' ? value : `${qualifier} ${value}`) : reading
const name = (said: Said | null) => said?.text ?? null

const planFactHead = [
  'Задача\tМероприятия в рамках задачи\tКраткосрочные результаты\tПродукты и индикаторы\tУровень индикаторов\t',
  '\t\t\t\tплан\tфакт',
]
const rowsOf = async (...rows: string[]) => {
  const { report, notRead } = await lines(...planFactHead, ...rows)
  const told = report.planFact.flatMap(group =>
    group.rows.map(({ label, plan, fact }) => [name(label), value(plan), value(fact)]),
  )
  return {
    told,
    unpaired: report.planFact.flatMap(({ unpaired }) => unpaired.map(name)),
    notRead: notRead.map(each => each.text),
  }
}

test('one label, one plan, one fact in each row', async () => {
  const { told } = await rowsOf(
    'Задача 1. Приём\tПриём граждан\tПриём идёт\tЖурнал\t2\t2',
    '\t\t\tОбращения\tНе менее 50\t52',
    '\t\t\tБаннер\t\t-',
  )
  assert.deepEqual(told, [
    ['Журнал', 2, 2],
    ['Обращения', 'at_least 50', 52],
    ['Баннер', 'empty', 'dash'],
  ])
})

test('several in one cell are paired by their order, when there are as many of each', async () => {
  const { told } = await rowsOf(
    'Задача 1\tАкция\t\tКонцепция Программа акции Отзывы Выезды\t1 1 Не менее 10 (письменно) 5\t1 1 202 0',
  )
  assert.deepEqual(told, [
    ['Концепция', 1, 1],
    ['Программа акции', 1, 1],
    ['Отзывы', 'at_least 10', 202],
    ['Выезды', 5, 0],
  ])
  const split = await rowsOf(
    'Задача 1\tРолики\t\t<p>Сценарий</p> <p>Ролик</p>\t<p>2</p> <p>Не менее 2</p>\t<p>2</p> <p>3</p>',
  )
  assert.deepEqual(split.told, [
    ['Сценарий', 2, 2],
    ['Ролик', 'at_least 2', 3],
  ])
})

test('labels that slid away from their values are paired by order, and what is left over is said', async () => {
  const { told, notRead } = await rowsOf(
    'Задача 1\tКабинеты\t\tПоложение\t2\t2',
    '\t\t\tБаннер\t\t',
    'График работы\t\t7\t\t\t',
    '\t\t\tКонсультации\t3\t3',
    '\t\t\t\tНе менее 200\t327',
    '\t\t\t\t4\t4',
  )
  assert.deepEqual(told, [
    ['Положение', 2, 2],
    ['Баннер', 3, 3],
    ['График работы', 'at_least 200', 327],
    ['Консультации', 4, 4],
  ])
  assert.deepEqual(notRead, ['7'])
})

test('labels and values that are not as many stay apart: nobody guesses', async () => {
  const { told, unpaired } = await rowsOf(
    'Задача 1\tКабинеты\t\tПоложение\t2\t2',
    '\t\t\tбаннер\t\t',
    '\t\t\tграфик\t5\t5',
    '\t\t\t\t9\t9',
    '\t\t\t\t7\t8',
  )
  assert.deepEqual(told, [
    ['Положение', 2, 2],
    ['баннер', 'empty', 'empty'],
    ['график', 5, 5],
    [null, 9, 9],
    [null, 7, 8],
  ])
  assert.deepEqual(unpaired, [])
  const merged = await rowsOf('Задача 1\tАкция\t\tКонцепция Отзывы\t1 2 3\t1 2 3')
  assert.deepEqual([merged.told.map(([label]) => label), merged.unpaired], [[null], ['Концепция Отзывы']])
})

test('a plan that is merged over two rows is said of neither but its own', async () => {
  const head = tr(
    ['Задача', 'Мероприятия в рамках задачи', 'Продукты и индикаторы', 'план', 'факт']
      .map(each => tc(p(each)))
      .join(''),
  )
  const first = tr(
    tc(p('1')) + tc(p('Школа')) + tc(p('Список')) + tc(p('3'), '<w:vMerge w:val="restart"/>') + tc(p('3')),
  )
  const second = tr(tc(p('')) + tc(p('')) + tc(p('Анкеты')) + tc(p(''), '<w:vMerge/>') + tc(p('4')))
  const { report } = await read(wordFile(tbl(head + first + second)))
  assert.deepEqual(
    report.planFact[0]!.rows.map(({ plan, fact }) => [value(plan), value(fact)]),
    [
      [3, 3],
      ['unread', 4],
    ],
  )
})

const activitiesHead =
  '№\tНаименование\tДата проведения\tМесто\tЧисло участников\tКатегории\tЭксперты\tПолнота выполнения\tПриложение'

test('activities: groups, rows cut by a page, units beside people, annexes with their documents', async () => {
  const { report, notRead } = await lines(
    activitiesHead,
    'Задача 1. Приём\t\t\t\t\t\t\t\t',
    '1\tОткрытие\tМарт-\tг. Алматы\t327\tГраждане\tЮрист\tВыполнено\tПриложение №1 Положение Журнал',
    '',
    '\tкабинета\tноябрь\t\t\t\t\t\tобращений',
    '2\tРадио\tмарт\tрадио\t9 эфиров\t\t-\tВыполнено\tПриложение № 4.2',
    'Итоговая публичная презентация\t\t\t\t\t\t\t\t',
    '',
    '\tСлушания\t26 ноября\tZoom\t25 (23 НПО)\t\t\t\t',
    '',
    '\t\t\tонлайн\t\tконсультант\t\tОтзывы',
  )
  assert.deepEqual(
    report.activities.map(({ group, number, title, dates, participants, annex }) => [
      group.kind,
      name(number),
      name(title),
      name(dates),
      participants.map(one => [value(one), one.unit, one.within.map(each => each.value)]),
      name(annex.number),
      annex.documents.map(name),
    ]),
    [
      ['task', '1', 'Открытие кабинета', 'Март-ноябрь', [[327, 'person', []]], '1', ['Положение', 'Журнал обращений']],
      ['task', '2', 'Радио', 'март', [[9, 'recording', []]], '4.2', []],
      ['hearing', '', 'Слушания', '26 ноября', [[25, 'person', [23]]], '', []],
    ],
  )
  assert.deepEqual(
    notRead.map(each => each.text),
    ['консультант', 'Отзывы'],
  )
})

test('breakdowns lie or stand, in three languages; a dash, nothing and 0 are three things', async () => {
  const { report } = await lines(
    'Всего участников\tМужчин\tЖенщин',
    '30\t10\t20',
    'Возраст',
    'Барлығы\t13-16 жас\t17-22 жас\t59 жас және одан жоғары',
    '30\t-\t0\t',
    'By status',
    'Total\t30',
    'Children\t0',
    'Young people\t12',
    'Unemployed\t10',
    'Other categories\t8',
  )
  assert.deepEqual(
    report.statistics.map(({ key, total, classes }) => [
      key,
      total.value,
      classes.map(({ from, to, count }) => [from, to, value(count)]),
    ]),
    [
      [
        'sex',
        30,
        [
          [null, null, 10],
          [null, null, 20],
        ],
      ],
      [
        'age',
        30,
        [
          [13, 16, 'dash'],
          [17, 22, 0],
          [59, null, 'empty'],
        ],
      ],
      [
        'status',
        30,
        [
          [null, null, 0],
          [null, null, 12],
          [null, null, 10],
          [null, null, 8],
        ],
      ],
    ],
  )
})

test('a list that goes on after a page is one; a row without its number is told by its columns', async () => {
  const { report } = await lines(
    '№\tНаименование проекта\tОбоснование\tЦель\tЗадачи\tСумма',
    'Кабинеты\tНужны людям\tПомощь\tОткрыть\t15 млн. тенге',
    '(Выберите направление предоставления гранта) 10) защита прав\t\t\t\t',
    'Рекомендации',
    'Государственные органы\tРекомендации\tНомер и дата письма (копии',
    '',
    '\t\tприложить)',
    'Акимат\tПривлекать юристов\t№ 62/1 от 27.11.2020',
  )
  const [proposal] = report.proposals
  assert.deepEqual(
    [proposal!.name.text, proposal!.sum.value, proposal!.direction.text],
    ['Кабинеты', 15_000_000, '10) защита прав'],
  )
  assert.deepEqual(
    report.recommendations.map(({ body, letterNumber }) => [body.text, letterNumber]),
    [['Акимат', '62/1']],
  )
})
