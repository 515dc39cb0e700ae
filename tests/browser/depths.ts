import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { type Desks, opened } from './desks.ts'
import { judgeAs, listen } from './pages.ts'
import { school, surveys } from './school-depths.ts'

const number = 'К-2020/174'

/** What opens above and within the pages of the desk, the surveys and the school is usable by everybody as well: nothing of it is sent. */
export async function depths(desks: Desks): Promise<void> {
  const page = await desks.openFor('coordinator')
  const faults: string[] = []
  listen(page, faults)
  const judge = (name: string) => judgeAs(name, page, faults)
  await keys(page, judge)
  await journal(page, judge)
  await desk(page, judge)
  await surveys(page, judge)
  await school(page, judge)
  assert.deepEqual(faults, [])
  await page.context().close()
}

export type Judge = (name: string) => Promise<void>

async function keys(page: Page, judge: Judge) {
  await opened(page, '/')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Клавиши' }).waitFor()
  await judge('the list of keys')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Найти' }).fill('нурмагамб')
  await page.getByRole('option', { name: 'Нұрмағамбетов' }).first().waitFor()
  await judge('the quick search')
  await page.keyboard.press('Escape')
}

async function journal(page: Page, judge: Judge) {
  await opened(page, '/journal?sex=male&state=open')
  await page.getByRole('button', { name: 'Отбор', exact: true }).click()
  await page.getByRole('combobox', { name: 'Почему не считается' }).waitFor()
  await judge('the filter of the journal')
  await page.getByRole('button', { name: number }).click()
  const entry = page.getByRole('dialog', { name: number })
  await entry.getByText('Ход дела').waitFor()
  await judge('an entry')
  const steps = ['Закрыть запись', 'Исправить', 'Не учитывать', 'Аннулировать', 'Добавить звонок']
  for (const step of steps) {
    await entry.getByRole('button', { name: step }).first().click()
    await entry.locator('form').waitFor()
    await judge(`an entry: ${step}`)
    await entry.getByRole('button', { name: 'Отмена' }).click()
  }
}

async function desk(page: Page, judge: Judge) {
  const box = page.getByRole('combobox', { name: 'Кто пришёл' })
  await opened(page, '/journal/new')
  await box.fill('нурмагамб')
  await page.getByText('1 открытое дело').first().waitFor()
  await judge('who was found')
  await box.fill('174')
  await page.getByRole('option', { name: number }).click()
  await page.getByRole('radio', { name: 'Новое обращение' }).waitFor()
  await judge('a visitor who was here before')
  await page.getByLabel('С чем обратились').fill('Ждёт у двери.')
  await page.getByRole('button', { name: 'Отложить' }).click()
  await box.fill('Сатыбалдина Айнұр')
  await page.getByRole('option', { name: 'Новая карточка' }).click()
  await page.getByLabel('Фамилия').waitFor()
  await judge('a new card at the desk')
  await page.getByRole('button', { name: 'Назад к поиску' }).click()
  await page.getByRole('button', { name: 'Посетитель не назвал себя' }).click()
  await page.getByLabel('С чем обратились').waitFor()
  await judge('a visitor without a name')
  await page.getByRole('button', { name: 'Не отправлено: 1' }).click()
  await page.getByRole('dialog').getByText('Ждёт у двери.').waitFor()
  await judge('what is unsent')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}
