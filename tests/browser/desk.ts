import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { signIns } from '#demonstration/sign-ins.ts'
import { type Desks, tabTo } from './desks.ts'

/** A visitor comes to the lawyer in Kostanay; no hand leaves the keyboard, and every count has grown by one. */
export async function desk(desks: Desks): Promise<void> {
  const page = await desks.open()
  await signIn(page)
  const promised = await planned(page)
  const before = await consultations(page)

  await tabTo(page, page.getByRole('link', { name: 'Записать обращение' }))
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: 'Лично' }).waitFor()
  await tabTo(page, page.getByRole('radio', { name: 'Лично' }))
  await page.keyboard.press('Space')
  await visitor(page)
  await tabTo(page, page.getByRole('combobox', { name: 'Тема' }))
  await page.keyboard.type('розничн')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('С чем обратились'))
  await page.keyboard.type('Магазин не принимает назад чайник, который протекает.')
  await page.keyboard.press('Control+Enter')

  const number = await page.getByRole('heading', { level: 1, name: /^К-2020\/\d+$/ }).textContent()
  await close(page)
  assert.equal(await consultations(page), before + 1)
  assert.equal(await planned(page), promised + 1)
  await page.goto('/journal')
  await page
    .getByRole('row', { name: new RegExp(`${number}.*Сатыбалдина Айнұр.*Деньги возвращены полностью`) })
    .waitFor()
  await page.context().close()
}

async function signIn(page: Page) {
  const { email, password } = signIns.find(({ name }) => name === 'lawyer')!
  await page.goto('/')
  await tabTo(page, page.getByLabel('Электронная почта'))
  await page.keyboard.type(email)
  await tabTo(page, page.getByLabel('Пароль', { exact: true }))
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Сегодня' }).waitFor()
}

/** What «Today» counts for the programme. */
async function consultations(page: Page): Promise<number> {
  await page.goto('/')
  const counted = page.getByRole('term').filter({ hasText: 'Консультации за программу' })
  return Number(await counted.locator('+ dd').textContent())
}

/** What plan and fact counts for the whole programme. */
async function planned(page: Page): Promise<number> {
  await page.goto('/plan-fact')
  const row = page.getByRole('listitem').filter({ hasText: 'Количество консультаций' })
  return Number(await row.getByRole('button').first().textContent())
}

/** Search first; nobody fits; the card is made with what was typed already in it. */
async function visitor(page: Page) {
  await tabTo(page, page.getByRole('combobox', { name: 'Посетитель' }))
  await page.keyboard.type('Сатыбалдина Айнұр')
  await page.getByRole('option', { name: 'Никто не подошёл' }).waitFor()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog', { name: 'Новая карточка' })
  await tabTo(page, card.getByRole('radio', { name: 'женский' }))
  await page.keyboard.press('Space')
  await tabTo(page, card.getByLabel('Год рождения'))
  await page.keyboard.type('1984')
  await tabTo(page, card.getByRole('combobox', { name: 'Социальный статус' }))
  await page.keyboard.type('другие')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await card.waitFor({ state: 'hidden' })
}

/** The shop gave the money back the same day. */
async function close(page: Page) {
  await tabTo(page, page.getByRole('link', { name: 'Открыть запись' }))
  await page.keyboard.press('Enter')
  const entry = page.getByRole('dialog')
  await tabTo(page, entry.getByRole('button', { name: 'Закрыть запись' }))
  await page.keyboard.press('Enter')
  await tabTo(page, entry.getByRole('combobox', { name: 'Исход' }))
  await page.keyboard.type('деньги возвращены полн')
  await page.keyboard.press('Enter')
  await tabTo(page, entry.getByLabel('Возвращено гражданину'))
  await page.keyboard.type('12500')
  await tabTo(page, entry.getByLabel('Что ответили'))
  await page.keyboard.type('Составлена претензия, магазин вернул деньги.')
  await page.keyboard.press('Control+Enter')
  await entry.getByText('12 500 ₸').waitFor()
}
