import assert from 'node:assert/strict'
import ExcelJS from 'exceljs'
import { newId } from '#platform/identifier.ts'
import { readSheet } from '#platform/sheets/read-sheet.ts'
import { type Office, story } from '../../../tests/story.ts'
import { upload } from '../../../tests/upload.ts'
import { importPlan, planTemplate, previewImport } from '../import-contract.ts'
import { getPlan } from '../structure-contract.ts'
import { aProgramme, lastAudit } from './a-plan.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const headings = [
  'Задача',
  '№ мероприятия',
  'Мероприятие',
  'Начало',
  'Окончание',
  'Точные дни',
  'Индикатор',
  'План',
  'Единица',
]
type Cells = (string | number | Date)[]
const good: Cells[] = [
  ['Кабинеты', 1, 'Открытие кабинетов', '02.03.2020', '30.11.2020', '', 'Участники', 'Не менее 200', 'человек'],
  ['', '', '', '', '', '', 'Количество консультаций', 'Не менее 200 (из них СУСН – не менее 10)', 'консультация'],
  ['', 2, 'Единые дни', new Date('2020-04-15'), '14.10.2020', '15.04.2020; 14.10.2020', 'Журнал', '2', 'журналов'],
  ['Школа', 3, 'Правовая школа', '', '', '', 'Раздаточный материал', 'По 1 на участника (папка, ручка)', 'комплект'],
]
const bad: Cells[] = [
  ['', '', '', '', '', '', 'Просмотры', 'Более 100', 'просмотр'],
  ['', '', '', '', '', '', 'Слоны', '5', 'слон'],
  ['', 7, 'Не по порядку', '', '', '', 'Анализ', '1', 'анализ'],
]

async function workbook(rows: Cells[], heads: readonly string[] = headings): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('План')
  sheet.addRow(['План программы'])
  sheet.addRow([...heads])
  for (const row of rows) sheet.addRow(row)
  return Buffer.from(await book.xlsx.writeBuffer())
}

const uploaded = (office: Office, bytes: Uint8Array) => upload(office, 'план.xlsx', bytes)

const download = (office: Office, path: string) =>
  office.app.inject({ method: 'GET', url: `/api${path}`, headers: { 'x-story': 'home coordinator' } })

story('A sheet becomes the plan; imported twice it doubles nothing', async office => {
  const coordinator = office.as('coordinator')
  const params = { id: await aProgramme(office) }
  const file = await uploaded(office, await workbook(good))
  const preview = await coordinator.call(previewImport, { params, search: { file } })
  assert.deepEqual(preview.counts, { new: 4, known: 0, rejected: 0 })
  assert.equal(preview.rows[1]!.plan, 'не менее 200; из них СУСН: не менее 10')
  assert.equal((await coordinator.call(getPlan, { params })).indicators.length, 0)

  const input = { file, leaveOutRejected: false }
  await coordinator.call(importPlan, { params, input })
  assert.equal((await lastAudit(office)).subject, params.id)
  const plan = await coordinator.call(getPlan, { params })
  assert.deepEqual(
    plan.tasks.map(({ title }) => title),
    ['Кабинеты', 'Школа'],
  )
  assert.deepEqual(
    plan.activities.map(({ number, startsOn, days }) => [number, startsOn, days.length]),
    [
      [1, '2020-03-02', 0],
      [2, '2020-04-15', 2],
      [3, '2020-03-02', 0],
    ],
  )
  assert.deepEqual(
    plan.indicators.map(({ code, plan }) => [code, plan]),
    [
      ['P01', 200],
      ['I01', 200],
      ['I01.1', 10],
      ['I02', 2],
      ['I03', 1],
    ],
  )
  assert.deepEqual(plan.indicators[4]!.listItems, ['папка', 'ручка'])

  const again = await coordinator.call(importPlan, { params, input })
  assert.deepEqual(again.counts, { new: 0, known: 4, rejected: 0 })
  assert.deepEqual(await coordinator.call(getPlan, { params }), plan)
})

