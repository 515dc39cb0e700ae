import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { assertValidWord, textOf } from '#platform/documents/testing.ts'
import type { Desks } from './desks.ts'

/** The chair asks where 327 comes from, down to one entry; then takes the report as a Word file and reads it in Kazakh. */
export async function report(desks: Desks): Promise<void> {
  const page = await desks.openFor('chair')
  await page.goto('/plan-fact')
  await openFigure(page)
  await page.getByRole('link', { name: 'Отчёт', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Отчёт' }).waitFor()
  await downloadWord(page)
  await readInKazakh(page)
  await page.context().close()
}

/** The number, as many rows as it says, and one of them as the journal has it. */
async function openFigure(page: Page) {
  const consultations = page.getByRole('listitem').filter({ hasText: 'Количество консультаций' })
  await consultations.getByRole('button', { name: '327' }).click()
  const figure = page.getByRole('dialog')
  await figure.getByText('Всего строк: 327 – столько же, сколько в числе.').waitFor()
  const entry = figure.getByRole('table').getByRole('link').first()
  const number = await entry.textContent()
  assert.match(number!, /[КР]-2020\/\d+/)
  await entry.click()
  await page.waitForURL(/\/journal\?/)
  await page.getByRole('dialog', { name: number! }).getByText('С чем обратились').waitFor()
  await page.keyboard.press('Escape')
}

async function downloadWord(page: Page) {
  await page.getByRole('button', { name: 'Скачать' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Документ Word' }).click(),
  ])
  assert.match(file.suggestedFilename(), /\.docx$/)
  const bytes = new Uint8Array(await readFile(await file.path()))
  assert.match(textOf(bytes), /Костанайской области/)
  await assertValidWord(bytes)
}

/** Another language is the same place in other words. */
async function readInKazakh(page: Page) {
  const place = () => page.evaluate(() => document.getElementById('section3')!.getBoundingClientRect().top)
  await page.getByRole('navigation', { name: 'Разделы отчёта' }).locator('a[href="#section3"]').click()
  await page.waitForFunction(() => scrollY > 500)
  const [address, before] = [page.url(), await place()]
  await page.getByRole('button', { name: 'Оспанова' }).click()
  assert.equal(await place(), before, 'a menu of the top bar moves nothing')
  await page.getByRole('menuitem', { name: 'Қазақша' }).click()
  await page.getByRole('heading', { level: 1, name: 'Есеп' }).waitFor()
  await page.getByRole('navigation', { name: 'Есептің бөлімдері' }).waitFor()
  await page.getByRole('heading', { name: '3. ' }).filter({ hasText: 'өзгеріс' }).waitFor()
  assert.equal(page.url(), address)
  // Texts above it come in the other language, too: what counts is where it comes to rest.
  const stays = (was: number) => Math.abs(document.getElementById('section3')!.getBoundingClientRect().top - was) < 100
  await page.waitForFunction(stays, before)
}
