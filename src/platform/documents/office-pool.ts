import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { refusal } from '#platform/problem.ts'

/**
 * LibreOffice, kept warm: one process for each core, with an empty text open so that it doesn't end by itself. Another
 * soffice of the same profile hands its work on to it and waits: a letter takes 0.04 s instead of 2.6. Each process has
 * a profile of its own, since two that don't know each other fail on one without a word.
 */
type Office = { readonly folder: string; program: string; warm: ChildProcess | null }

export const pdfQueueFull = refusal('pdf_queue_full', 503, {
  ru: 'Сейчас печатается слишком много документов. Попробуйте через минуту; документ Word можно скачать и сейчас.',
  kk: 'Қазір тым көп құжат басып шығарылуда. Бір минуттан кейін қайталаңыз; Word құжатын қазір де жүктеп алуға болады.',
  en: 'Too many documents are being printed now. Try again in a minute; the Word document can be downloaded already.',
})

const MOST_OFFICES = Math.min(availableParallelism(), 4)
/** Whoever comes after so many is refused at once instead of waiting for a minute. */
const MOST_WAITING = 64
const IDLE_MS = 10 * 60_000
const START_MS = 30_000
/** Its lock file tells that the process is there and takes work. */
const KEPT_OPEN = 'nothing.txt'

const free: Office[] = []
const all = new Set<Office>()
const waiting: { give: (office: Office) => void }[] = []
let idle: NodeJS.Timeout | undefined

/** The longest-waiting job gets the next office that is free; the one that worked last is the warmest. */
export async function withOffice<Result>(
  signal: AbortSignal | undefined,
  work: (office: Office) => Promise<Result>,
): Promise<Result> {
  const office = free.pop() ?? (all.size < MOST_OFFICES ? found() : await nextFree(signal))
  clearTimeout(idle)
  try {
    return await work(office)
  } finally {
    const next = waiting.shift()
    if (next) next.give(office)
    else free.push(office)
    clearTimeout(idle)
    idle = setTimeout(() => free.forEach(cool), IDLE_MS).unref()
  }
}

function found(): Office {
  const office = { folder: mkdtempSync(join(tmpdir(), 'office-')), program: '', warm: null }
  if (all.size === 0) process.once('exit', closeOffices)
  all.add(office)
  return office
}

function nextFree(signal: AbortSignal | undefined): Promise<Office> {
  if (waiting.length >= MOST_WAITING) throw pdfQueueFull()
  return new Promise((resolve, reject) => {
    const job = { give: resolve }
    waiting.push(job)
    signal?.addEventListener('abort', () => {
      const place = waiting.indexOf(job)
      if (place >= 0) waiting.splice(place, 1)
      reject(signal.reason)
    })
  })
}

/** Starts the office's process unless it runs; it is there as soon as it has locked its empty text. */
export async function warm(office: Office, program: string, signal: AbortSignal | undefined): Promise<void> {
  if (office.program !== program) cool(office)
  office.program = program
  if (office.warm) return
  mkdirSync(join(office.folder, 'profile'), { recursive: true })
  const text = join(office.folder, KEPT_OPEN)
  const lock = join(office.folder, `.~lock.${KEPT_OPEN}#`)
  writeFileSync(text, '')
  rmSync(lock, { force: true })
  const child = start(office, [text])
  office.warm = child
  child.once('close', () => {
    if (office.warm === child) office.warm = null
  })
  const end = performance.now() + START_MS
  while (office.warm && !existsSync(lock) && performance.now() < end) {
    signal?.throwIfAborted()
    await pause(20)
  }
}

/** Ends the office's process and forgets its profile: whoever was stopped in the middle may have left half of it. */
export function cool(office: Office): void {
  const { warm: child } = office
  office.warm = null
  if (child) kill(child)
  rmSync(join(office.folder, 'profile'), { recursive: true, force: true, maxRetries: 3 })
}

/** Ends all that was started; the next document starts anew. */
export function closeOffices(): void {
  for (const office of all) {
    cool(office)
    rmSync(office.folder, { recursive: true, force: true, maxRetries: 3 })
  }
  all.clear()
  free.length = 0
}

const grouped = process.platform !== 'win32'
/** Ends with us, even if we are killed: then its input closes. And we learn of its end by the shell's. */
const keeper = ['-c', '("$@"; kill -9 -$$) & cat > /dev/null; kill -9 -$$', 'office']

/** A soffice of this office that lives on while we do. */
function start(office: Office, args: readonly string[]): ChildProcess {
  const whole = argsOf(office, args)
  const [command, line] = grouped ? ['/bin/sh', [...keeper, office.program, ...whole]] : [office.program, whole]
  const child = spawn(command, line, { ...optionsOf(office), stdio: ['pipe', 'ignore', 'ignore'] })
  child.unref()
  ;(child.stdin as import('node:net').Socket).unref()
  child.once('error', () => undefined)
  return child
}

/** A soffice of this office that hands its work on to the warm one, and ends when that is done. */
export const hand = (office: Office, args: readonly string[]): ChildProcess =>
  spawn(office.program, argsOf(office, args), { ...optionsOf(office), stdio: 'ignore' })

const argsOf = ({ folder }: Office, args: readonly string[]) => [
  `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
  ...['--headless', '--norestore', '--nolockcheck', '--nologo'],
  ...args,
]

function optionsOf({ folder }: Office) {
  const { PATH = '', LANG = 'C.UTF-8', SystemRoot } = process.env
  const env = { PATH, LANG, HOME: folder, TMPDIR: folder, ...(SystemRoot && { SystemRoot, TEMP: folder, TMP: folder }) }
  // A process group of its own: soffice is a script, and the program behind it must go too.
  return { cwd: folder, env, detached: grouped, windowsHide: true }
}

export function kill(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (grouped) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}
