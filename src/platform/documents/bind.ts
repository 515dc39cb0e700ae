import { fork } from 'node:child_process'
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
export const pagesOfEnclosed = async (enclosed: readonly Enclosed[]) =>
  ((await ask({ count: enclosed })) as Extract<Bound, { pages: unknown }>).pages

/** The paper, then its enclosures on stamped sheets, as often as copies are asked for. */
export const bindPdf = async (asked: Extract<Asked, { paper: Uint8Array }>) =>
  ((await ask(asked)) as Extract<Bound, { pdf: unknown }>).pdf

async function ask(asked: Asked): Promise<Bound> {
  const { SystemRoot } = process.env
  const child = fork(new URL('./bind-process.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${MEMORY}`],
    env: SystemRoot ? { SystemRoot } : {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
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
    throw bindingFailed()
  } finally {
    clearTimeout(timer)
    over.abort()
    child.kill('SIGKILL')
  }
}
