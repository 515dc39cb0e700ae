import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { signIns } from '#demonstration/sign-ins.ts'
import { type Desks, tabTo } from './desks.ts'

/** A morning of the lawyer in Kostanay, told as its minutes; no hand leaves the keyboard. */
export async function desk(desks: Desks): Promise<void> {
  const page = await desks.open()
  await signIn(page)
  const promised = await planned(page)
  const before = await consultations(page)

  await beginByQuickSearch(page)
  const first = await newVisitor(page)
  await couponPrinted(page)
  await moneyCameBack(page)
  await beginByQuickSearch(page)
  await knownVisitor(page)
  await page.keyboard.press('Enter')
  await pageReloaded(page)
  await page.keyboard.press('Enter')
  await sessionLost(page)

  assert.equal(await consultations(page), before + 4)
  assert.equal(await planned(page), promised + 4)
  await page.goto('/journal')
  await page
    .getByRole('row', { name: new RegExp(`${first}.*Сатыбалдина Айнұр.*Деньги возвращены полностью`) })
    .waitFor()
  await page.context().close()
}

/** 9:00. The door opens: Ctrl+K, the beginning of the word, with the keyboard still on Latin letters. */
async function beginByQuickSearch(page: Page) {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Найти' }).waitFor()
  await page.keyboard.type('pfgbcfnm j,')
  await page.getByRole('option', { name: 'Записать обращение', selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await box(page).waitFor()
}

/** 9:01. Nobody fits; the card begins with what was searched, and saving it leads on to the line of the journal. */
async function newVisitor(page: Page): Promise<string> {
  await page.keyboard.type('сатыбалдина Айнұр')
  await page.getByRole('option', { name: 'Новая карточка', selected: true }).waitFor()
  await page.keyboard.press('Enter')
  assert.equal(await page.getByLabel('Фамилия').inputValue(), 'Сатыбалдина')
  await tabTo(page, page.getByRole('radio', { name: 'женский' }))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByLabel('Год рождения'))
  await page.keyboard.type('1984')
  await tabTo(page, page.getByRole('combobox', { name: 'Социальный статус' }))
  await page.keyboard.type('другие')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')

  await page.getByText('Первое обращение').waitFor()
  await standsOn(page, 'Тема')
  await page.keyboard.type('розн недост')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('С чем обратились'))
  await page.keyboard.type('Магазин не принимает назад чайник, который протекает.')
  await tabTo(page, page.getByLabel('Что ответили'))
  await page.keyboard.type('Составлена претензия продавцу.')
  await page.keyboard.press('Control+Enter')
  return registered(page)
}

/** 9:05. Ctrl+P prints the coupon in a tab of its own; whoever prints it again is told that it is a repeated print. */
async function couponPrinted(page: Page) {
  const opened = page.context().waitForEvent('page')
  await page.keyboard.press('Control+p')
  const tab = await opened
  await tab.waitForURL(/\/api\/reception\/coupons\//)
  await tab.close()
  await page.getByRole('button', { name: 'Напечатать талон ещё раз' }).waitFor()
}

/** 9:10. The shop rang: the money is back. */
async function moneyCameBack(page: Page) {
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
  await page.keyboard.press('Control+Enter')
  await entry.getByRole('definition').filter({ hasText: '12 500 ₸' }).waitFor()
  await page.keyboard.press('Escape')
  await entry.waitFor({ state: 'hidden' })
}

/** 9:15. Somebody who was here last week, and not their namesake, goes on with the same matter: besides what is said, a dozen keys. */
async function knownVisitor(page: Page) {
  const keys = counting(page)
  await keys.type('нурмаг алиб бол')
  await page.getByText('1 открытое дело').waitFor()
  await keys.press('ArrowDown')
  await page.getByRole('option', { selected: true, name: '1 открытое дело' }).waitFor()
  await keys.press('Enter')
  await page.getByRole('radio', { name: 'Продолжить К-2020/174' }).waitFor()
  await keys.press('Enter')
  await standsOn(page, 'С чем обратились')
  await keys.say('Бригада прислала ответ.')
  await keys.press('Tab')
  await keys.press('Tab')
  await keys.say('Подготовлен иск.')
  await keys.press('Control+Enter')
  await registered(page)
  await page.getByText('посещение 2').waitFor()
  assert.ok(keys.pressed() <= 25, `${keys.pressed()} keys besides what was said`)
}

/** 9:20. The page is loaded anew in the middle: who came, what was said and where the cursor stood are there again. */
async function pageReloaded(page: Page) {
  await box(page).waitFor()
  await page.keyboard.press('F2')
  await standsOn(page, 'Тема')
  await page.keyboard.type('утерян чек')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('С чем обратились'))
  await page.keyboard.type('Потерян чек на телефон.')
  await page.getByText(/черновик сохранён \d\d:\d\d/).waitFor()
  await page.reload()
  await page.getByText('Восстановлено из черновика').waitFor()
  await standsOn(page, 'Что ответили')
  await page.keyboard.type('Чек не обязателен.')
  await page.keyboard.press('Control+Enter')
  await registered(page)
}

/** 9:30. The session ended meanwhile: the entry waits, is not registered twice, and the top bar knows of it. */
async function sessionLost(page: Page) {
  await box(page).waitFor()
  await page.keyboard.type('174')
  await page.getByRole('option', { name: 'К-2020/174', selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await standsOn(page, 'С чем обратились')
  await page.keyboard.type('Суд назначен на пятницу.')
  await tabTo(page, page.getByLabel('Что ответили'))
  await page.keyboard.type('Разъяснён порядок.')
  await page.request.post('/api/auth/sign-out', { headers: { origin: new URL(page.url()).origin }, data: {} })
  await page.keyboard.press('Control+Enter')
  await fillSignIn(page)
  await page.getByText('Восстановлено из черновика').waitFor()

  await page.goto('/')
  await tabTo(page, page.getByRole('button', { name: 'Не отправлено: 1' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: 'Новая запись в журнале: Записать' }))
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: 'Продолжить К-2020/174', checked: true }).waitFor()
  await tabTo(page, page.getByLabel('Что ответили'))
  await page.keyboard.press('Control+Enter')
  await registered(page)
  await page.getByText('посещение 3').waitFor()
}

const box = (page: Page) => page.getByRole('combobox', { name: 'Кто пришёл' })

async function registered(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1, name: /^К-2020\/\d+$/ }).textContent())!
}

/** The cursor came there by itself. */
async function standsOn(page: Page, label: string) {
  await page.waitForFunction(name => {
    const field = document.activeElement as HTMLInputElement | null
    return field?.labels?.[0]?.textContent?.startsWith(name)
  }, label)
}

/** The keyboard, with a count of what was pressed besides the words that only a person can say. */
function counting({ keyboard }: Page) {
  let pressed = 0
  return {
    pressed: () => pressed,
    say: (text: string) => keyboard.type(text),
    async type(text: string) {
      pressed += text.length
      await keyboard.type(text)
    },
    async press(key: string) {
      pressed += 1
      await keyboard.press(key)
    },
  }
}

async function signIn(page: Page) {
  await page.goto('/')
  await fillSignIn(page)
  await page.getByRole('heading', { level: 1, name: 'Сегодня' }).waitFor()
}

async function fillSignIn(page: Page) {
  const { email, password } = signIns.find(({ name }) => name === 'lawyer')!
  await tabTo(page, page.getByLabel('Электронная почта'))
  await page.keyboard.type(email)
  await tabTo(page, page.getByLabel('Пароль', { exact: true }))
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
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
