import { spawn } from 'node:child_process'
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { refusal } from '#platform/problem.ts'
import { openWord } from './open-word.ts'

export const pdfNeedsLibreOffice = refusal('pdf_needs_libreoffice', 503, {
  ru: 'Для PDF нужен LibreOffice, на сервере его нет. Debian и Ubuntu: apt-get install libreoffice-writer-nogui fonts-noto-core. Другие системы: установите с libreoffice.org и укажите путь к программе soffice в SOFFICE_PATH. Документ Word можно скачать и сейчас.',
  kk: 'PDF үшін LibreOffice керек, ол серверде жоқ. Debian мен Ubuntu: apt-get install libreoffice-writer-nogui fonts-noto-core. Басқа жүйелер: libreoffice.org сайтынан орнатып, soffice бағдарламасының жолын SOFFICE_PATH айнымалысында көрсетіңіз. Word құжатын қазір де жүктеп алуға болады.',
  en: 'A PDF needs LibreOffice, which this server lacks. Debian and Ubuntu: apt-get install libreoffice-writer-nogui fonts-noto-core. Other systems: install it from libreoffice.org and set SOFFICE_PATH to its program soffice. The Word document can be downloaded already.',
})

export const pdfTookTooLong = refusal('pdf_took_too_long', 503, {
  ru: 'PDF не готов за {seconds} секунд: документ слишком велик. Скачайте документ Word и сохраните его как PDF на своём компьютере.',
  kk: 'PDF {seconds} секундта дайын болмады: құжат тым үлкен. Word құжатын жүктеп алып, оны өз компьютеріңізде PDF ретінде сақтаңыз.',
  en: 'The PDF was not ready in {seconds} seconds: the document is too big. Download the Word document and save it as PDF on your own computer.',
})

export const pdfFailed = refusal('pdf_failed', 503, {
  ru: 'LibreOffice не смог сделать PDF из этого документа. Скачайте документ Word и сохраните его как PDF на своём компьютере.',
  kk: 'LibreOffice бұл құжаттан PDF жасай алмады. Word құжатын жүктеп алып, оны өз компьютеріңізде PDF ретінде сақтаңыз.',
  en: 'LibreOffice could not make a PDF of this document. Download the Word document and save it as PDF on your own computer.',
})

/** PDF/A-2b for the archive, tagged for screen readers. The flag for PDF/UA would break 2b. */
const filter = `pdf:writer_pdf_Export:${JSON.stringify({
  SelectPdfVersion: { type: 'long', value: '2' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
})}`

const seconds = 60

/**
 * Prints a Word document through LibreOffice. Each run has a profile of its own, since two runs on one profile fail
 * without a word. The document is checked first: LibreOffice would follow its links from inside our network.
 */
export async function wordToPdf(docx: Uint8Array, { signal }: { signal?: AbortSignal } = {}): Promise<Uint8Array> {
  openWord(docx)
  const program = await findLibreOffice()
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'))
  try {
    await writeFile(join(folder, 'document.docx'), docx)
    await convert(program, folder, signal)
    return await readFile(join(folder, 'document.pdf')).catch(() => Promise.reject(pdfFailed()))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const usual = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]

/** SOFFICE_PATH when it is set, then the PATH, then the places where installers put it. */
export async function findLibreOffice(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const names = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice']
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap(folder => names.map(name => join(folder, name)))
  for (const file of env.SOFFICE_PATH ? [env.SOFFICE_PATH] : [...onPath, ...usual]) {
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file
  }
  throw pdfNeedsLibreOffice()
}

function convert(program: string, folder: string, signal: AbortSignal | undefined): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href
  const quiet = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nologo']
  const args = [
    `-env:UserInstallation=${profile}`,
    ...quiet,
    '--convert-to',
    filter,
    '--outdir',
    folder,
    join(folder, 'document.docx'),
  ]
  const { PATH = '', LANG = 'C.UTF-8', SystemRoot } = process.env
  const env = { PATH, LANG, HOME: folder, TMPDIR: folder, ...(SystemRoot && { SystemRoot, TEMP: folder, TMP: folder }) }
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    // Its own process group: soffice is a script, and the program behind it must go too.
    const grouped = process.platform !== 'win32'
    const child = spawn(program, args, { cwd: folder, env, stdio: 'ignore', detached: grouped, windowsHide: true })
    const kill = () => {
      if (child.pid === undefined) return
      try {
        if (grouped) process.kill(-child.pid, 'SIGKILL')
        else child.kill('SIGKILL')
      } catch {
        // It ended by itself in the meantime.
      }
    }
    const stop = (reason: unknown) => {
      kill()
      reject(reason)
    }
    const timer = setTimeout(() => stop(pdfTookTooLong({ seconds })), seconds * 1000)
    const aborted = () => stop(signal?.reason)
    signal?.addEventListener('abort', aborted, { once: true })
    child.once('error', () => stop(pdfNeedsLibreOffice()))
    child.once('close', code => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', aborted)
      if (code === 0) resolve()
      else reject(pdfFailed())
    })
  })
}
