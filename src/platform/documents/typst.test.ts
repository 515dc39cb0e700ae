import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { Problem } from '#platform/problem.ts'
import { pdfFonts, pdfPages } from './testing-pdf.ts'
import { typstListPdf, typstPdf } from './typst.ts'

const folder = mkdtempSync(join(tmpdir(), 'typst-'))
after(() => rmSync(folder, { recursive: true }))
let files = 0
function written(code: string): URL {
  const file = join(folder, `${files++}.typ`)
  writeFileSync(file, code)
  return pathToFileURL(file)
}

const template = new URL('./testing.typ', import.meta.url)
const print = (text: string) => typstPdf({ template, title: 'Талон № 17', language: 'kk', data: { text } })
const printList = (rows: Iterable<readonly [string, string]>) =>
  typstListPdf({ template, title: 'Журнал', language: 'ru', data: {} }, rows)
const numbers = (pages: readonly string[]) => pages.join(' ').match(/К-\d+/g) ?? []
const list = (length: number, text = (_: number) => 'вопрос') =>
  Array.from({ length }, (_, index) => [`К-${index + 1}`, text(index)] as const)

describe('A print-out', () => {
  it('has Kazakh letters and ₸ in one family, title, language, and is for the archive', async () => {
    const pdf = await print('Ұлжан Әбілқасымқызы Өңірбаева, Һ ғ қ і — 1 250 ₸')
    assert.deepEqual(pdfPages(pdf), ['- Талон № 17 Ұлжан Әбілқасымқызы Өңірбаева, Һ ғ қ і — 1 250 ₸ Страница 1'])
    assert.deepEqual(pdfFonts(pdf), ['NotoSans-Regular', 'NotoSans-SemiBold'])
    const file = Buffer.from(pdf).toString('latin1')
    assert.match(file, /\/Lang \(kk\)/)
    assert.match(file, /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B</)
    assert.ok(
      file.includes(`/Title <FEFF${Buffer.from('Талон № 17', 'utf16le').swap16().toString('hex').toUpperCase()}>`),
    )
  })

  it('prints what looks like code as it is', async () => {
    const code = '#strong[x] $a^2$ *b* _c_ `d` <e> @f \\ // g /* h */ #{panic("i")} {j} ~ -- ... \'"\' = k'
    assert.ok((await print(code)).length > 0)
    assert.ok(pdfPages(await print(code))[0]!.includes(code))
  })

  it('keeps the hyphen of a number apart from that of a broken word', async () => {
    const page = pdfPages(await print(`${'Наименова\u00adние '.repeat(40)}К-2020/17`))[0]!
    assert.ok(page.includes('К-2020/17'))
  })

  it('shows � for what the font lacks, and drops marks that turn or hide the writing', async () => {
    assert.match(pdfPages(await print('А😀中\u202eб\u0000в\u200bг'))[0]!, /А��бвг/)
  })

  it('never fails on what people type', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async text => {
        assert.equal(pdfPages(await print(text)).length, 1)
      }),
      { numRuns: 60 },
    )
  })

  it('that fails, crashes or takes too long harms no other', async () => {
    const from = (code: string, seconds?: number) =>
      typstPdf({ template: written(code), title: '', language: 'ru', data: {} }, seconds)
    const hours = '#for a in range(9000) { for b in range(9000) { for c in range(9000) { } } }'
    await Promise.all([
      assert.rejects(from('#nothing'), /can't be printed/),
      assert.rejects(from('\u202e😀 tab'), /ended before/),
      assert.rejects(from(hours, 0.3), error => error instanceof Problem && error.code === 'print_took_too_long'),
      print('снова').then(pdf => assert.equal(pdfPages(pdf).length, 1)),
    ])
  })
})

describe('A long list', () => {
  for (const length of [0, 1, 199, 200, 201, 1500]) {
    it(`of ${length} rows has each row once, in order, and pages numbered on`, async () => {
      const pages = pdfPages(
        await printList(list(length, index => 'Сатушы ақшаны қайтармады. '.repeat(1 + (index % 7)))),
      )
      assert.deepEqual(
        numbers(pages),
        list(length).map(([number]) => number),
      )
      assert.deepEqual(
        pages.map(page => Number(/Страница (\d+)$/.exec(page)?.[1])),
        pages.map((_, index) => index + 1),
      )
      assert.match(pages.at(-1)!, /Конец списка/)
      assert.equal(pages.filter(page => page.includes('Конец списка')).length, 1)
    })
  }

  it('leaves no room between its parts, and repeats the head of the table on each page', async () => {
    const pages = pdfPages(await printList(list(1000)))
    const onPages = pages.map(page => numbers([page]).length)
    assert.ok(
      onPages.slice(1, -1).every(count => count === onPages[1]),
      String(onPages),
    )
    assert.ok(pages.slice(0, -1).every(page => page.includes('№ ₸')))
  })

  it('holds rows that are longer than a page', async () => {
    const pages = pdfPages(await printList(list(420, index => (index % 3 ? 'коротко' : 'слово '.repeat(1200)))))
    assert.deepEqual(
      numbers(pages),
      list(420).map(([number]) => number),
    )
    assert.equal(pages.join(' ').match(/слово/g)?.length, 140 * 1200)
  })

  it('is printed between short documents, and too many at once are told to wait', async () => {
    const long = printList(list(3000))
    const short = await Promise.race([print('талон').then(() => 'short'), long.then(() => 'long')])
    assert.equal(short, 'short')
    await long
    const many = await Promise.allSettled(Array.from({ length: 40 }, () => print('талон')))
    const refused = many.filter(each => each.status === 'rejected').map(({ reason }) => reason)
    assert.ok(refused.length > 0 && many.some(({ status }) => status === 'fulfilled'))
    assert.ok(refused.every(reason => reason instanceof Problem && reason.code === 'printing_is_busy'))
  })
})
