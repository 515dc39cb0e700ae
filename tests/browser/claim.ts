import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { assertValidWord, textOf } from '#platform/documents/testing.ts'
import type { Desks } from './desks.ts'

/** From a line of the journal to money returned: a case, its claim as a Word file, sent, answered, closed. */
export async function claim(desks: Desks): Promise<void> {
  const page = await desks.openFor('lawyer')
  await page.goto('/journal')
  await page.getByRole('row').nth(1).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('К-2020/88')
  await page
    .getByRole('option', { name: /К-2020\/88/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Завести дело' }).click()
  await writeClaim(page)
  await sendByHand(page)
  await recordAnswer(page)
  await closeWithMoney(page)
  await page.context().close()
}

async function writeClaim(page: Page) {
  await page.getByRole('link', { name: 'Составить бумагу' }).click()
  await page.getByLabel('Что купили или заказали?').fill('пальто')
  await page.getByLabel('Сколько заплатили?').fill('32 500,00 ₸')
  await page.getByRole('combobox', { name: 'Чего требует гражданин' }).click()
  await page.getByRole('option', { name: /принять товар надлежащего/ }).click()
  await page.getByRole('button', { name: 'Составить', exact: true }).click()
  const word = page.getByRole('link', { name: 'Word' })
  const [file] = await Promise.all([page.waitForEvent('download'), word.click()])
  const paper = await readFile(await file.path())
  await assertValidWord(paper)
  assert.match(textOf(paper), /цена 32\s500\s₸/)
}

/** What comes next leads to the draft that waits; from the day it was handed over the answer is awaited. */
async function sendByHand(page: Page) {
  await page.getByRole('link', { name: 'Отправить претензию' }).click()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'отметка о приёме.png', mimeType: 'image/png', buffer: aScan() })
  await page.getByText('отметка о приёме.png', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
  await page.getByText('отправлена 30.11.2020, лично, под отметку · получена 30.11.2020').waitFor()
  await page.getByRole('link', { name: 'отметка о приёме.png' }).waitFor()
  await page.getByText(/Последний день – 10\.12\.2020/).waitFor()
}

async function recordAnswer(page: Page) {
  await page.getByRole('button', { name: 'Записать ответ' }).click()
  await page.getByRole('radio', { name: 'Согласились полностью' }).check()
  await page.getByLabel('Суть ответа').fill('Деньги вернут на карту')
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click()
  await page.getByText('Деньги вернут на карту').waitFor()
}

async function closeWithMoney(page: Page) {
  await page.getByRole('button', { name: 'Закрыть дело' }).click()
  await page.getByRole('combobox', { name: 'Исход' }).click()
  await page.getByRole('option', { name: 'Деньги возвращены полностью' }).click()
  await page.getByLabel('Возвращено гражданину по всему делу').fill('32500')
  await page.getByRole('button', { name: 'Закрыть дело' }).click()
  await page.getByRole('button', { name: 'Вернуть в работу' }).waitFor()
  await page.getByRole('link', { name: 'К-2020/88' }).click()
  await page.getByRole('dialog').getByRole('definition').filter({ hasText: '32 500 ₸' }).waitFor()
}

/** One white point. */
const aScan = () =>
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=', 'base64')
