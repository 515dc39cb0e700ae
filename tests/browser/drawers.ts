import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { type Desks, opened, type StaffName } from './desks.ts'
import { judgeAs, listen } from './pages.ts'

type Drawer = readonly [path: string, button: string | RegExp]

/** What is behind a button of a list: a record, or the form of a new one. */
const drawers: Partial<Record<StaffName, readonly Drawer[]>> = {
  coordinator: [
    ['/publications', 'Зовём на общественные слушания'],
    ['/publications', 'Чек жоғалса да, құқық қалады'],
    ['/publications', 'Добавить в план'],
    ['/publications', 'Задать минимум'],
    ['/reach', 'Загрузить выгрузку сети'],
    ['/videos', 'Добавить ролик'],
    ['/videos', 'Добавить показ'],
    ['/radio', 'Добавить передачу'],
    ['/radio', 'Добавить справку о покрытии'],
    ['/partners', /Департамент/],
    ['/partners', 'Добавить партнёра'],
    ['/engagements', /Ковальчук/],
    ['/engagements', 'Записать человека'],
  ],
  accountant: [
    ['/budget', 'Таргетированная реклама'],
    ['/budget', 'Налоги и отчисления работодателя'],
    ['/budget', 'Добавить статью'],
    ['/budget', 'Изменить письмом'],
    ['/budget', 'Возврат остатка'],
    ['/expenses', 'Записать расход'],
    ['/payments', 'Управление государственных доходов'],
    ['/payments', 'Загрузить выписку'],
    ['/payroll', 'ноябрь 2020'],
    ['/payroll', 'Записать месяц'],
    ['/payroll/rates', 'Социальный налог'],
    ['/payroll/rates', 'Записать ставку'],
  ],
}

/** What opens beside the lists of media, partners and money is usable by everybody as well: nothing of it is sent. */
export async function drawersOf(desks: Desks, look?: (page: Page, name: string) => Promise<void>): Promise<void> {
  for (const [who, wanted] of Object.entries(drawers)) {
    const page = await desks.openFor(who as StaffName)
    const faults: string[] = []
    listen(page, faults)
    let here = ''
    for (const [path, name] of wanted) {
      if (path !== here) await opened(page, path)
      here = path
      await page.getByRole('button', { name }).first().click()
      const dialog = page.getByRole('dialog')
      await dialog.locator('form, dl, ul, label, section').first().waitFor()
      await look?.(page, `${path} ${name}`)
      await judgeAs(`${path}: ${name}`, page, faults)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
    assert.deepEqual(faults, [])
    await page.context().close()
  }
}
