import assert from 'node:assert/strict'
import { test } from 'node:test'
import exceljs from 'exceljs'
import { textOf } from '#platform/documents/testing.ts'
import { fillWord } from '#platform/documents/word.ts'
import { type Language, languages } from '#platform/language.ts'
import { testServices } from '../../../../tests/services.ts'
import { type Office, storyOfTheYear } from '../../../../tests/story.ts'
import { printReport, readFigure } from '../../contract.ts'
import { reportData } from '../../forms/final-report.ts'
import { sampleModel } from '../../forms/sample-model.ts'
import type { ReportModel } from '../../model.ts'
import { formBytes } from '../../queries/forms.ts'
import { exportLedger, type LedgerLine, listLedger } from '../contract.ts'
import { numbersIn } from '../numbers.ts'

const ledger = async ({ as, home }: Office, language: Language = 'ru', search = {}) =>
  (await as('monitor').call(listLedger, { params: { programme: home.programme }, search, language })).items

/** How often each number stands somewhere. */
const tally = (texts: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const number of texts.flatMap(numbersIn)) counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}

/** What the form prints by itself, filled with nothing: its headings have numbers too. */
const nothing = (language: Language): ReportModel => ({
  ...sampleModel(language),
  head: { ...sampleModel(language).head, title: '', grantee: '', topic: '', contract: '', period: '', operator: '' },
  activities: [],
  planFact: [],
  effects: [],
  deviations: [],
  changes: [],
  goal: '',
  statistics: [],
  sections: {} as ReportModel['sections'],
  partners: [],
  proposals: [],
  recommendations: [],
  signOff: { pages: '', position: '', name: '', date: '', on: null },
})

storyOfTheYear('Every number that the Word form prints has a line of the ledger, in each language', async office => {
  for (const language of languages) {
    const search = { format: 'docx' as const, language }
    const word = await office.as('monitor').file(printReport, { params: { programme: office.home.programme }, search })
    const bytes = await office.look(sql => formBytes(sql, language, testServices()))
    const bare = nothing(language)
    const sum = { ...bare.head.sum, text: '' }
    const own = tally([textOf(fillWord(bytes, reportData({ ...bare, head: { ...bare.head, sum } })))])
    const lines = await ledger(office, language)
    const told = tally(lines.map(line => line.printed))
    const missing = [...tally([textOf(word)])].filter(
      ([number, count]) => count - (own.get(number) ?? 0) > (told.get(number) ?? 0),
    )
    assert.deepEqual(missing, [], language)
    assert.ok(lines.length > 200)
  }
})

storyOfTheYear('A counted line has as many rows as open behind its number', async office => {
  const { programme } = office.home
  const counted = (await ledger(office)).filter(({ origin }) => origin === 'counted')
  const once = [...new Map(counted.map(line => [line.figure!, line])).values()]
  assert.ok(once.length > 30)
  for (const { figure, rows, value, place } of once) {
    const opened = await office.as('monitor').call(readFigure, {
      params: { programme, name: figure! },
      search: { limit: 1 },
    })
    assert.equal(value, opened.figure.value, place)
    if (!opened.figure.parts) assert.equal(rows, opened.total?.rows, place)
  }
})

storyOfTheYear('Lines say where they stand and what proves them; typed numbers are told apart', async office => {
  const lines = await ledger(office)
  assert.deepEqual(
    lines.map(({ number }) => number),
    lines.map((_, index) => index + 1),
  )
  const consultations = lines.find(({ figure, section }) => figure === 'I05' && section === 'planFact')!
  assert.match(consultations.place, /^Соответствие .* · № 1 · .* · Факт$/)
  assert.equal(consultations.annex, '1')
  assert.ok(consultations.evidence.length > 0)
  for (const { origin, figure, formula, computedAt } of lines) {
    assert.ok(formula)
    assert.equal(figure === null, origin === 'typed')
    assert.equal(computedAt === null, origin === 'typed')
  }
  const typed = await ledger(office, 'ru', { origin: 'typed', section: 'activities' })
  assert.ok(typed.length > 0 && typed.every(line => line.origin === 'typed' && line.section === 'activities'))
})

storyOfTheYear('The ledger is given out as a workbook with the same lines, and the log says so', async office => {
  const params = { programme: office.home.programme }
  const book = new exceljs.Workbook()
  await book.xlsx.load((await office.as('monitor').file(exportLedger, { params })) as never)
  const sheet = book.worksheets[0]!
  const lines = await ledger(office)
  assert.equal(sheet.rowCount, lines.length + 1)
  const at = (line: LedgerLine) => sheet.getRow(line.number + 1)
  const line = lines.find(({ figure }) => figure === 'I05')!
  assert.equal(at(line).getCell(2).text, line.place)
  assert.equal(at(line).getCell(4).value, line.value)
  const [audit] = await office.look(
    sql => sql<{ count: number }[]>`select count(*)::int from audit_log where action = 'report.ledger.export'`,
  )
  assert.equal(audit!.count, 2)
  await office.as('chair', office.neighbour).refused(listLedger, { params }, 404)
})

test('Numbers are read as they are printed', () => {
  assert.deepEqual(numbersIn('3\u00a0245\u00a0462 ₸, 5,5 часа; 05.03.2020 и 20 районов'), [
    '3\u00a0245\u00a0462',
    '5,5',
    '05.03.2020',
    '20',
  ])
  assert.deepEqual(numbersIn('ничего'), [])
})
