import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { refusal } from '#platform/problem.ts'
import type { Asked, Bound, Enclosed } from './bind-process.ts'

export const bindingFailed = refusal('binding_failed', 503, {
  ru: 'Не получилось сложить бумагу с приложениями в один файл: приложения слишком велики или повреждены. Напечатайте бумагу и приложения отдельно.',
  kk: 'Құжатты қосымшаларымен бір файлға жинау мүмкін болмады: қосымшалар тым үлкен немесе бүлінген. Құжат пен қосымшаларды бөлек басып шығарыңыз.',
  en: 'The paper and its exhibits could not be put into one file: the exhibits are too large or damaged. Print the paper and the exhibits one by one.',
})

const PATIENCE_MS = 45_000
/** For the parser of files that strangers made; in MB. */
const MEMORY = 768

/** How many pages each of these files has as a part of a PDF; null is what can't be put into one. */
export const pagesOfEnclosed = (enclosed: readonly Enclosed[]) =>
  bindingOnce(async ask => ((await ask({ count: enclosed })) as Extract<Bound, { pages: unknown }>).pages)

/** The paper, then its enclosures on stamped sheets, as often as copies are asked for. */
export const bindPdf = (asked: Extract<Asked, { paper: Uint8Array }>) =>
  bindingOnce(async ask => ((await ask(asked)) as Extract<Bound, { pdf: unknown }>).pdf)

export type Ask = (asked: Asked) => Promise<Bound>

async function bindingOnce<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const binder = openBinder()
  try {
    return await work(binder.ask)
  } finally {
    binder.close()
  }
}

/**
 * The binding process, for one piece of work or for many in turn. What breaks it, or takes too long, is refused; the next
 * piece gets a process of its own.
 */
export function openBinder(): { readonly ask: Ask; close(): void } {
  let child: ChildProcess | undefined
  const close = () => {
    child?.kill('SIGKILL')
    child = undefined
  }
  return {
    close,
    async ask(asked) {
      child ??= start()
      const over = new AbortController()
      const timer = setTimeout(() => over.abort(), PATIENCE_MS)
      try {
        child.send(asked, () => undefined)
        const [answer] = await Promise.race([
          once(child, 'message', over),
          once(child, 'exit', over).then(() => {
            throw bindingFailed()
          }),
        ])
        return answer as Bound
      } catch {
        close()
        throw bindingFailed()
      } finally {
        clearTimeout(timer)
        over.abort()
      }
    },
  }
}

function start(): ChildProcess {
  const { SystemRoot } = process.env
  return fork(new URL('./bind-process.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${MEMORY}`],
    env: SystemRoot ? { SystemRoot } : {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}
