import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type axe from 'axe-core'
import type { Page, ViewportSize } from 'playwright-core'
import { pages as allPages } from '../../web/pages.ts'
import { type DeskOptions, type Desks, opened } from './desks.ts'

const judge = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
export const wide = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }
const glasses = [wide, phone]

/** Every page that there is: usable by everybody on this glass, silent in the console, never wider than any. */
export async function pages(desks: Desks, glass: ViewportSize, look: DeskOptions = {}): Promise<void> {
  const stranger = await desks.open(look)
  const chair = await desks.openFor('chair', look)
  const faults: string[] = []
  listen(stranger, faults)
  listen(chair, faults)
  const samples = await samplesFor(chair)
  for (const { path, open } of allPages) {
    const page = open ? stranger : chair
    const [, of] =
      /^\/(people|cases|checks|school|events|surveys|waves|responses|answer|monitor|report\/versions)\//.exec(path) ??
      []
    const address = path.replace(/\$\w+/g, name => samples[of ? `${of} ${name}` : name]!)
    // Without an account one page may send on to another, which is where one was.
    await opened(page, address, page === stranger)
    await judgeAs(path, page, faults, [glass])
  }
  assert.deepEqual(faults, [])
  await stranger.context().close()
  await chair.context().close()
}

/** As it stands on the screen now, wide and on a phone; `usableOn` where it is judged by WCAG as well. */
export async function judgeAs(name: string, page: Page, faults: string[], usableOn: readonly ViewportSize[] = glasses) {
  for (const glass of glasses) {
    await page.setViewportSize(glass)
    const found = await faultsOf(page, usableOn.includes(glass))
    faults.push(...found.map(fault => `${name} at ${glass.width}: ${fault}`))
  }
  await page.setViewportSize(wide)
}

/** Text twice as large, as a browser's settings make it: everything still fits from side to side. */
export async function largeText(desks: Desks): Promise<void> {
  const page = await desks.openFor('chair')
  const browser = await page.context().newCDPSession(page)
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
  for (const path of ['/', '/queue', '/schedule', '/journal', '/journal/new', '/plan-fact', '/report', '/people']) {
    await opened(page, path)
    const heading = page.getByRole('heading', { level: 1 })
    assert.equal(await heading.evaluate(element => getComputedStyle(element).fontSize), '56px')
    assert.equal(await page.evaluate(overflow), 0, path)
  }
  await page.context().close()
}

