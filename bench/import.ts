import ExcelJS from 'exceljs'
import { newId } from '#platform/identifier.ts'
import { crowd, emailOf, onGround } from './ground.ts'
import { median, type Result, timed } from './result.ts'
import { type Running, startServer } from './server.ts'

const CROWD = 1
const LINES = 1_000_000
const ROWS = 20_000

/** A paper journal of 20,000 rows into a journal of a million lines, from the upload to the last line; then all of it as a file. */
export const imports = (): Promise<Result[]> =>
  onGround(async (opened, owner) => {
    const { programme, office, member } = await crowd(opened, owner, CROWD, LINES)
    const server = await startServer()
    try {
      const ask = await asking(server)
      const taken = await takeIn(server, ask, programme, [
        { column: 'office', word: '', meaning: office.kostanay },
        { column: 'lawyer', word: '', meaning: member.lawyer },
      ])
      const page = async (filter: string) => {
        const times: number[] = []
        for (let round = 0; round < 20; round++)
          times.push(await timed(() => ask('GET', `/programmes/${programme}/entries?limit=50${filter}`)))
        return median(times)
      }
      const all = await page('')
      const brought = await page(`&imported=${taken.id}`)
      const results: Result[] = [
        {
          what: `${ROWS.toLocaleString('en')} rows of a journal: uploaded and understood, checked, taken`,
          measured: `${taken.seconds.map(each => each.toFixed(1)).join(' + ')} s`,
          aim: '< 30 s',
          reached: taken.seconds.reduce((sum, each) => sum + each, 0) < 30,
        },
        { what: 'the same book once more', measured: `${taken.again} new lines`, aim: '0', reached: taken.again === 0 },
        {
          what: 'a page of 50 of what it brought; of the whole journal',
          measured: `${brought.toFixed(1)} ms; ${all.toFixed(1)} ms`,
        },
      ]
      for (const format of ['csv', 'xlsx']) results.push(await exported(server, programme, format))
      return results
    } finally {
      await server.stop()
    }
  })

type Ask = <Reply>(method: string, path: string, body?: object) => Promise<Reply>

async function asking(server: Running): Promise<Ask> {
  const headers = { cookie: await server.signIn(emailOf(CROWD)), 'content-type': 'application/json' }
  return async (method, path, body) => {
    const reply = await fetch(`${server.url}/api${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`)
    return reply.json()
  }
}

type Book = {
  id: string
  version: number
  job: string | null
  counts: { new: number; known: number; rejected: number } | null
}
type Meaning = { readonly column: string; readonly word: string; readonly meaning: string }

async function takeIn(server: Running, ask: Ask, programme: string, words: readonly Meaning[]) {
  const worked = async (book: Book) => {
    for (;;) {
      const { state, step } = await ask<{ state: string; step: { en: string } | null }>('GET', `/jobs/${book.job}`)
      if (state === 'done') return ask<Book>('GET', `/reception/imports/${book.id}`)
      if (state !== 'running' && state !== 'waiting') throw new Error(`${state}: ${step?.en}`)
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
  const cookie = await server.signIn(emailOf(CROWD))
  const bytes = await aBook()
  const check = async () => {
    const file = await fetch(`${server.url}/api/files`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/octet-stream', 'x-file-name': 'journal.xlsx' },
      body: bytes,
    })
    const { id: uploaded } = (await file.json()) as { id: string }
    const { id } = await ask<Book>('POST', `/programmes/${programme}/imports`, { id: newId(), file: uploaded })
    const { version } = await ask<Book>('PUT', `/reception/imports/${id}/words`, { version: 1, words })
    const understood = performance.now()
    return { understood, book: await worked(await ask<Book>('POST', `/reception/imports/${id}/check`, { version })) }
  }
  const begun = performance.now()
  const { understood, book } = await check()
  const checked = performance.now()
  const { id, version, counts } = book
  if (counts?.new !== ROWS) throw new Error(`only ${counts?.new} rows are new, ${counts?.rejected} rejected`)
  await worked(await ask<Book>('POST', `/reception/imports/${id}/take`, { version, leaveOutRejected: false }))
  const ended = performance.now()
  const again = await check()
  return {
    id,
    seconds: [understood - begun, checked - understood, ended - checked].map(each => each / 1000),
    again: again.book.counts!.new,
  }
}

/** Visitors, days and questions that were in no book before. */
async function aBook(): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Журнал')
  sheet.addRow(['Дата', 'ФИО', 'Год рождения', 'Пол', 'Статус', 'Способ', 'Вопрос', 'Ответ', 'Тема', 'Сумма'])
  const mark = Date.now().toString(36)
  const letters = (number: number) =>
    [...number.toString(8).padStart(5, '0')].map(digit => 'авегиклм'[Number(digit)]).join('')
  for (let row = 0; row < ROWS; row++) {
    const day = new Date(Date.UTC(2020, 2, 2 + (row % 270))).toISOString().slice(0, 10).split('-').reverse().join('.')
    const name = `Н${letters(row)} Ә${letters(Date.now() % 30_000)} Т${letters(row % 97)}`
    sheet.addRow([
      day,
      name,
      1950 + (row % 50),
      row % 2 ? 'м' : 'ж',
      'безработные',
      'лично',
      `Вопрос ${mark} ${row}`,
      'Разъяснено',
      'ЖКХ',
      row * 10,
    ])
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** Read as it comes; the server's memory is looked at all the while: it may not grow with what has been sent. */
async function exported(server: Running, programme: string, format: string): Promise<Result> {
  const cookie = await server.signIn(emailOf(CROWD))
  const held: number[] = []
  const looking = setInterval(() => void server.memory().then(bytes => held.push(bytes / 2 ** 20)), 500)
  const begun = performance.now()
  try {
    const reply = await fetch(`${server.url}/api/programmes/${programme}/entries/export?format=${format}`, {
      headers: { cookie },
    })
    if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`)
    let size = 0
    for await (const chunk of reply.body!) size += chunk.length
    const seconds = (performance.now() - begun) / 1000
    const [early, late] = [held.slice(0, held.length / 4), held.slice(held.length / 4)].map(part => Math.max(...part))
    return {
      what: `all its entries as .${format}: the server’s memory in the first quarter, later`,
      measured: `${seconds.toFixed(0)} s, ${(size / 2 ** 20).toFixed(0)} MB; ${early!.toFixed(0)} MB, ${late!.toFixed(0)} MB`,
      aim: 'later ≤ 1.2 × earlier',
      reached: late! <= 1.2 * early!,
    }
  } finally {
    clearInterval(looking)
  }
}
