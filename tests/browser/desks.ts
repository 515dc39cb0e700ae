import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { signIns } from '#demonstration/sign-ins.ts'
import type { Language } from '#platform/language.ts'
import { findChromium } from '../../scripts/chromium.ts'

export type Desks = {
  readonly url: string
  /** A computer of its own: nobody is signed in, nothing is remembered. */
  open(options?: DeskOptions): Promise<Page>
  /** The same with somebody of the demonstration signed in. */
  openFor(name: StaffName, options?: DeskOptions): Promise<Page>
}
export type DeskOptions = BrowserContextOptions & { language?: Language }
export type StaffName = (typeof signIns)[number]['name']

const flags = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update']

/** Chromium refuses its sandbox to root, and only to root. */
export async function startBrowser(): Promise<Browser> {
  const root = process.getuid?.() === 0
  return chromium.launch({
    executablePath: await findChromium(),
    // Without a locale of UTF-8 a file with a Cyrillic name would be saved as “download”.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: [...flags, '--disable-sync', ...(root ? ['--no-sandbox'] : [])],
  })
}

export function desksOf(browser: Browser, url: string): Desks {
  const open = async ({ language = 'ru', ...options }: DeskOptions = {}) => {
    const context = await browser.newContext({
      baseURL: url,
      locale: language,
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    })
    context.setDefaultTimeout(45_000)
    return context.newPage()
  }
  return {
    url,
    open,
    async openFor(name, options) {
      const page = await open(options)
      const { email, password } = signIns.find(one => one.name === name)!
      const reply = await page.request.post('/api/auth/sign-in/email', {
        data: { email, password },
        headers: { origin: url },
      })
      if (!reply.ok()) throw new Error(`${email} could not sign in: ${await reply.text()}`)
      return page
    },
  }
}

/**
 * The page at this address once its heading stands and nothing on it is still loading. Within the application by its
 * own router, as a click does it: starting it anew for each of a hundred pages would take a minute.
 */
export async function opened(page: Page, path: string, anew = false): Promise<void> {
  if (anew || page.url() === 'about:blank') await page.goto(path)
  else await page.evaluate(leaveFor, path)
  await page.waitForFunction(stands).catch(error => {
    throw new Error(`${path} did not open: ${error.message}`)
  })
}

function leaveFor(path: string) {
  for (const heading of document.querySelectorAll('h1')) heading.dataset.left = ''
  history.pushState({}, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
}

const stands = () =>
  document.querySelector('h1:not([data-left])') &&
  !document.querySelector('[role=status][aria-label], .mantine-Loader-root')

/** By the keyboard alone: Tab until it is there. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor({ state: 'attached' })
  for (let step = 0; step < 80; step++) {
    if (await wanted.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${wanted}`)
}
