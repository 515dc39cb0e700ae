import ExcelJS from 'exceljs'
import type { StaffName } from '#demonstration/founding.ts'
import { newId } from '#platform/identifier.ts'
import type { Office } from '../../../../tests/story.ts'
import { upload } from '../../../../tests/upload.ts'
import * as contract from '../../import-contract.ts'

/** For tests: journals of paper in workbooks, and how they come in. */

export const headings = [
  '№ п/п',
  'Дата обращения',
  'ФИО',
  'ИИН',
  'Пол',
  'Год рождения',
  'Статус',
  'Форма обращения',
  'Тема',
  'Суть обращения',
  'Ответ',
  'Результат',
  'Сумма возврата',
]
export type Cells = (string | number | Date | null)[]

export const visit = (
  number: number | string,
  on: string | Date,
  name: string,
  more: Partial<Record<(typeof headings)[number], string | number>> = {},
): Cells =>
  headings.map(
    heading =>
      more[heading] ??
      {
        '№ п/п': number,
        'Дата обращения': on,
        ФИО: name,
        Пол: 'ж',
        Статус: 'другие категории',
        'Форма обращения': 'лично',
        Тема: 'Розничная торговля',
        'Суть обращения': `Вопрос ${number}: не принимают чайник`,
        Ответ: 'Разъяснено',
      }[heading] ??
      null,
  )

export const threeVisits: Cells[] = [
  visit(1, '05.03.2020', 'Ахметова Сәуле Серікқызы', {
    ИИН: '800416100254',
    Результат: 'полный возврат',
    'Сумма возврата': '12 500 ₸',
  }),
  visit(2, new Date('2020-03-06'), 'Ким Ольга Петровна', { 'Год рождения': 1975, 'Форма обращения': 'по телефону' }),
  visit(3, '10 марта 2020 г.', 'аноним', { Пол: '', Статус: '' }),
]

export async function bookOf(rows: Cells[], heads: readonly string[] = headings): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Журнал 2020')
  sheet.addRow(['Журнал приёма граждан'])
  sheet.addRow([...heads])
  for (const row of rows) sheet.addRow(row)
  return Buffer.from(await book.xlsx.writeBuffer())
}

export const uploaded = (office: Office, bytes: Uint8Array, name = 'журнал.xlsx', who?: StaffName): Promise<string> =>
  upload(office, name, bytes, who)

/** What a person would choose where the book says nothing. */
export const usual = (office: Office) => [
  { column: 'office' as const, word: '', meaning: office.home.office.kostanay },
  { column: 'lawyer' as const, word: '', meaning: office.home.member.lawyer },
]

/** A book that is uploaded, whose empty cells were decided about, and that is checked. */
export async function checked(
  office: Office,
  bytes: Uint8Array,
  who: StaffName = 'coordinator',
  words: { column: contract.ImportWord['column']; word: string; meaning: string }[] = usual(office),
) {
  const worker = office.as(who)
  const { id } = await worker.call(contract.startImport, {
    params: { programme: office.home.programme },
    input: { id: newId(), file: await uploaded(office, bytes, 'журнал.xlsx', who) },
  })
  const params = { id }
  const { version } = await worker.call(contract.chooseWords, { params, input: { version: 1, words } })
  await worker.call(contract.checkImport, { params, input: { version } })
  await office.work()
  return worker.call(contract.readImport, { params })
}

export async function taken(
  office: Office,
  book: contract.JournalImport,
  who: StaffName = 'coordinator',
  leaveOutRejected = false,
) {
  const worker = office.as(who)
  const params = { id: book.id }
  await worker.call(contract.takeImport, { params, input: { version: book.version, leaveOutRejected } })
  await office.work()
  return worker.call(contract.readImport, { params })
}

export const rowsOf = (
  office: Office,
  { id }: { id: string },
  show?: 'new' | 'known' | 'rejected' | 'doubts' | 'remarks',
) => office.as('coordinator').call(contract.listImportRows, { params: { id }, search: { show } })
