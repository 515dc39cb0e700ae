import { desksOf, type StaffName, startBrowser } from '../tests/browser/desks.ts'
import { startServer } from '../tests/browser/server.ts'
import { MOST_KIB, scriptOf } from '../tests/browser/weight.ts'
import type { Result } from './result.ts'

const asked: readonly [what: string, who: StaffName | null, path: string][] = [
  ['signing in', null, '/sign-in'],
  ['the first page', 'lawyer', '/'],
  ['the desk', 'lawyer', '/journal/new'],
  ['the journal', 'lawyer', '/journal'],
  ['people', 'lawyer', '/people'],
  ['plan and fact', 'coordinator', '/plan-fact'],
]

/** Script of a page as it is sent, to a browser that knows nothing of us yet. */
export async function script(): Promise<Result[]> {
  const [browser, server] = await Promise.all([startBrowser(), startServer('demo', /Ctrl-C/)])
  try {
    const desks = desksOf(browser, server.url)
    const results: Result[] = []
    for (const [what, who, path] of asked) {
      const kib = await scriptOf(desks, who, path)
      const measured = `${kib.toFixed(0)} KiB`
      results.push({ what: `script of ${what}`, measured, aim: `≤ ${MOST_KIB} KiB`, reached: kib <= MOST_KIB })
    }
    return results
  } finally {
    await browser.close()
    await server.stop()
  }
}
