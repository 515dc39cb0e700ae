import assert from 'node:assert/strict'
import { Ajv2020 } from 'ajv/dist/2020.js'
import exceljs from 'exceljs'
import { assertValidOffice } from '#platform/documents/testing.ts'
import { languages } from '#platform/language.ts'
import { type Office, story, storyOfTheYear } from '../../../../tests/story.ts'
import { printReport, readReport } from '../../contract.ts'
import { ReportModel } from '../../model.ts'
import { readReportSchema } from '../contract.ts'

const printed = ({ as, home }: Office, format: 'json' | 'xlsx', language: (typeof languages)[number] = 'ru') =>
  as('monitor').file(printReport, { params: { programme: home.programme }, search: { format, language } })

storyOfTheYear('The report as JSON is what its published schema says, in each language', async office => {
  const schema = JSON.parse(Buffer.from(await office.as('monitor').file(readReportSchema)).toString())
  const valid = new Ajv2020({ strict: false, validateFormats: false }).compile<ReportModel & { $schema: string }>(
    schema,
  )
  for (const language of languages) {
    const file: unknown = JSON.parse(Buffer.from(await printed(office, 'json', language)).toString())
    assert.ok(valid(file), JSON.stringify(valid.errors?.slice(0, 3)))
    assert.ok(file.$schema.endsWith(`/api${readReportSchema.path}`))
    assert.equal(ReportModel.parse(file).language, language)
    assert.ok(!valid({ ...file, deviations: 'none' }))
  }
})

story('Anybody may read the schema: the program that reads the file has no account', async ({ app }) => {
  const reply = await app.inject({ url: `/api${readReportSchema.path}` })
  assert.equal(reply.statusCode, 200)
  assert.match(String(reply.headers['content-type']), /schema\+json/)
})

storyOfTheYear('The workbook has every table of the report, with numbers that are numbers', async office => {
  const { programme } = office.home
  const report = await office.as('monitor').call(readReport, { params: { programme } })
  const bytes = await printed(office, 'xlsx')
  await assertValidOffice(bytes, 'xlsx')
  const book = new exceljs.Workbook()
  await book.xlsx.load(bytes as never)
  const sheet = (name: string) => book.worksheets.find(each => each.name.includes(name))!
  const rows = report.planFact.flatMap(task => task.activities.flatMap(each => each.indicators))
  assert.equal(book.worksheets.length, 8)
  assert.equal(sheet('План и факт').rowCount, rows.length + 1)
  assert.equal(sheet('Эффекты').rowCount, 10)
  assert.equal(sheet('партнёров').rowCount, report.partners.length + 1)
  assert.equal(sheet('рекомендаций').rowCount, report.recommendations.length + 1)
  const consultations = rows.findIndex(({ code }) => code === 'I05')
  const row = sheet('План и факт').getRow(consultations + 2)
  assert.deepEqual(
    [row.getCell(5).value, row.getCell(8).value, row.getCell(10).value],
    ['I05', rows[consultations]!.plan.value, rows[consultations]!.fact.value],
  )
})
