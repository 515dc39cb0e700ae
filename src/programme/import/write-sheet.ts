import type ExcelJS from 'exceljs'
import type { Download } from '#platform/endpoint.ts'
import { units } from '#platform/fact.ts'
import type { Language } from '#platform/language.ts'
import { unitWord } from '#platform/unit-words.ts'
import { type Column, columns, kinds } from './columns.ts'
import type { Judged } from './judge-rows.ts'
import { remarkSentence } from './read-rows.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const names = Object.keys(columns) as Column[]
const widths: Partial<Record<Column, number>> = {
  task: 40,
  activity: 40,
  places: 30,
  categories: 28,
  result: 40,
  indicator: 36,
  plan: 34,
  number: 10,
  code: 8,
}

const words = {
  plan: { ru: 'План', kk: 'Жоспар', en: 'Plan' },
  lists: { ru: 'Что писать', kk: 'Не жазу керек', en: 'What to write' },
  reason: {
    ru: 'Почему не принята и что сделать',
    kk: 'Неге қабылданбады және не істеу керек',
    en: 'Why it was rejected and what to do',
  },
  template: { ru: 'Образец плана', kk: 'Жоспар үлгісі', en: 'Plan template' },
  rejected: { ru: 'Непринятые строки', kk: 'Қабылданбаған жолдар', en: 'Rejected rows' },
  units: { ru: 'Единицы', kk: 'Өлшем бірліктері', en: 'Units' },
  kinds: { ru: 'Вид', kk: 'Түрі', en: 'Kinds' },
  plans: { ru: 'План', kk: 'Жоспар', en: 'Plans' },
}
/** Ways to write a plan that the import understands. */
const examples: Record<Language, string[]> = {
  ru: [
    '2',
    'Не менее 15',
    'Не менее 200 (из них СУСН – не менее 10)',
    'По 1 на участника (папка, ручка, блокнот)',
    '3 (Facebook, Instagram, Одноклассники)',
  ],
  kk: [
    '2',
    'Кемінде 15',
    'Кемінде 200 (оның ішінде ХӘОТ – кемінде 10)',
    'Әр қатысушыға 1 (папка, қалам, блокнот)',
    '3 (Facebook, Instagram, Одноклассники)',
  ],
  en: [
    '2',
    'At least 15',
    'At least 200 (of them vulnerable – at least 10)',
    '1 per participant (folder, pen, notebook)',
    '3 (Facebook, Instagram, Odnoklassniki)',
  ],
}

/** The empty sheet to write a plan in; the second one tells what its cells may say. */
export async function templateSheet(language: Language): Promise<Download> {
  const workbook = await newWorkbook()
  planSheet(workbook, language)
  const lists = workbook.addWorksheet(words.lists[language])
  lists.columns = [words.plans, words.units, words.kinds].map(title => ({ header: title[language], width: 44 }))
  const unitNames = units.map(unit => unitWord(unit, 1, language))
  const kindNames = Object.values(kinds).map(kind => kind[language])
  for (let row = 0; row < unitNames.length; row++)
    lists.addRow([examples[language][row] ?? '', unitNames[row], kindNames[row] ?? ''])
  lists.getRow(1).font = { bold: true }
  return asFile(workbook, words.template[language])
}

/** The rejected rows as they were, each with its reasons: to mend and upload again. */
export async function rejectedSheet(rows: readonly Judged[], language: Language): Promise<Download> {
  const workbook = await newWorkbook()
  const sheet = planSheet(workbook, language, words.reason[language])
  for (const row of rows.filter(({ state }) => state === 'rejected')) {
    const reasons = row.wrong.map(remark => `${columns[remark.column][language]}: ${remarkSentence(remark, language)}`)
    sheet.addRow([...names.map(name => row.cells[name]), reasons.join(' ')])
  }
  return asFile(workbook, words.rejected[language])
}

/** Loaded when it is first needed: a server that writes no sheets is 40 MB smaller. */
const newWorkbook = async () => new (await import('exceljs')).default.Workbook()

function planSheet(workbook: ExcelJS.Workbook, language: Language, extra?: string) {
  const sheet = workbook.addWorksheet(words.plan[language], { views: [{ state: 'frozen', ySplit: 1 }] })
  const headed = names.map(name => ({
    header: columns[name][language] as string,
    width: widths[name] ?? 16,
    style: { numFmt: '@' },
  }))
  sheet.columns = extra ? [...headed, { header: extra, width: 70, style: { numFmt: '@' } }] : headed
  sheet.getRow(1).font = { bold: true }
  return sheet
}

const asFile = async (workbook: ExcelJS.Workbook, name: string): Promise<Download> => ({
  name: `${name}.xlsx`,
  mediaType: XLSX,
  body: new Uint8Array(await workbook.xlsx.writeBuffer()),
})
