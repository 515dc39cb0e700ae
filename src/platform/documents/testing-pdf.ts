import { inflateSync } from 'node:zlib'

/** For tests only: what stands on the pages of a PDF that our printing process made, and in which fonts. */

const objects = (pdf: Uint8Array) => {
  const text = Buffer.from(pdf).toString('latin1')
  return new Map([...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, n, body]) => [n!, body!]))
}

const streamOf = (body: string) => {
  const [, length] = /\/Length (\d+)/.exec(body)!
  const from = body.indexOf('stream\n') + 'stream\n'.length
  return inflateSync(Buffer.from(body.slice(from, from + Number(length)), 'latin1')).toString('latin1')
}

/** The text of each page, in the order in which it is drawn, with single spaces. */
export function pdfPages(pdf: Uint8Array): string[] {
  const all = objects(pdf)
  const of = (body: string, key: string) => all.get(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(body)![1]!)!
  const fontOf = (body: string): Font => ({
    letters: lettersOf(streamOf(of(body, 'ToUnicode'))),
    widths: widthsOf(of(body, 'DescendantFonts')),
  })
  const tree = [...all.values()].find(body => body.includes('/Type /Pages'))!
  return [...tree.matchAll(/(\d+) 0 R/g)].map(([, kid]) => {
    const page = all.get(kid!)!
    const named = [...of(page, 'Resources').matchAll(/\/(F\d+) (\d+) 0 R/g)]
    const fonts = new Map(named.map(([, name, number]) => [name!, fontOf(all.get(number!)!)]))
    return textOf(streamOf(of(page, 'Contents')), fonts)
      .replace(/\s+/g, ' ')
      .trim()
  })
}

export const pdfFonts = (pdf: Uint8Array): string[] => {
  const names = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/BaseFont \/\w+\+(\S+)/g)
  return [...new Set([...names].map(([, name]) => name!))].sort()
}

type Font = { readonly letters: ReadonlyMap<number, string>; readonly widths: ReadonlyMap<number, number> }

function lettersOf(map: string): Font['letters'] {
  const pairs = [...map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/g)].filter(([, , to]) => to !== 'FFFF')
  return new Map(
    pairs.map(([, glyph, to]) => [parseInt(glyph!, 16), Buffer.from(to!, 'hex').swap16().toString('utf16le')]),
  )
}

function widthsOf(font: string): Font['widths'] {
  const numbers = /\/W \[([^\]]*)\]/.exec(font)![1]!.trim().split(/\s+/).map(Number)
  const widths = new Map<number, number>()
  for (let at = 0; at < numbers.length; at += 3) {
    for (let glyph = numbers[at]!; glyph <= numbers[at + 1]!; glyph++) widths.set(glyph, numbers[at + 2]!)
  }
  return widths
}

/** A string may hold brackets of its own, as long as they pair. */
const inside = String.raw`(?:\\[\s\S]|[^\\()]`
const string = String.raw`\((?<string>${inside}|\(${inside}|\(${inside})*\))*\))*)\)`
const drawing = new RegExp(
  String.raw`/(?<name>F\d+) (?<size>[\d.]+) Tf|1 0 0 -1 (?<x>[-\d.]+) (?<y>[-\d.]+) Tm|${string}|(?<kern>-?[\d.]+)(?= \()|^[qQ]$`,
  'gm',
)

/**
 * One line may be drawn in pieces, by scripts and styles: a piece that begins where the last one ended belongs to it.
 * `Q` goes back to the font from before its `q`.
 */
function textOf(content: string, fonts: ReadonlyMap<string, Font>): string {
  let font: { of: Font; size: number } = { of: { letters: new Map(), widths: new Map() }, size: 0 }
  const before: (typeof font)[] = []
  let [end, line, text] = [0, Number.NaN, '']
  for (const { 0: token, groups } of content.matchAll(drawing)) {
    const { name, size, x, y, string, kern } = groups!
    if (name) font = { of: fonts.get(name)!, size: Number(size) }
    else if (x) {
      if (Number(y) !== line || Math.abs(Number(x) - end) > font.size / 10) text += ' '
      ;[end, line] = [Number(x), Number(y)]
    } else if (kern) end -= (Number(kern) / 1000) * font.size
    else if (string !== undefined) {
      const glyphs = glyphsOf(string)
      text += glyphs.map(glyph => font.of.letters.get(glyph) ?? '').join('')
      end += glyphs.reduce((sum, glyph) => sum + ((font.of.widths.get(glyph) ?? 0) / 1000) * font.size, 0)
    } else {
      line = Number.NaN
      if (token === 'q') before.push(font)
      else font = before.pop()!
    }
  }
  return text
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function glyphsOf(string: string): number[] {
  const bytes = string.replace(/\\(\d{3}|[\s\S])/g, (_, code: string) =>
    code.length === 3 ? String.fromCharCode(parseInt(code, 8)) : (escapes[code] ?? code),
  )
  return (bytes.match(/[\s\S]{2}/g) ?? []).map(pair => (pair.charCodeAt(0) << 8) | pair.charCodeAt(1))
}
