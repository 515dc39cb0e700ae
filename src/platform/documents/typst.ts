import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Language } from '#platform/language.ts'
import { refusal } from '#platform/problem.ts'
import { joinPdf, type Part } from './join-pdf.ts'
import type { Made, Piece } from './typst-process.ts'

export const printTookTooLong = refusal('print_took_too_long', 503, {
  ru: 'Документ не готов за {seconds} секунд. Выберите меньший период или попробуйте ещё раз.',
  kk: 'Құжат {seconds} секундта дайын болмады. Қысқарақ кезеңді таңдаңыз немесе тағы бір рет көріңіз.',
  en: 'The document was not ready in {seconds} seconds. Choose a shorter period, or try once more.',
})

export const printingIsBusy = refusal('printing_is_busy', 503, {
  ru: 'Сейчас печатают многие. Попробуйте через минуту.',
  kk: 'Қазір көп адам басып шығарып жатыр. Бір минуттан кейін көріңіз.',
  en: 'Many are printing just now. Try again in a minute.',
})

type Printed = {
  /** A Typst file beside the code that prints it. The house's style goes before it. */
  readonly template: URL
  readonly title: string
  readonly language: Language
  /** What the template reads as `data`. Texts in it are printed as they are, never read as code. */
  readonly data: object
}

const house = readFileSync(new URL('./house.typ', import.meta.url), 'utf8')
const pieceOf = ({ template, title, language, data }: Printed, more: object = {}): Piece => ({
  source: `${house}\n${readFileSync(template, 'utf8')}`,
  data: { ...data, ...more, title, language },
})

/** A PDF for the archive (PDF/A-2b) from a template and what it is to say. */
export async function typstPdf(printed: Printed, seconds = PATIENCE): Promise<Uint8Array> {
  return (await inTurn(pieceOf(printed), seconds)).pdf
}

const PATIENCE = 30

/** How many rows are laid out at a time: memory follows this, not the length of the list. */
const PART = 200

/**
 * A list of any length as one PDF. It is laid out part by part: `data.rows` are the rows of the part, `data.part` says on
 * which page it begins, and whether it is the first and the last one. Rows of a page that a part left unfinished
 * begin the next part, so that the list runs on without gaps.
 */
export async function typstListPdf<Row>(
  printed: Printed,
  rows: AsyncIterable<Row> | Iterable<Row>,
): Promise<Uint8Array> {
  const parts: Part[] = []
  let page = 1
  let next: Row[] = []
  const print = async (last: boolean) => {
    const part = { page, first: parts.length === 0, last }
    const made = await inTurn(pieceOf(printed, { rows: next, part }), PATIENCE)
    const cut = last ? undefined : lastPageBegun(made.rows)
    const pages = cut ? cut.page - 1 : made.pages
    next = cut ? next.slice(cut.row) : []
    parts.push({ pdf: made.pdf, pages })
    page += pages
  }
  for await (const row of rows) {
    if (next.length >= PART) await print(false)
    next.push(row)
  }
  await print(true)
  return parts.length === 1 ? parts[0]!.pdf : joinPdf(parts)
}

type Laid = Extract<Made, { pdf: Uint8Array }>

/** The last row that stands first on its page: before it the list can be cut. */
function lastPageBegun(rows: Laid['rows']): { page: number; row: number } | undefined {
  const top = Math.min(...rows.filter(([, page]) => page > 1).map(([, , y]) => y))
  const [row = 0, page = 1] = rows.findLast(([, page, y]) => page > 1 && y - top < 0.5) ?? []
  // Rows longer than a page leave few places to cut at: rather a page with room left than the same rows over again.
  return row > rows.length / 2 ? { page, row } : undefined
}

const IDLE_MS = 60_000
const MOST_WAITING = 24

let printer: ChildProcess | undefined
let idle: NodeJS.Timeout | undefined
let turn: Promise<unknown> = Promise.resolve()
let waiting = 0

/** One piece at a time, in the order of asking: a long list lets others go between its parts. */
async function inTurn(piece: Piece, seconds: number): Promise<Laid> {
  if (waiting >= MOST_WAITING) throw printingIsBusy()
  waiting++
  const made = turn.then(() => make(piece, seconds)).finally(() => waiting--)
  turn = made.catch(() => undefined)
  return made
}

async function make(piece: Piece, seconds: number): Promise<Laid> {
  clearTimeout(idle)
  printer ??= start()
  const made = await answerOf(printer, piece, seconds)
  idle = setTimeout(stop, IDLE_MS).unref()
  if ('wrong' in made) throw new Error(`The template can't be printed: ${made.wrong}`)
  return made
}

async function answerOf(process: ChildProcess, piece: Piece, seconds: number): Promise<Made> {
  const over = new AbortController()
  let late = false
  const timer = setTimeout(() => {
    late = true
    stop()
  }, seconds * 1000)
  try {
    // A process that is gone says so by its exit.
    process.send(piece, () => undefined)
    const [answer] = await Promise.race([
      once(process, 'message', over),
      once(process, 'exit', over).then(() => {
        throw late ? printTookTooLong({ seconds }) : new Error('The printing process ended before it had printed.')
      }),
    ])
    return answer as Made
  } finally {
    clearTimeout(timer)
    over.abort()
  }
}

/** Begun with the first print-out; it keeps nothing alive, and gets nothing of our environment. */
function start(): ChildProcess {
  const { SystemRoot } = process.env
  const child = fork(new URL('./typst-process.ts', import.meta.url), {
    execArgv: [],
    // Typst adds the machine's own fonts to ours, and on Debian it asks fontconfig which those are: it finds none.
    env: { FONTCONFIG_FILE: '/nowhere', ...(SystemRoot && { SystemRoot }) },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.once('exit', () => {
    if (printer === child) printer = undefined
  })
  child.unref()
  child.channel?.unref()
  return child
}

function stop(): void {
  printer?.kill('SIGKILL')
  printer = undefined
}
