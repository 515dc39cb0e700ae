import assert from 'node:assert/strict'
import { type Desks, opened, type StaffName } from './desks.ts'

/** What a page may weigh in script, compressed as it is sent, until its heading stands. */
export const MOST_KIB = 200

/** Script that a browser which knows nothing of us fetches before the page can be used, in KiB. */
export async function scriptOf(desks: Desks, who: StaffName | null, path: string): Promise<number> {
  const page = who ? await desks.openFor(who) : await desks.open()
  await page.addInitScript(neverIdle)
  await opened(page, path, true)
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  )
  await page.context().close()
  return bytes / 1024
}

/** What is fetched while nobody waits doesn't count; on a slow machine it would come before the heading does. */
function neverIdle() {
  const later = window.setTimeout
  const kept = (run: () => void, ms = 0) => later(run, ms < 300 ? ms : 3_600_000)
  window.setTimeout = kept as typeof setTimeout
}

/** The desk is on a slow line somewhere in a district; so are the pages beside it. */
export async function weight(desks: Desks): Promise<void> {
  for (const path of ['/journal/new', '/', '/journal', '/people', '/plan-fact']) {
    const kib = await scriptOf(desks, 'lawyer', path)
    assert.ok(kib > 50 && kib < MOST_KIB, `${kib.toFixed(0)} KiB of script for ${path}`)
  }
}
