import type { Download } from '#platform/endpoint.ts'
import { units } from '#platform/fact.ts'
import type { Language } from '#platform/language.ts'
import { workbook } from '#platform/sheets/workbook.ts'
import type { WrittenSheet } from '#platform/sheets/written-sheet.ts'
import { unitWord } from '#platform/unit-words.ts'
import { type Column, columns, kinds } from './columns.ts'
import type { Judged } from './judge-rows.ts'
import { remarkSentence } from './read-rows.ts'

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
export function templateSheet(language: Language): Download {
  const unitNames = units.map(unit => unitWord(unit, 1, language))
  const kindNames = Object.values(kinds).map(kind => kind[language])
  return workbook(words.template[language], [
    planSheet(language, []),
    {
      name: words.lists[language],
      columns: [words.plans, words.units, words.kinds].map(title => ({ heading: title[language], width: 44 })),
      rows: unitNames.map((unit, row) => [examples[language][row] ?? null, unit, kindNames[row] ?? null]),
    },
  ])
}

/** The rejected rows as they were, each with its reasons: to mend and upload again. */
export function rejectedSheet(rows: readonly Judged[], language: Language): Download {
  const rejected = rows
    .filter(({ state }) => state === 'rejected')
    .map(row => {
      const reasons = row.wrong.map(
        remark => `${columns[remark.column][language]}: ${remarkSentence(remark, language)}`,
      )
      return [...names.map(name => row.cells[name]), reasons.join(' ')]
    })
  return workbook(words.rejected[language], [planSheet(language, rejected, words.reason[language])])
}

const planSheet = (language: Language, rows: WrittenSheet['rows'], reason?: string): WrittenSheet => ({
  name: words.plan[language],
  columns: [
    ...names.map(name => ({ heading: columns[name][language], width: widths[name] ?? 16 })),
    ...(reason ? [{ heading: reason, width: 70 }] : []),
  ],
  rows,
})