/** A real record for each `$name` in an address. */
async function samplesFor(page: Page): Promise<Record<string, string>> {
  await opened(page, '/cases')
  await page.getByRole('row').nth(1).getByRole('button').click()
  await page.waitForURL(/cases\/./)
  const found = lastOf(page.url())
  await opened(page, '/checks')
  await page.getByRole('row').nth(1).getByRole('button').click()
  await page.waitForURL(/checks\/./)
  const check = lastOf(page.url())
  const { frozen, monitor } = await page.evaluate(async () => {
    const ask = async (path: string, input?: object) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(`/api${path}`, input && { method: 'POST', headers, body: JSON.stringify(input) })).json()
    }
    const programme = `/programmes/${(await ask('/programmes')).items[0].id}`
    const reports = (await ask(`${programme}/reports`)).items as { versions: { id: string }[] }[]
    const link = { id: crypto.randomUUID(), name: 'Монитор', days: 1 }
    return {
      frozen: reports.flatMap(({ versions }) => versions)[0]!.id,
      monitor: (await ask(`${programme}/monitor-links`, link)).address as string,
    }
  })
  const card = await rowOf(page, '/people', 1)
  const entry = await rowOf(page, '/journal', 1)
  const other = await rowOf(page, '/people', 2)
  await opened(page, '/school')
  const stream = await page.locator('main a[href^="/school/"]').last().getAttribute('href')
  const letter = await page.evaluate(firstOf, `/school/streams/${lastOf(stream!)}/letters`)
  await opened(page, '/events')
  await page.getByRole('row').nth(1).getByRole('button').click()
  await page.waitForURL(/events\/./)
  const event = lastOf(page.url())
  const checkIn = await page.evaluate(async id => {
    const headers = { 'content-type': 'application/json' }
    const reply = await fetch(`/api/events/${id}/check-in`, { method: 'POST', headers, body: '{"open":true}' })
    return (await reply.json()).address as string
  }, event)
  const expert = await page.evaluate(async () => {
    const ask = async (path: string) => (await fetch(`/api${path}`)).json()
    const [{ id: programme }] = (await ask('/programmes')).items
    const [meeting] = (await ask(`/programmes/${programme}/coverage`)).items[0].events
    return (await ask(`/events/${meeting.id}`)).who[0].id as string
  })
  await opened(page, '/surveys')
  const survey = await page.locator('main a[href^="/surveys/"]').last().getAttribute('href')
  const waves = page.locator('main li div > a')
  const [asking, asked] = [await waves.first().getAttribute('href'), await waves.last().getAttribute('href')]
  const response = await page.evaluate(firstOf, `/waves/${lastOf(asked!)}/responses`)
  await opened(page, asking!)
  const link = await page.locator('main a[href*="/answer/"]').getAttribute('href')
  await opened(page, '/report/texts')
  const text = await page.locator('main a[href^="/report/texts/"]').first().getAttribute('href')
  return {
    $id: entry,
    $key: lastOf(text!),
    'people $id': card,
    'people $other': other,
    'cases $id': found,
    'checks $id': check,
    'report/versions $id': frozen,
    'monitor $token': lastOf(monitor),
    'school $id': lastOf(stream!),
    'school $record': letter,
    'events $id': event,
    'events $record': expert,
    $token: lastOf(checkIn),
    'surveys $id': lastOf(survey!),
    'waves $id': lastOf(asked!),
    'responses $id': response,
    'answer $token': lastOf(link!),
  }
}

/** Runs in the page: the id of the first record of a list. */
const firstOf = async (path: string): Promise<string> => (await (await fetch(`/api${path}`)).json()).items[0].id

/** What an address ends with. */
const lastOf = (address: string) => new URL(address, 'http://desk').pathname.split('/').at(-1)!

/** The id of what a row of a list opens. */
async function rowOf(page: Page, path: string, row: number): Promise<string> {
  await opened(page, path)
  await page.getByRole('row').nth(row).getByRole('button').click()
  await page.waitForURL(/open=/)
  return new URL(page.url()).searchParams.get('open')!
}

/** Chromium reports what a server turned away in a rush; the page asks again by itself, and has to stand then. */
const turnedAway = /the server responded with a status of 503/

export function listen(page: Page, faults: string[]) {
  page.on('pageerror', error => faults.push(`${page.url()}: ${error}`))
  page.on('console', message => {
    const loud = ['error', 'warning'].includes(message.type()) && !turnedAway.test(message.text())
    if (loud) faults.push(`${page.url()}: ${message.text()}`)
  })
}

async function faultsOf(page: Page, usable: boolean): Promise<string[]> {
  const faults = usable ? await page.evaluate(violations, judge) : []
  if (!/^\S.* · Quqyq$/.test(await page.title())) faults.push(`its title is “${await page.title()}”`)
  // Another glass is laid out in the next frame.
  await page.waitForFunction(fits, null, { timeout: 3000 }).catch(() => {})
  const surplus = await page.evaluate(overflow)
  if (surplus > 0) faults.push(`${surplus} px wider than the screen`)
  return faults
}

const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

/** Runs in the page: what WCAG 2.2 AA is broken by. Rows are alike, the first dozen stands for all. */
async function violations(source: string): Promise<string[]> {
  const own = globalThis as { axe?: typeof axe }
  // biome-ignore lint/security/noGlobalEval: the page's content policy lets no script in but its own
  if (!own.axe) globalThis.eval(source)
  const rest = ['tr:nth-child(n+13)', 'li:nth-child(n+13)']
  const { violations } = await own.axe!.run(
    { exclude: rest.map(row => [row]) },
    {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    },
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`)
}
