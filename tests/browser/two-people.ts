import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Desks } from './desks.ts'

const number = 'К-2020/172'
const shop = 'ТОО «Жылу сервис»'
const lawyers = 'Счёт за отопление пришёл дважды за один месяц.'
const coordinators = 'Двойной счёт за отопление за октябрь.'

/** Lawyer and coordinator put the same entry right: the second is shown both versions and decides which one stays. */
export async function twoPeople(desks: Desks): Promise<void> {
  const lawyer = await desks.openFor('lawyer')
  const coordinator = await desks.openFor('coordinator')
  await beginCorrecting(lawyer)
  await beginCorrecting(coordinator)

  await question(lawyer).fill(lawyers)
  await lawyer.getByRole('dialog').getByRole('combobox', { name: 'Вторая сторона' }).fill(shop)
  await save(lawyer).click()
  await lawyer.getByRole('dialog').getByRole('button', { name: 'Исправить' }).waitFor()

  await question(coordinator).fill(coordinators)
  await save(coordinator).click()
  const choice = coordinator.getByRole('alert').filter({ hasText: 'Запись изменил кто-то другой' })
  await choice.getByRole('radio', { name: coordinators }).waitFor()
  await choice.getByRole('radio', { name: lawyers }).check()
  assert.ok(
    await choice.getByRole('radio', { name: shop }).isChecked(),
    'what was never touched is proposed as it now stands',
  )
  await choice.getByRole('button', { name: 'Продолжить с выбранным' }).click()
  await save(coordinator).click()
  await coordinator.getByRole('dialog').getByText(lawyers).waitFor()
  await coordinator.getByRole('dialog').getByText(shop).first().waitFor()

  await lawyer.context().close()
  await coordinator.context().close()
}

async function beginCorrecting(page: Page) {
  await page.goto('/journal')
  await page.getByRole('button', { name: number }).click()
  await page.getByRole('dialog', { name: number }).getByRole('button', { name: 'Исправить' }).click()
  await question(page).waitFor()
}

const question = (page: Page) => page.getByRole('dialog').getByLabel('С чем обратились')
const save = (page: Page) => page.getByRole('button', { name: 'Сохранить исправление' })
