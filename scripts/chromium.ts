import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { installDebianPackages } from './debian-packages.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PACKAGES = ['chromium', 'fonts-noto-core']

/** A Chromium that starts: the one set by CHROMIUM_PATH, the system's, Playwright's; on Debian it is installed. */
export async function findChromium(): Promise<string> {
  const set = process.env.CHROMIUM_PATH
  if (set) {
    if (await starts(set)) return set
    throw new Error(`CHROMIUM_PATH is "${set}", and no Chromium starts there: correct it or remove it.`)
  }
  const found = await firstThatStarts()
  if (found) return found
  const why = await installDebianPackages(PACKAGES)
  const installed = why ? undefined : await firstThatStarts()
  if (installed) return installed
  throw new Error(
    `No Chromium was found, and it could not be installed (${why || 'the installed one does not start'}). ` +
      `Run "apt-get install ${PACKAGES.join(' ')}" as root on Debian, "npm exec playwright-core install chromium" ` +
      'elsewhere, or set CHROMIUM_PATH.',
  )
}

async function firstThatStarts(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const system = folders.flatMap(folder => NAMES.map(name => join(folder, name)))
  for (const path of [...system, chromium.executablePath()]) if (await starts(path)) return path
  return undefined
}

/** Ubuntu has a chromium-browser that only says how to get one: ask for the version, not for the file. */
function starts(path: string): Promise<boolean> {
  if (!existsSync(path)) return Promise.resolve(false)
  return new Promise(resolve => execFile(path, ['--version'], { timeout: 20_000 }, error => resolve(!error)))
}
