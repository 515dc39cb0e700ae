import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import exceljs from 'exceljs'
import { addItem } from '#evidence/contract.ts'
import { p, wordFile } from '#platform/documents/testing.ts'
import { newId } from '#platform/identifier.ts'
import { cancelJob, readJob } from '#platform/jobs-contract.ts'
import { translator } from '#platform/words-book.ts'
import { openZip } from '#platform/zip.ts'
import { type Office, story } from '../../../../tests/story.ts'
import { upload } from '../../../../tests/upload.ts'
import { annexWords } from '../annex-words.ts'
import {
  type BundleKind,
  downloadBundle,
  exportInventory,
  listInventory,
  makeBundle,
  printInventory,
} from '../contract.ts'
import { lacksOf, type Numbered } from '../inventory.ts'
import { sheetsOf } from '../pdf-bundle.ts'

async function aPdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page++) document.addPage([595, 842]).drawText(`page ${page}`)
  return document.save()
}

/** Two activities: one with four documents, one with none. */
async function twoAnnexes(office: Office) {
  const { organisation, programme } = office.home
  const [task, first, second] = [newId(), newId(), newId()]
  await office.look(async sql => {
    await sql`insert into tasks (organisation, id, programme, position, title) values (${organisation}, ${task}, ${programme}, 1, 'Приём')`
    await sql`insert into activities ${sql(
      [first, second].map((id, index) => ({
        ...{ organisation, id, programme, task, number: index + 1, title: `Мероприятие ${index + 1}` },
        ...{ startsOn: '2020-03-02', endsOn: '2020-11-30' },
      })),
    )}`
    await sql`insert into indicators (organisation, id, programme, activity, place, code, position, label, unit, qualifier, plan)
      values (${organisation}, ${newId()}, ${programme}, ${second}, 'product', 'I01', 1, 'Отчёт о поездке', 'report', 'exactly', 1)`
  })
  const add = async (title: string, what: { file?: string; url?: string; pages?: number }) =>
    office.as('editor').call(addItem, {
      input: { id: newId(), programme, activity: first, title, kind: 'document', links: [], ...what },
    })
  await add('Договор', { file: await upload(office, 'договор.pdf', await aPdf(2), 'editor'), pages: 2 })
  await add('Письмо: «ответ»/копия', {
    file: await upload(office, 'письмо.docx', wordFile(p('Здравствуйте')), 'editor'),
  })
  await add('Чек', {
    file: await upload(office, 'чек.pdf', Buffer.from('%PDF-1.4\nнет ничего\n%%EOF'), 'editor'),
    pages: 1,
  })
  await add('Запись в сети', { url: 'https://example.kz/post' })
}

const params = ({ home }: Office) => ({ programme: home.programme })
async function bundled(office: Office, kind: BundleKind) {
  const order = { params: params(office), input: { id: newId(), kind, language: 'ru' as const } }
  const job = await office.as('coordinator').call(makeBundle, order)
  const again = await office.as('editor').call(makeBundle, order)
  assert.equal(again.id, job.id, 'asked for twice it is made once')
  await office.work()
  const { state, result } = await office.as('coordinator').call(readJob, { params: { id: job.id } })
  assert.equal(state, 'done')
  return office.as('monitor').file(downloadBundle, { params: { id: (result as { bundle: string }).bundle } })
}

story('Annexes follow their activities, documents are numbered in them, and what is lacking is said', async office => {
  await twoAnnexes(office)
  const { items, annexes, pages } = await office.as('monitor').call(listInventory, { params: params(office) })
  assert.deepEqual(
    items.map(({ number, encloses }) => [number, encloses]),
    [
      ['1.1', 'pages'],
      ['1.2', 'word'],
      ['1.3', 'pages'],
      ['1.4', 'sheet'],
    ],
  )
  assert.equal(pages, 3)
  assert.deepEqual(
    annexes.map(({ number, lacks }) => [number, lacks.map(({ kind, count }) => `${kind} ${count}`)]),
    [
      [1, ['no_pages 1', 'only_address 1']],
      [2, ['not_proved 1']],
    ],
  )
  const pdf = await office.as('monitor').file(printInventory, { params: params(office) })
  assert.equal((await PDFDocument.load(pdf)).getTitle(), 'Опись приложений')
  const book = new exceljs.Workbook()
  await book.xlsx.load((await office.as('monitor').file(exportInventory, { params: params(office) })) as never)
  assert.equal(book.worksheets[0]!.rowCount, 5)
})

