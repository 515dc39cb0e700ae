import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { type Desks, opened } from './desks.ts'

/** What those may do who work here: none of it is offered to somebody who watches. */
const edits =
  /^(Записать|Исправить|Изменить|Добавить|Закрыть .|Аннулировать|Открыть кабинет|Запланировать|Загрузить|Нов|Заполнить|Написать|Удалить|Убрать|Сохранить|Принять)/
const pages = [
  '/',
  '/journal',
  '/people',
  '/plan-fact?figure=I05',
  '/report',
  '/report/texts',
  '/partners',
  '/engagements',
  '/report/sign-off',
  '/report/forms',
  '/programme',
  '/programme/plan',
  '/programme/calendar',
  '/offices',
  '/reception-days',
  '/evidence',
  '/directory',
  '/members',
  '/organisation',
]

/** The operator's monitor reads everything that proves the report, knows no visitor by name, and changes nothing. */
export async function monitor(desks: Desks): Promise<void> {
  const names = await namesKnownTo(desks)
  const page = await desks.openFor('monitor')
  for (const path of pages) {
    await opened(page, path)
    const text = await page.locator('body').innerText()
    assert.deepEqual(
      names.filter(name => text.includes(name)),
      [],
      path,
    )
    assert.deepEqual(await offered(page), [], path)
  }
  await journal(page)
  await page.goto('/journal/new')
  await page.getByRole('heading', { name: 'Такой страницы нет' }).waitFor()
  await page.context().close()
}

/** The visitors on the journal's first page, as the coordinator reads them. */
async function namesKnownTo(desks: Desks): Promise<string[]> {
  const page = await desks.openFor('coordinator')
  await page.goto('/journal')
  await page.getByRole('row').nth(1).waitFor()
  const cells = await page.getByRole('row').locator('td:nth-child(3)').allTextContents()
  await page.context().close()
  const names = cells.filter(name => name !== 'без имени')
  assert.ok(names.length > 30)
  return names
}

async function offered(page: Page): Promise<string[]> {
  const doors = page.locator('main, [role=dialog]').locator('button, a')
  const words = (await doors.allInnerTexts()).map(text => text.trim())
  return words.filter(text => edits.test(text))
}

/** An entry opened: the mask says that it is one, and there is nothing to be done but read. */
async function journal(page: Page) {
  await page.goto('/journal')
  await page.getByRole('row').nth(1).getByRole('button').click()
  const entry = page.getByRole('dialog')
  await entry.getByText('С чем обратились').waitFor()
  assert.match(await entry.innerText(), /\p{Lu}•••••( \p{Lu}\.)?/u)
  assert.deepEqual(await offered(page), [])
}
