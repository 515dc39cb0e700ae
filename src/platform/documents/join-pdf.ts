/**
 * Joins PDFs of our own printing process, page after page; the first one gives title, language and colours. It reads
 * what that process writes and nothing else: whole objects one after another, lengths of streams in their dictionaries,
 * a trailer at the end.
 */
export type Part = {
  readonly pdf: Uint8Array
  /** How many of its pages are taken. */
  readonly pages: number
}

type Piece = { readonly dictionary: string; readonly stream: Buffer | null }
type Pieces = Map<number, Piece>

export function joinPdf(parts: readonly Part[]): Uint8Array {
  const all: Pieces = new Map()
  const kids: number[] = []
  let tree = 0
  for (const { pdf, pages } of parts) {
    const shift = Math.max(0, ...all.keys())
    const theirs = readPieces(Buffer.from(pdf), shift)
    const theirTree = [...theirs].find(([, { dictionary }]) => dictionary.includes('/Type /Pages'))![0]
    tree ||= theirTree
    for (const [number, { dictionary, stream }] of theirs) {
      all.set(number, { dictionary: dictionary.replace(`/Parent ${theirTree} 0 R`, `/Parent ${tree} 0 R`), stream })
    }
    kids.push(...referred(theirs.get(theirTree)!).slice(0, pages))
  }
  const listed = kids.map(kid => `${kid} 0 R`).join(' ')
  all.set(tree, { dictionary: `<<\n  /Type /Pages\n  /Count ${kids.length}\n  /Kids [${listed}]\n>>`, stream: null })
  return written(all, trailerOf(Buffer.from(parts[0]!.pdf)))
}

/** The objects of a file, their numbers moved on so that no two files share one. */
function readPieces(file: Buffer, shift: number): Pieces {
  const text = file.toString('latin1')
  const pieces: Pieces = new Map()
  let at = text.indexOf('\n\n') + 2
  for (;;) {
    const head = /^(\d+) 0 obj\n/.exec(text.slice(at, at + 20))
    if (!head) return pieces
    const from = at + head[0].length
    const opens = text.indexOf('\nstream\n', from)
    let ends = text.indexOf('\nendobj\n', from)
    const streamed = opens >= 0 && opens < ends
    const dictionary = text.slice(from, streamed ? opens : ends)
    let stream: Buffer | null = null
    if (streamed) {
      const begins = opens + '\nstream\n'.length
      stream = file.subarray(begins, begins + Number(/\/Length (\d+)/.exec(dictionary)![1]))
      ends = text.indexOf('\nendobj\n', begins + stream.length)
    }
    pieces.set(Number(head[1]) + shift, { dictionary: renumbered(dictionary, number => number + shift), stream })
    at = ends + '\nendobj\n\n'.length
  }
}

const renumbered = (text: string, to: (number: number) => number) =>
  text.replace(/\b(\d+) 0 R\b/g, (_, number) => `${to(Number(number))} 0 R`)

const referred = ({ dictionary }: Pick<Piece, 'dictionary'>) =>
  [...dictionary.matchAll(/\b(\d+) 0 R\b/g)].map(([, number]) => Number(number))

const trailerOf = (file: Buffer) => file.subarray(file.lastIndexOf('trailer')).toString('latin1')

/** A file of what can be reached from its trailer: pages that were not taken, and what only they used, stay behind. */
function written(all: Pieces, trailer: string): Uint8Array {
  const numbers = new Map<number, number>()
  const open = referred({ dictionary: trailer })
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    if (numbers.has(number)) continue
    numbers.set(number, numbers.size + 1)
    open.push(...referred(all.get(number)!))
  }
  const out: Buffer[] = []
  let length = 0
  const add = (...bytes: (string | Buffer)[]) => {
    for (const each of bytes) {
      const buffer = typeof each === 'string' ? Buffer.from(each, 'latin1') : each
      out.push(buffer)
      length += buffer.length
    }
  }
  const named = (text: string) => renumbered(text, number => numbers.get(number)!)
  const size = numbers.size + 1
  add('%PDF-1.7\n%\x80\x80\x80\x80\n\n')
  let offsets = '0000000000 65535 f\r\n'
  for (const [number, at] of numbers) {
    const { dictionary, stream } = all.get(number)!
    offsets += `${String(length).padStart(10, '0')} 00000 n\r\n`
    add(`${at} 0 obj\n${named(dictionary)}\n`)
    if (stream) add('stream\n', stream, '\nendstream\n')
    add('endobj\n\n')
  }
  const table = `startxref\n${length}`
  add(`xref\n0 ${size}\n${offsets}`)
  add(
    named(trailer)
      .replace(/\/Size \d+/, `/Size ${size}`)
      .replace(/startxref\n\d+/, table),
  )
  return Buffer.concat(out)
}
