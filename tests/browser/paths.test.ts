import { after, before, suite, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { cards } from './cards.ts'
import { claim } from './claim.ts'
import { depths } from './depths.ts'
import { desk } from './desk.ts'
import { type Desks, desksOf, startBrowser } from './desks.ts'
import { drawersOf } from './drawers.ts'
import { firstRun } from './first-run.ts'
import { importJournal } from './import-journal.ts'
import { monitor } from './monitor.ts'
import { largeText, pages, phone, wide } from './pages.ts'
import { report } from './report.ts'
import { type Running, startServer } from './server.ts'
import { twoPeople } from './two-people.ts'
import { waitingList } from './waiting-list.ts'
import { weight } from './weight.ts'

/** The main paths in a real browser, on one server with the demonstration; what reads 327 runs before what adds one. */
suite('in a browser', { concurrency: 2 }, () => {
  let browser: Browser
  let server: Running
  let desks: Desks
  before(async () => {
    ;[browser, server] = await Promise.all([startBrowser(), startServer('demo', /Ctrl-C/)])
    desks = desksOf(browser, server.url)
  })
  after(async () => {
    await browser?.close()
    await server?.stop()
  })

  suite('people', { concurrency: 1 }, () => {
    test('the chair opens a figure down to its entry, and takes the report as a Word file', () => report(desks))
    test('the lawyer registers and closes an entry by keyboard, and every count grows by one', () => desk(desks))
    test('two people edit one entry: the second sees both and decides', () => twoPeople(desks))
    test('the chair merges two cards, parts them again, and erases whose consent is over', () => cards(desks))
    test('a time is booked by keyboard; who comes is received from the list, and the journal says served', () =>
      waitingList(desks))
    test("the operator's monitor knows no visitor by name and changes nothing", () => monitor(desks))
    test('the coordinator takes a paper journal in from Excel', () => importJournal(desks))
    test('the lawyer drafts a claim, hands it over, and money comes back', () => claim(desks))
    test('the first run founds the organisation, and codes at sign-in are switched on', async () => {
      const empty = await startServer('serve', /First run: .*\n/)
      try {
        await firstRun(desksOf(browser, empty.url), empty.said)
      } finally {
        await empty.stop()
      }
    })
  })
  suite('pages', { concurrency: 1 }, () => {
    test('every page is accessible, silent and as wide as the screen: Russian by day at a desk', () =>
      pages(desks, wide))
    test('and what opens within the pages of the desk', () => depths(desks))
    test('and beside the lists of media, partners and money', () => drawersOf(desks))
    test('text twice as large still fits', () => largeText(desks))
  })
  suite('pages, when people have gone', { concurrency: 1 }, () => {
    test('every page is accessible, silent and as wide as the screen: Kazakh by night on a phone', () =>
      pages(desks, phone, { language: 'kk', colorScheme: 'dark' }))
    test('the desk and the pages beside it are light enough for a slow line', () => weight(desks))
  })
})
