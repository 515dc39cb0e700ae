import type { Page } from 'playwright-core'
import { phoneCode } from '../front-door.ts'
import type { Desks } from './desks.ts'

const email = 'head@alga.example'
const password = 'сиреневый чайник у реки'

/** An empty server: the printed link founds the organisation, and its head asks for a second factor from then on. */
export async function firstRun(desks: Desks, said: string): Promise<void> {
  const page = await desks.open()
  await page.goto(/http\S+\/first-run\?code=\S+/.exec(said)![0])
  await page.getByLabel('Название организации').fill('Общественное объединение «Алға»')
  await page.getByLabel('Ваши ФИО').fill('Нұрпейісова Әлия Сәкенқызы')
  await page.getByLabel('Электронная почта').fill(email)
  await page.getByLabel('Пароль', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Создать организацию' }).click()
  await page.getByRole('heading', { name: 'Программа ещё не заведена' }).waitFor()

  const uri = await switchCodesOn(page)
  await page.getByRole('button', { name: 'Нұрпейісова' }).click()
  await page.getByRole('menuitem', { name: 'Выйти' }).click()
  await signInWithCode(page, uri)
  await page.context().close()
}

/** The key is typed into the app by hand; the first code that it shows switches the codes on. */
async function switchCodesOn(page: Page): Promise<string> {
  await page.goto('/account')
  await page.getByRole('button', { name: 'Включить' }).click()
  await page.getByLabel('Подтвердите паролем').fill(password)
  await page.getByRole('button', { name: 'Продолжить' }).click()
  const key = await page.getByText('Или введите в приложении этот ключ').locator('code').innerText()
  const uri = `otpauth://totp/quqyq?secret=${key.replace(/\s/g, '')}`
  await page.getByLabel('Код, который показало приложение').fill(phoneCode(uri))
  await page.getByRole('button', { name: 'Включить' }).click()
  await page.getByText('Кроме пароля при входе спрашивается код с телефона.').waitFor()
  return uri
}

async function signInWithCode(page: Page, uri: string) {
  await page.getByLabel('Электронная почта').fill(email)
  await page.getByLabel('Пароль', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Войти', exact: true }).click()
  await page.getByLabel('Код из приложения').fill(phoneCode(uri))
  await page.getByRole('button', { name: 'Продолжить' }).click()
  await page.getByRole('heading', { name: 'Программа ещё не заведена' }).waitFor()
}
