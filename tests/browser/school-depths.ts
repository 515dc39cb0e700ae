import type { Page } from 'playwright-core'
import type { Judge } from './depths.ts'
import { opened } from './desks.ts'

/** What opens within a survey: the builder's conditions, a wave, a filled questionnaire, open answers, the printed analysis. */
export async function surveys(page: Page, judge: Judge) {
  const drawer = page.getByRole('dialog')
  await opened(page, '/surveys/new')
  await page.getByRole('button', { name: 'Добавить вопрос' }).click()
  await page.getByRole('button', { name: 'Добавить вопрос' }).click()
  const third = page.getByRole('group', { name: 'Вопрос 3', exact: true })
  await third.getByRole('combobox', { name: 'Когда спрашивать' }).click()
  await page.getByRole('option', { name: 'если на вопрос 1 ответили' }).click()
  await third.getByRole('button', { name: 'Добавить условие' }).click()
  await third.getByRole('group', { name: 'Условие 2' }).waitFor()
  await judge('a condition of two tests')
  await opened(page, '/surveys')
  const wave = await page.locator('main li div > a').last().getAttribute('href')
  await page.getByRole('button', { name: 'Открыть волну' }).first().click()
  await drawer.locator('form').waitFor()
  await judge('a new wave')
  await opened(page, wave!)
  await page.getByRole('button', { name: 'Настроить волну' }).click()
  await drawer.locator('form').waitFor()
  await judge('a wave')
  await close(page)
  await page.getByText('Возраст', { exact: true }).click()
  await page.getByLabel('Границы возраста').waitFor()
  await page.getByRole('button', { name: 'В Word' }).click()
  await page.getByRole('menuitem', { name: 'на казахском' }).waitFor()
  await judge('the analysis by age, and on paper')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Разобрать ответы' }).click()
  await drawer.locator('ol input').first().waitFor()
  await judge('open answers')
  await opened(page, `${wave}/responses`)
  await page.getByRole('row').nth(1).getByRole('button').click()
  await drawer.getByRole('button', { name: 'Не учитывать анкету' }).waitFor()
  await judge('a filled questionnaire')
}

/** What opens within a stream and the flyers: forms of what is there, and of what is added. */
export async function school(page: Page, judge: Judge) {
  const drawer = page.getByRole('dialog')
  await opened(page, '/school')
  const stream = await page.locator('main a[href^="/school/"]').last().getAttribute('href')
  await opened(page, stream!)
  for (const [what, button] of [
    ['a student', 'Кәрімова Гүлмира'],
    ['a letter', '№ 14'],
    ['a new letter', 'Записать письмо'],
    ['a lesson and its roll', 'Законодательство о защите'],
    ['a new lesson', 'Добавить занятие'],
    ['enrolling', 'Зачислить'],
    ['a stream', 'Исправить'],
  ] as const) {
    await page.getByRole('button', { name: button }).first().click()
    await drawer.locator('form').first().waitFor()
    await judge(what)
    await close(page)
  }
  await opened(page, '/flyers')
  for (const [what, button] of [
    ['an act', 'Акт № 1'],
    ['a new act', 'Добавить акт'],
    ['a new post', 'Добавить публикацию'],
    ['a print job', 'Исправить тираж'],
  ] as const) {
    await page.getByRole('button', { name: button }).first().click()
    await drawer.locator('form').waitFor()
    await judge(what)
    await close(page)
  }
}

async function close(page: Page) {
  await page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).first().click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}
