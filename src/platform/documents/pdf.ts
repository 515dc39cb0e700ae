import type { ChildProcess } from 'node:child_process'
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { refusal } from '#platform/problem.ts'
import { cool, hand, kill, warm, withOffice } from './office-pool.ts'
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
 * Prints a Word document through a warm LibreOffice. The document is checked first: LibreOffice would follow its links
 * from inside our network. When many come at once they wait their turn; `pdf_queue_full` when too many do.
 */
export async function wordToPdf(docx: Uint8Array, { signal }: { signal?: AbortSignal } = {}): Promise<Uint8Array> {
  openWord(docx)
  const program = await findLibreOffice()
  signal?.throwIfAborted()
  return withOffice(signal, async office => {
    const folder = await mkdtemp(join(office.folder, 'work-'))
    try {
      const document = join(folder, 'document.docx')
      await writeFile(document, docx)
      await warm(office, program, signal)
      await ended(hand(office, ['--convert-to', filter, '--outdir', folder, document]), signal)
      return await readFile(join(folder, 'document.pdf')).catch(() => Promise.reject(pdfFailed()))
    } catch (reason) {
      cool(office)
      throw reason
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  })
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

function ended(child: ChildProcess, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (reason: unknown) => {
      kill(child)
      reject(reason)
    }
    const timer = setTimeout(() => stop(pdfTookTooLong({ seconds })), seconds * 1000)
    const aborted = () => stop(signal?.reason)
    if (signal?.aborted) aborted()
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
