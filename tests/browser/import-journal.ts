import assert from 'node:assert/strict'
import ExcelJS from 'exceljs'
import type { Desks } from './desks.ts'

/** The office's paper journal, typed into Excel once: the coordinator says what a word means, sees what comes in, and takes it. */
export async function importJournal(desks: Desks): Promise<void> {
  const page = await desks.openFor('coordinator')
  await page.goto('/journal/import')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'журнал.xlsx', mimeType: 'application/octet-stream', buffer: await aBook() })
  await page.getByRole('button', { name: 'Проверить книгу' }).click()

  await page.getByText('пустая ячейка').first().waitFor()
  await page.getByRole('combobox').first().selectOption({ label: 'Кабинет в Рудном' })
  await page.getByRole('button', { name: 'Сохранить и проверить' }).click()
  await page.getByText('1 новая запись').waitFor()
  await page.getByText('«35.03.2020» не дата').waitFor()

  const take = page.getByRole('button', { name: 'Записать в журнал' })
  assert.ok(await take.isDisabled(), 'rejected rows are left out knowingly')
  await page.getByLabel('Записать остальные без непринятых').check()
  await take.click()
  await page.getByRole('link', { name: 'Открыть эти записи' }).click()
  await page.getByRole('cell', { name: 'Жақсыбеков Асан Ерланұлы' }).waitFor()
  assert.equal(await page.getByRole('row').count(), 2, 'the journal shows what came in')
  await page.context().close()
}

async function aBook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Журнал')
  sheet.addRow(['Дата', 'ФИО', 'Способ', 'Вопрос', 'Ответ', 'Тема'])
  sheet.addRow([
    '03.03.2020',
    'Жақсыбеков Асан Ерланұлы',
    'лично',
    'Не чинят чайник',
    'Разъяснено',
    'Розничная торговля',
  ])
  sheet.addRow(['35.03.2020', 'Сидоров Пётр', 'лично', 'Вопрос', 'Ответ', 'ЖКХ'])
  return Buffer.from(await book.xlsx.writeBuffer())
}
