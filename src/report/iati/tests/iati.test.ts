import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import fc from 'fast-check'
import { validateXML } from 'xmllint-wasm'
import { addItem } from '#evidence/contract.ts'
import { newId } from '#platform/identifier.ts'
import { languages } from '#platform/language.ts'
import { type Office, story, storyOfTheYear } from '../../../../tests/story.ts'
import { printReport, readReport } from '../../contract.ts'
import { budgetsOf } from '../budgets.ts'
import { element, narrative } from '../xml.ts'

const files = (names: readonly string[], folder: URL) =>
  Promise.all(names.map(async name => ({ fileName: name, contents: await readFile(new URL(name, folder), 'utf8') })))

/** What we write of the standard; and the whole standard, where a folder with its published schemas is named. */
const schemas = [await files(['written-part.xsd', 'xml-lang.xsd'], new URL('./', import.meta.url))]
if (process.env.IATI_SCHEMAS) {
  const names = ['iati-activities-schema.xsd', 'iati-common.xsd', 'xml.xsd']
  schemas.push(await files(names, new URL(`file://${process.env.IATI_SCHEMAS}/`)))
}

async function assertValid(xml: string) {
  for (const [schema, ...preload] of schemas) {
    const { valid, errors } = await validateXML({ xml, schema: schema!, preload, maxMemoryPages: 4096 })
    assert.ok(valid, `${schema!.fileName}: ${JSON.stringify(errors.slice(0, 5), null, 2)}`)
  }
}

const activity = async ({ as, home }: Office, language: (typeof languages)[number] = 'ru') => {
  const search = { format: 'xml' as const, language }
  return Buffer.from(
    await as('monitor').file(printReport, { params: { programme: home.programme }, search }),
  ).toString()
}

/** A document of the announcement stands on the web. */
async function publish({ as, home, look }: Office) {
  const [announced] = await look(
    sql => sql<{ id: string; activity: string }[]>`select id, activity from indicators where code = 'I02'`,
  )
  const { id: target, activity } = announced!
  const item = {
    title: 'Объявление <на> «стене» & в ленте',
    kind: 'link',
    url: 'https://example.kz/post?a=1&b="2"',
  } as const
  const links = [{ proves: 'indicator' as const, target }]
  await as('editor').call(addItem, { input: { id: newId(), programme: home.programme, activity, ...item, links } })
}

storyOfTheYear('The programme is a valid IATI activity in each language', async office => {
  for (const language of languages) {
    const xml = await activity(office, language)
    await assertValid(xml)
    assert.match(xml, new RegExp(`<iati-activity xml:lang="${language}"`))
    assert.match(xml, /<iati-identifier>KZ-BIN-\d{12}-[a-z0-9-]+<\/iati-identifier>/)
  }
})

storyOfTheYear(
  'Targets and actuals are the report’s own numbers, and people are broken down by sex and age',
  async office => {
    await publish(office)
    const xml = await activity(office)
    await assertValid(xml)
    const report = await office.as('monitor').call(readReport, { params: { programme: office.home.programme } })
    for (const { label, plan, fact } of report.planFact.flatMap(task =>
      task.activities.flatMap(each => each.indicators),
    )) {
      const at = xml.indexOf(`<title>${narrative(label).xml}</title>`)
      assert.ok(at > 0, label)
      const period = xml.slice(xml.indexOf('<period>', at), xml.indexOf('</period>', at))
      if (plan.value !== null && label === 'Количество консультаций')
        assert.match(period, new RegExp(`<target value="${plan.value}">.*<actual value="${fact.value}"`))
    }
    const sums = (name: string) =>
      [...xml.matchAll(new RegExp(`<actual value="(\\d+)"><dimension name="${name}"`, 'g'))].reduce(
        (sum, [, value]) => sum + Number(value),
        0,
      )
    const total = report.statistics[0]!.columns[0]!.figure.value
    assert.deepEqual([sums('sex'), sums('age'), sums('social status')], [total, total, total])
    assert.match(xml, /<document-link format="text\/html" url="https:\/\/example\.kz\/post\?a=1&amp;b=/)
  },
)

story('A grantee without a BIN is told where to give it', async office => {
  await office.look(sql => sql`update organisations set bin = null`)
  const given = { params: { programme: office.home.programme }, search: { format: 'xml' } }
  await office.as('chair').refused(printReport, given, 422, 'report.no_bin')
})

test('What people typed is text, whatever signs it has', () => {
  assert.equal(
    element('title', { ref: '"<&' }, narrative('a < b & "c" ]]>\u0001')).xml,
    '<title ref="&quot;&lt;&amp;"><narrative>a &lt; b &amp; &quot;c&quot; ]]&gt;</narrative></title>',
  )
})

test('A longer programme has budgets of a year at most, one after another, and they add up to the grant', () => {
  const day = fc.date({ min: new Date('2018-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 1500 }), fc.integer({ min: 1, max: 1e12 }), (start, length, tenge) => {
      const iso = (date: Date) => date.toISOString().slice(0, 10)
      const [from, to] = [iso(start), iso(new Date(start.getTime() + length * 86_400_000))]
      const budgets = budgetsOf(from, to, tenge)
      assert.equal(
        budgets.reduce((sum, each) => sum + each.tenge, 0),
        tenge,
      )
      assert.deepEqual([budgets[0]!.from, budgets.at(-1)!.to], [from, to])
      for (const [index, budget] of budgets.entries()) {
        assert.ok((Date.parse(budget.to) - Date.parse(budget.from)) / 86_400_000 <= 365 && budget.from <= budget.to)
        const next = budgets[index + 1]
        if (next) assert.equal(Date.parse(next.from) - Date.parse(budget.to), 86_400_000)
      }
    }),
  )
})
