import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { type Desks, opened, tabTo } from './desks.ts'

/** A day of the lawyer in Rudny: a call that books a time, somebody at the door, and the journal that ends both. */
export async function waitingList(desks: Desks): Promise<void> {
  const page = await desks.openFor('lawyer2')
  await bookedByKeyboard(page)
  await cameByChance(page)
  await received(page)
  await page.context().close()
}

/** Arrows lead to a free time; who has no card gives a name and a phone. */
async function bookedByKeyboard(page: Page) {
  await opened(page, '/schedule')
  await tabTo(page, page.getByRole('button', { name: /30\sноября 2020\sг\. 10:00/ }))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  assert.match((await focused())!, /3\sдекабря 2020\sг\. 11:00свободно/)
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'Записать: 3 декабря 2020 г., 11:00' })
  await tabTo(page, form.getByLabel('Как обращаться'))
  await page.keyboard.type('Роза апа')
  await tabTo(page, form.getByLabel('Телефон', { exact: false }).first())
  await page.keyboard.type('8 700 000 00 77')
  await page.keyboard.press('Control+Enter')
  await form.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: /11:00 Роза апа записан/ }).waitFor()
  assert.ok(!decodeURIComponent(page.url()).includes('Роза'), 'no name in the address')
}

/** Without an appointment: the next number, and the end of the line. */
async function cameByChance(page: Page) {
  await opened(page, '/queue')
  await page.getByRole('button', { name: 'Пришёл без записи' }).click()
  await page.getByRole('dialog').getByLabel('Как обращаться').fill('Серик')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('listitem').filter({ hasText: 'Серик' }).filter({ hasText: 'без записи' }).waitFor()
}

/** Who waits longest is received: the desk knows who it is, and once the entry is there, the list says served. */
async function received(page: Page) {
  const [line] = await page.locator('[data-section=waiting] li').all()
  const name = (await line!.locator('[class*=name]').textContent())!
  await line!.getByRole('button', { name: 'Принять' }).click()
  await page.waitForURL(/\/journal\/new\?appointment=/)
  await page.getByText(name).first().waitFor()
  await page.getByRole('radio', { name: 'Новое обращение' }).check()
  await page.getByRole('combobox', { name: 'Тема' }).focus()
  await page.keyboard.type('розн недост')
  await page.keyboard.press('Enter')
  await page.getByLabel('С чем обратились').fill('Чайник протекает.')
  await page.getByLabel('Что ответили').fill('Составлена претензия.')
  await page.keyboard.press('Control+Enter')
  const number = await page.getByRole('heading', { level: 1, name: /^Р-2020\/\d+$/ }).textContent()
  await opened(page, '/queue')
  const served = page.locator('[data-section=finished] li').filter({ hasText: name })
  await served.getByRole('link', { name: `Запись ${number}` }).waitFor()
}
