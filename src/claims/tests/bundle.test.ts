import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { degrees, PDFDocument } from '@cantoo/pdf-lib'
import { closeOffices } from '#platform/documents/office-pool.ts'
import { findLibreOffice } from '#platform/documents/pdf.ts'
import { p, wordFile } from '#platform/documents/testing.ts'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { upload } from '../../../tests/upload.ts'
import { keepExhibits } from '../contract.ts'
import { draftPaper } from '../paper-contract.ts'
import { copiesOf } from '../paper-copies.ts'
import { enclosedFile } from '../print/enclosed-file.ts'
import { sheetsOf } from '../print/exhibit-sheets.ts'
import { WORD } from '../print/paper-pdf.ts'
import { printBundle } from '../template-contract.ts'
import { aCase } from './a-case.ts'

test('an enclosed page says which exhibit and which page it is; what is on paper has a sheet in its place', () => {
  const receipt = { number: 2, title: 'Чек', pages: 2, onPaper: false }
  assert.deepEqual(
    sheetsOf(receipt, 'ru').map(({ stamp, note }) => [stamp, note]),
    [
      ['Приложение № 2, лист 1 из 2', null],
      ['Приложение № 2, лист 2 из 2', null],
    ],
  )
  assert.equal(sheetsOf(receipt, 'kk')[1]!.stamp, '№ 2 қосымша, 2 парақтың 2-парағы')
  const [onPaper] = sheetsOf({ ...receipt, pages: null, onPaper: true }, 'ru')
  assert.match(onPaper!.note!, /бумажную копию/)
  const [unreadable] = sheetsOf({ ...receipt, pages: null }, 'ru')
  assert.match(unreadable!.note!, /отдельно/)
})

test('a court, each defendant and the citizen have a copy of their own', () => {
  const copies = [
    ['lawsuit', 1, 3],
    ['lawsuit', 3, 5],
    ['claim', 3, 2],
    ['consent', 1, 1],
  ] as const
  for (const [kind, parties, expected] of copies) assert.equal(copiesOf(kind, parties), expected, kind)
})

const skip = await findLibreOffice().then(
  () => false as const,
  () => 'LibreOffice is not installed here: apt-get install libreoffice-writer-nogui fonts-noto-core',
)
test('a letter in Word and a WebP picture are enclosed as LibreOffice prints them', { skip }, async () => {
  const sizes = async (bytes: Uint8Array, mediaType: string) => {
    const enclosed = await enclosedFile(bytes, mediaType)
    const pages = enclosed ? (await PDFDocument.load(enclosed.bytes)).getPages() : []
    return pages.map(page => [Math.round(page.getWidth()), Math.round(page.getHeight())])
  }
  assert.equal((await sizes(wordFile(p('Здравствуйте')), WORD)).length, 1)
  assert.deepEqual(await sizes(aWebp, 'image/webp'), [[6, 8]], 'eight points by six, and the end of a line')
  assert.deepEqual(await sizes(wordFile(p('x'), { 'word/vbaProject.bin': 'x' }), WORD), [], 'a macro is not printed')
  closeOffices()
})

story('A claim is printed with its exhibits: what can’t be enclosed is said on a sheet in its place', async office => {
  const lawyer = office.as('lawyer')
  const found = await aCase(office)
  const files = {
    contract: await upload(office, 'договор.pdf', await aPdf(2), 'lawyer'),
    photo: await upload(office, 'фото.png', aPng(), 'lawyer'),
    letter: await upload(office, 'письмо.txt', Buffer.from('Здравствуйте'), 'lawyer'),
    broken: await upload(office, 'чек.pdf', Buffer.from('%PDF-1.4\nнет ничего\n%%EOF'), 'lawyer'),
  }
  const exhibit = (
    kind: 'contract' | 'photo' | 'correspondence' | 'receipt' | 'other',
    title: string,
    file?: string,
  ) => ({
    ...{ id: newId(), kind, title, file: file ?? null },
  })
  await lawyer.call(keepExhibits, {
    params: { id: found.id },
    input: {
      version: found.version,
      exhibits: [
        exhibit('contract', 'Договор', files.contract),
        exhibit('photo', 'Фотография', files.photo),
        exhibit('correspondence', 'Письмо', files.letter),
        exhibit('receipt', 'Чек', files.broken),
        exhibit('other', 'Гарантийный талон'),
      ],
    },
  })
  const paper = await lawyer.call(draftPaper, {
    params: { id: found.id },
    input: {
      id: newId(),
      kind: 'claim',
      language: 'kk',
      title: 'Талап',
      party: found.parties[0]!.id,
      file: await upload(office, 'талап.pdf', await aPdf(1), 'lawyer'),
    },
  })
  const printed = async (copies: number) =>
    PDFDocument.load(await lawyer.file(printBundle, { params: { id: paper.id }, search: { copies } }))
  const once = await printed(1)
  assert.equal(once.getPageCount(), 7, 'the paper and six sheets')
  const enclosed = once.getPages().slice(-6)
  for (const page of enclosed) assert.deepEqual([Math.round(page.getWidth()), Math.round(page.getHeight())], [595, 842])
  assert.equal((await printed(3)).getPageCount(), 3 * once.getPageCount())
  await office.as('monitor').refused(printBundle, { params: { id: paper.id } }, 403)
  await lawyer.refused(printBundle, { params: { id: paper.id }, search: { copies: 11 } }, 422)
})

/** One page stands, the other lies and is turned. */
async function aPdf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (let page = 0; page < pages; page++) {
    const sheet = pdf.addPage(page % 2 === 0 ? [595, 842] : [842, 595])
    sheet.drawText(`page ${page + 1}`, { x: 50, y: 50 })
    if (page % 2) sheet.setRotation(degrees(90))
  }
  return pdf.save()
}

/** Eight points by six. */
const aWebp = Buffer.from(
  'UklGRmoAAABXRUJQVlA4IF4AAAAQAgCdASoIAAYAAUAmJbACdHIAAqMNJj3wAP7xv7Xf/xeyfup/+DVvDb7Gx/9H/XN13/gf/4aKtuvHSS+AVdP/Hb7AE/V//qaDXf/8ie/5w//jsGmsYdjZPv/p4QAA',
  'base64',
)

/** Two points side by side, a red and a blue one. */
function aPng(): Buffer {
  const chunk = (name: string, body: Buffer) => {
    const head = Buffer.alloc(4)
    head.writeUInt32BE(body.length)
    return Buffer.concat([head, Buffer.from(name, 'latin1'), body, Buffer.alloc(4)])
  }
  const size = Buffer.from('00000002000000010802000000', 'hex')
  const points = deflateSync(Buffer.from('00ff00000000ff', 'hex'))
  const head = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([head, chunk('IHDR', size), chunk('IDAT', points), chunk('IEND', Buffer.alloc(0))])
}
