import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import PizZip from 'pizzip'
import { CheckingThread, checkMany } from '#checking/check-file.ts'
import { textOf } from '#checking/reading/document.ts'
import { readDocument } from '#checking/reading/read-document.ts'
import { fillWord } from '#platform/documents/word.ts'
import { reportData } from '#report/forms/final-report.ts'
import { sampleModel } from '#report/forms/sample-model.ts'
import { median, type Result, timed } from './result.ts'
import { projectRoot } from './server.ts'

const PAGES = 500
const REPORTS = 200
const TIMES = 15

/** A written report as text with tabs: in a warm process, and as a command; one of 500 pages; two hundred of them. */
export async function check(): Promise<Result[]> {
  const folder = await mkdtemp(join(tmpdir(), 'quqyq-check-'))
  try {
    const form = await readFile(join(projectRoot, 'forms/final-report.ru.docx'))
    const word = fillWord(form, reportData(sampleModel('ru')))
    const text = await asText(word)
    const textFile = join(folder, 'report.txt')
    await writeFile(textFile, text)
    const thread = new CheckingThread()
    for (let time = 0; time < 5; time++) await thread.check(text)
    const warm = await rounds(() => thread.check(text))
    await thread.end()
    const command = await rounds(() => commandOn(textFile))
    const long = join(folder, 'long.docx')
    await writeFile(long, longWord(word))
    const longTime = await timed(() => commandOn(long))
    const memory = await peakOf(long)
    const many = await timed(() => manyOf(word))
    return [
      {
        what: `text of a report (${Math.round(text.length / 1000)} kB) in a warm process`,
        measured: `${warm.toFixed(0)} ms`,
        aim: '≤ 300 ms',
        reached: warm <= 300,
      },
      {
        what: 'the same as a command',
        measured: `${(command / 1000).toFixed(2)} s`,
        aim: '≤ 1.5 s',
        reached: command <= 1500,
      },
      {
        what: `a Word file of ${PAGES} pages, as a command`,
        measured: `${(longTime / 1000).toFixed(2)} s`,
        aim: '≤ 5 s',
        reached: longTime <= 5000,
      },
      {
        what: 'memory of that command at its peak',
        measured: `${memory.toFixed(0)} MB`,
        aim: '≤ 500 MB',
        reached: memory <= 500,
      },
      {
        what: `${REPORTS} reports as Word files on ${availableParallelism()} cores`,
        measured: `${(many / 1000).toFixed(1)} s (${Math.round(REPORTS / (many / 1000))} a second)`,
      },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function rounds(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let time = 0; time < TIMES; time++) times.push(await timed(work))
  return median(times)
}

/** A document as somebody's program takes it apart: a row is a line, its cells parted by tabs. */
async function asText(word: Uint8Array): Promise<Uint8Array> {
  const { blocks } = await readDocument(word)
  const lines = blocks.map(block =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map(({ cells }) => cells.map(cell => textOf(cell).replaceAll('\n', ' ')).join('\t')).join('\n'),
  )
  return new TextEncoder().encode(lines.join('\n\n'))
}

/** The sample with a narrative of so many pages more, a tenth of them tables. */
function longWord(word: Uint8Array): Uint8Array {
  const zip = new PizZip(word)
  const sentence =
    'Проведено 12 приёмов, дано 327 консультаций жителям районов, из них 74 – пенсионерам; разослано 400 флаеров. '
  const paragraph = `<w:p><w:r><w:t>${sentence.repeat(8)}</w:t></w:r></w:p>`
  const row = `<w:tr>${`<w:tc><w:p><w:r><w:t>Приём 26 ноября 2020 года</w:t></w:r></w:p></w:tc>`.repeat(6)}</w:tr>`
  const table = `<w:tbl>${row.repeat(25)}</w:tbl>`
  const pages = Array.from({ length: PAGES }, (_, at) => (at % 10 === 0 ? table : paragraph.repeat(3))).join('')
  const main = zip.file('word/document.xml')!.asText()
  zip.file('word/document.xml', main.replace(/(<w:sectPr[\s\S]*<\/w:body>)/, `${pages}$1`))
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

const command = (file: string) => [join(projectRoot, 'src/main.ts'), 'check', file, '--json']

const commandOn = (file: string) =>
  new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, command(file), { stdio: 'ignore' })
    child.once('error', reject).once('exit', code => (code === 2 ? reject(new Error('wrong use')) : resolve()))
  })

/** What the system says the command took at most. */
async function peakOf(file: string): Promise<number> {
  const child = spawn(process.execPath, command(file), { stdio: 'ignore' })
  let peak = 0
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const look = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  }, 20)
  await ended
  clearInterval(look)
  return peak
}

async function manyOf(word: Uint8Array) {
  const files = Array.from({ length: REPORTS }, (_, at) => ({ name: String(at), bytes: async () => word }))
  let checked = 0
  for await (const file of checkMany(files)) if ('checked' in file) checked++
  if (checked !== REPORTS) throw new Error(`only ${checked} of ${REPORTS} were read`)
}
