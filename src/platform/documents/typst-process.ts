import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { lettersOf } from './font-letters.ts'

/**
 * The printing process. Typst is native code: it can't be interrupted, keeps its memory, and aborts the whole process
 * on a letter that it can't draw, so it lives in a process of its own that the server ends when it must.
 */

export type Piece = { readonly source: string; readonly data: object }
/** Where a row begins: its place among the piece's rows, its page, and how far from the page's top (pt). */
export type RowAt = readonly [row: number, page: number, y: number]
export type Made =
  | { readonly pdf: Uint8Array; readonly pages: number; readonly rows: readonly RowAt[] }
  | { readonly wrong: string }

const folder = join(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'), '..')
const fonts = ['400Regular/NotoSans_400Regular', '600SemiBold/NotoSans_600SemiBold'].map(name =>
  readFileSync(join(folder, `${name}.ttf`)),
)
const drawn = lettersOf(fonts[0]!)
// No folder, no fonts of the machine (see who starts this process): what is printed depends on the template and its data alone.
const compiler = NodeCompiler.create({ workspace: join(folder, 'nowhere'), fontArgs: [{ fontBlobs: fonts }] })

process.on('message', (piece: Piece) => {
  const answer = make(piece)
  // What was laid out for this document is of no use to the next one, and would stay in memory.
  compiler.evictCache(0)
  process.send!(answer)
})

function make({ source, data }: Piece): Made {
  const compiled = compiler.compile({ mainFileContent: source, inputs: { data: JSON.stringify(data, drawable) } })
  const document = compiled.result
  if (!document) return { wrong: JSON.stringify(compiled.takeError()?.shortDiagnostics) }
  const [rows = []] = compiler.query(document, { selector: '<rows>', field: 'value' }) as RowAt[][]
  return { pdf: compiler.pdf(document, { pdfStandard: 'a-2b' }), pages: document.numOfPages, rows }
}

/** Emoji and scripts that the font lacks become �; marks that turn the writing's direction go. */
function drawable(_key: string, value: unknown) {
  if (typeof value !== 'string') return value
  return value.replace(/[^\n\u00ad]/gu, letter => {
    if (/\p{C}/u.test(letter)) return ''
    return drawn(letter.codePointAt(0)!) ? letter : '\ufffd'
  })
}