story('Rows that cannot be taken say why and what to do; nothing is half-imported', async office => {
  const coordinator = office.as('coordinator')
  const params = { id: await aProgramme(office) }
  const file = await uploaded(office, await workbook([...good, ...bad]))
  const { counts, rows } = await coordinator.call(previewImport, { params, search: { file } })
  assert.deepEqual(counts, { new: 4, known: 0, rejected: 3 })
  const [views, elephants, jump] = rows.slice(4)
  assert.deepEqual([views!.row, views!.remarks[0]!.column], [7, 'План'])
  assert.match(views!.remarks[0]!.sentence, /не точное/)
  assert.equal(elephants!.remarks[0]!.column, 'Единица')
  assert.match(jump!.remarks[0]!.sentence, /подряд/)
  await coordinator.refused(
    importPlan,
    { params, input: { file, leaveOutRejected: false } },
    409,
    'sheet_rows_rejected',
  )
  assert.equal((await coordinator.call(getPlan, { params })).tasks.length, 0)

  const rejected = await download(office, `/programmes/${params.id}/import/rejected?file=${file}`)
  const read = await readSheet(rejected.rawPayload, { limits: { packed: 1e6, unpacked: 1e7, rows: 100, columns: 20 } })
  assert.deepEqual(read.rows.length, 4)
  assert.match(read.rows[1]!.cells.at(-1)!, /План: Число не точное/)
  await coordinator.call(importPlan, { params, input: { file, leaveOutRejected: true } })
  assert.equal((await coordinator.call(getPlan, { params })).indicators.length, 5)
})

story('The template is itself a sheet that is read; its headings are known in three languages', async office => {
  const params = { id: await aProgramme(office) }
  for (const language of ['ru', 'kk', 'en']) {
    const template = await office.app.inject({
      method: 'GET',
      url: '/api/plan/template',
      headers: { 'x-story': 'home monitor', 'accept-language': language },
    })
    assert.equal(template.headers['content-type'], XLSX)
    const file = await uploaded(office, template.rawPayload)
    const preview = await office.as('coordinator').call(previewImport, { params, search: { file } })
    assert.deepEqual(preview.rows, [])
  }
  assert.equal(planTemplate.permission, 'programme.plan.read')
})

story('No right, no file, no sheet, no columns: each is refused in its own words', async office => {
  const coordinator = office.as('coordinator')
  const params = { id: await aProgramme(office) }
  const file = await uploaded(office, await workbook(good))
  await office.as('lawyer').refused(importPlan, { params, input: { file, leaveOutRejected: false } }, 403)
  await office.as('editor').refused(previewImport, { params, search: { file } }, 403)
  await office
    .as('chair', office.neighbour)
    .refused(importPlan, { params: { id: office.neighbour.programme }, input: { file, leaveOutRejected: false } }, 404)
  await coordinator.refused(previewImport, { params, search: { file: newId() } }, 404)
  await coordinator.refused(previewImport, { params: { id: newId() }, search: { file } }, 404)
  const missing = await uploaded(office, await workbook(good, headings.slice(0, -1)))
  assert.match(
    (await coordinator.refused(previewImport, { params, search: { file: missing } }, 422, 'sheet_columns_missing'))
      .title,
    /«Единица»/,
  )
})

story(
  'A plan of two thousand rows and a formula that nobody worked out are refused in their own words',
  async office => {
    const coordinator = office.as('coordinator')
    const params = { id: await aProgramme(office) }
    const much = await uploaded(office, await workbook(Array.from({ length: 2100 }, () => good[0]!)))
    await coordinator.refused(previewImport, { params, search: { file: much } }, 422, 'sheet_has_too_many_rows')
    const formula = await uploaded(
      office,
      await workbook([[...good[0]!.slice(0, 7), { formula: 'SUM(A1:A2)' } as never, 'человек']]),
    )
    const { rows } = await coordinator.call(previewImport, { params, search: { file: formula } })
    assert.deepEqual([rows[0]!.state, rows[0]!.remarks[0]!.column], ['rejected', 'План'])
    assert.match(rows[0]!.remarks[0]!.sentence, /формула без значения/)
  },
)
