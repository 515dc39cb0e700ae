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
  const tree = [...all.values()].find(body => body.includes('/Type /Pages'))!
  return [...tree.matchAll(/(\d+) 0 R/g)].map(([, kid]) => {
    const page = all.get(kid!)!
    const named = [...of(page, 'Resources').matchAll(/\/(F\d+) (\d+) 0 R/g)]
    const fonts = new Map(
      named.map(([, name, number]) => [name!, lettersOf(streamOf(of(all.get(number!)!, 'ToUnicode')))]),
    )
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

type Letters = ReadonlyMap<number, string>

function lettersOf(map: string): Letters {
  const pairs = [...map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/g)].filter(([, , to]) => to !== 'FFFF')
  return new Map(
    pairs.map(([, glyph, to]) => [parseInt(glyph!, 16), Buffer.from(to!, 'hex').swap16().toString('utf16le')]),
  )
}

function textOf(content: string, fonts: ReadonlyMap<string, Letters>): string {
  let letters: Letters = new Map()
  let text = ''
  for (const [token, font, string] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\(((?:\\[\s\S]|[^\\)])*)\)|\bET\b/g)) {
    if (font) letters = fonts.get(font)!
    else if (token === 'ET') text += ' '
    else text += drawn(string!, letters)
  }
  return text
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function drawn(string: string, letters: Letters): string {
  const bytes = string.replace(/\\(\d{3}|[\s\S])/g, (_, code: string) =>
    code.length === 3 ? String.fromCharCode(parseInt(code, 8)) : (escapes[code] ?? code),
  )
  const glyphs = bytes.match(/[\s\S]{2}/g) ?? []
  return glyphs.map(pair => letters.get((pair.charCodeAt(0) << 8) | pair.charCodeAt(1)) ?? '').join('')
}