story('The archive has the report, inventory, ledger, and a folder for each annex', async office => {
  await twoAnnexes(office)
  const limits = { packed: 1e8, entries: 100, unpacked: 1e9, ratio: 1e6, smallEnough: 1e6 }
  const entries = openZip(await bundled(office, 'zip'), limits)
  assert.deepEqual(
    entries.map(({ name }) => name),
    [
      'Отчёт.docx',
      'Опись приложений.pdf',
      'Реестр чисел.xlsx',
      'Приложение 01/01.001 Договор.pdf',
      'Приложение 01/01.002 Письмо «ответ» копия.docx',
      'Приложение 01/01.003 Чек.pdf',
      'Приложение 01/01.004 Запись в сети.txt',
    ],
  )
  assert.match(Buffer.from(entries.at(-1)!.read()).toString(), /https:\/\/example\.kz\/post/)
  const { bundles } = await office.as('monitor').call(listInventory, { params: params(office) })
  assert.deepEqual(
    bundles.map(({ kind, documents, enclosed, current }) => ({ kind, documents, enclosed, current })),
    [{ kind: 'zip', documents: 4, enclosed: 3, current: true }],
  )
})

story(
  'One PDF has contents and stamped sheets; another of its kind takes its place, and an old one says so',
  async office => {
    await twoAnnexes(office)
    const read = await PDFDocument.load(await bundled(office, 'pdf'))
    assert.ok(
      read.getPageCount() >= 6,
      'contents, two pages, a letter, a sheet for what is damaged and one for the web',
    )
    const list = async () => (await office.as('monitor').call(listInventory, { params: params(office) })).bundles
    const [first] = await list()
    assert.equal(first!.pages, read.getPageCount())
    await office.look(sql => sql`update evidence_items set title = 'Счёт' where title = 'Чек'`)
    assert.equal((await list())[0]!.current, false)
    await bundled(office, 'pdf')
    const [again, ...more] = await list()
    assert.deepEqual([again!.id, again!.current, more.length], [first!.id, true, 0])
  },
)

story('Without documents there is nothing to bundle; a monitor makes none, a stranger sees none', async office => {
  const input = { id: newId(), kind: 'zip' as const, language: 'ru' as const }
  await office.as('chair').refused(makeBundle, { params: params(office), input }, 409, 'report.no_documents')
  await twoAnnexes(office)
  await office.as('monitor').refused(makeBundle, { params: params(office), input }, 403)
  await office.as('chair').refused(makeBundle, { params: params(office), input: { ...input, kind: 'rar' } }, 422)
  await bundled(office, 'zip')
  const [bundle] = (await office.as('chair').call(listInventory, { params: params(office) })).bundles
  const stranger = office.as('chair', office.neighbour)
  await stranger.refused(downloadBundle, { params: { id: bundle!.id } }, 404)
  await stranger.refused(makeBundle, { params: params(office), input }, 404)
  await stranger.refused(listInventory, { params: params(office) }, 404)
})

story('A bundle that was stopped, or asked for by somebody who has left, is not kept', async office => {
  await twoAnnexes(office)
  const order = () => ({
    params: params(office),
    input: { id: newId(), kind: 'zip' as const, language: 'ru' as const },
  })
  const stopped = await office.as('coordinator').call(makeBundle, order())
  await office.as('coordinator').call(cancelJob, { params: { id: stopped.id } })
  await office.work()
  const left = await office.as('editor').call(makeBundle, order())
  await office.look(sql => sql`update members set ended_on = '2020-11-30' where id = ${office.home.member.editor}`)
  await office.work()
  assert.equal((await office.as('chair').call(readJob, { params: { id: left.id } })).state, 'failed')
  assert.deepEqual((await office.as('chair').call(listInventory, { params: params(office) })).bundles, [])
})

test('A sheet says annex, document, its own place and the page of the bundle', () => {
  const say = translator(annexWords, 'ru')
  const document = { annex: 3, number: '3.2', title: 'Акт', url: null, file: { name: 'акт.xlsx' } } as Numbered
  assert.deepEqual(
    sheetsOf(document, 2, 57, say).map(({ stamp }) => stamp),
    ['Приложение № 3, документ 3.2, лист 1 из 2 · стр. 57', 'Приложение № 3, документ 3.2, лист 2 из 2 · стр. 58'],
  )
  const [instead] = sheetsOf(document, null, 9, say)
  assert.match(instead!.note!, /«акт\.xlsx» нельзя вложить/)
})

test('What is lacking', () => {
  const file = { id: '', name: '', size: 1, mediaType: '', hash: '' }
  const cases = [
    [[], [], ['no_documents']],
    [[{ label: 'Отчёт' }], [], ['not_proved']],
    [[], [{ pages: 2, file, url: null }], []],
    [[], [{ pages: null, file, url: null }], ['no_pages']],
    [[], [{ pages: null, file: null, url: 'https://example.kz' }], ['only_address']],
  ] as const
  for (const [missing, documents, expected] of cases)
    assert.deepEqual(
      lacksOf(missing, documents).map(({ kind }) => kind),
      expected,
    )
})
