import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Desks } from './desks.ts'

/** The chair looks after the register: a likely pair is merged and parted again, and whoever took the consent back is erased. */
export async function cards(desks: Desks): Promise<void> {
  const page = await desks.openFor('chair')
  const kept = await mergeLikelyPair(page)
  await undo(page, kept)
  await erase(page)
  await page.context().close()
}

async function mergeLikelyPair(page: Page): Promise<string> {
  await page.goto('/people/duplicates')
  await page.getByRole('link', { name: 'Сравнить' }).first().click()
  const kept = await page.getByRole('columnheader').nth(1).innerText()
  await page.getByRole('radio', { name: 'Город или район: взять это значение' }).nth(1).check()
  await page.getByLabel('Почему это один человек').fill('Сверили по телефону.')
  await page.getByRole('button', { name: 'Объединить карточки' }).click()
  const [name] = kept.split('\n')
  const card = page.getByRole('dialog', { name: name! })
  await card.getByText('Алтынсаринский район').waitFor()
  await card.getByText('Сверили по телефону.').waitFor()
  return name!
}

async function undo(page: Page, name: string) {
  const card = page.getByRole('dialog', { name })
  await card.getByRole('button', { name: 'Разъединить' }).click()
  await page.getByRole('dialog', { name: 'Разъединить карточки?' }).getByRole('button', { name: 'Разъединить' }).click()
  await card.getByText('Костанай', { exact: true }).waitFor()
  await card.getByText(/разъединено .*, Оспанова/).waitFor()
  await page.goto('/people/duplicates')
  await page.getByText('Похожих карточек не найдено').waitFor()
}

async function erase(page: Page) {
  await page.goto('/people/erasures')
  const row = page.getByRole('row').nth(1).getByRole('button')
  const name = await row.innerText()
  await row.click()
  const card = page.getByRole('dialog')
  await card.getByRole('button', { name: 'Удалить данные' }).click()
  await card.getByLabel('Основание').fill('Отзыв согласия')
  await card.getByLabel('Повторите фамилию с карточки').fill('Не та')
  await card.getByRole('button', { name: 'Удалить навсегда' }).click()
  await card.getByRole('alert').getByText('Это не фамилия с карточки').waitFor()
  await card.getByLabel('Повторите фамилию с карточки').fill(name.split(' ')[0]!)
  await card.getByRole('button', { name: 'Удалить навсегда' }).click()
  await card.getByText('Данные этого человека удалены').waitFor()
  await page.goto('/people')
  await page.getByLabel('Имя, телефон или его последние цифры, ИИН').fill(name)
  await page.getByText('Никого не нашли').waitFor()
  assert.equal(await page.getByText(name).count(), 0)
}
