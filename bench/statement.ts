import { newId } from '#platform/identifier.ts'
import { crowd, emailOf, onGround } from './ground.ts'
import type { Result } from './result.ts'
import { type Running, startServer } from './server.ts'

const CROWD = 6
const LINES = 1000
const ROWS = 100_000

/** A bank statement of 100,000 lines, from the upload to the last payment, heard of all the while; then once more. */
export const statement = (): Promise<Result[]> =>
  onGround(async (opened, owner) => {
    const { programme } = await crowd(opened, owner, CROWD, LINES)
    // As a bank writes them, 100,000 documents are more than the 25 MB that an upload may have unless it is set otherwise.
    process.env.QUQYQ_MAX_FILE_MB = '100'
    const server = await startServer()
    try {
      const results: Result[] = []
      for (const [name, written] of [
        ['1CClientBankExchange', exchange],
        ['CSV', separated],
      ] as const) {
        const bytes = new TextEncoder().encode(written(Date.now().toString(36)))
        const first = await taken(server, programme, bytes)
        const again = await taken(server, programme, bytes)
        if (first.added !== ROWS) throw new Error(`only ${first.added} of ${ROWS} were taken`)
        const size = Math.round(bytes.length / 2 ** 20)
        results.push(
          {
            what: `a statement of ${ROWS.toLocaleString('en')} lines taken in, ${name} of ${size} MB`,
            measured: `${first.seconds.toFixed(1)} s, progress told ${first.told} times`,
            aim: '< 30 s, with progress',
            reached: first.seconds < 30 && first.told > 10,
          },
          {
            what: 'the same statement once more',
            measured: `${again.added} new payments, ${again.seconds.toFixed(1)} s`,
            aim: '0',
            reached: again.added === 0,
          },
        )
      }
      return results
    } finally {
      await server.stop()
    }
  })

type Job = { state: string; share: number; step: { en: string } | null; result: { added: number } | null }

const busy: Job = { state: 'running', share: 0, step: null, result: null }

async function taken(server: Running, programme: string, bytes: Uint8Array<ArrayBuffer>) {
  const cookie = await server.signIn(emailOf(CROWD))
  const ask = async (path: string, body?: BodyInit, type = 'application/json') => {
    const headers = { cookie, 'content-type': type, 'x-file-name': 'statement.txt' }
    const reply = await fetch(
      `${server.url}/api${path}`,
      body === undefined ? { headers } : { method: 'POST', headers, body },
    )
    // As a page does: it waits for a busy server and asks again.
    if (reply.status === 503) return undefined
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`)
    return reply.json()
  }
  const begun = performance.now()
  const { id: file } = (await ask('/files', bytes, 'application/octet-stream')) as { id: string }
  const input = JSON.stringify({ id: newId(), file })
  const { job } = (await ask(`/programmes/${programme}/statements`, input)) as { job: string }
  const shares = new Set<number>()
  for (;;) {
    const { state, share, step, result } = ((await ask(`/jobs/${job}`)) ?? busy) as Job
    shares.add(share)
    if (state === 'done')
      return { added: result!.added, told: shares.size, seconds: (performance.now() - begun) / 1000 }
    if (state !== 'running' && state !== 'waiting') throw new Error(`${state}: ${step?.en}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

const dayOf = (row: number) =>
  new Date(Date.UTC(2020, 2, 2 + (row % 270))).toISOString().slice(0, 10).split('-').reverse().join('.')
const every = (line: (row: number) => string) => Array.from({ length: ROWS }, (_, row) => line(row)).join('')

const exchange = (mark: string) =>
  `1CClientBankExchange\r\nВерсияФормата=2.00\r\nКодировка=UTF8\r\nРасчСчет=KZ758562203100000027\r\n${every(
    row =>
      `СекцияДокумент=Выписка\r\nВидДокумента=ПлатежноеПоручение\r\nДатаОперации=${dayOf(row)}\r\nСуммаРасход=${row + 1}.50\r\n` +
      `НомерДокумента=${row}\r\nПлательщикИИК=KZ758562203100000027\r\nПолучательНаименование=ТОО «Поставщик ${row % 500}»\r\n` +
      `ПолучательБИН_ИИН=170940025615\r\nНазначениеПлатежа=Оплата ${mark} по счёту № ${row}\r\nКонецДокумента\r\n`,
  )}КонецФайла\r\n`

const separated = (mark: string) =>
  `Дата;Номер;Списано;Поступило;Получатель;БИН;Назначение\n${every(
    row =>
      `${dayOf(row)};${row};${row + 1},50;;ТОО «Поставщик ${row % 500}»;170940025615;Оплата ${mark} по счёту № ${row}\n`,
  )}`
