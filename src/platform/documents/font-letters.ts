/**
 * Which characters a TrueType font can draw, by its `cmap` table (OpenType 1.9, format 4: the Basic Multilingual
 * Plane; no letter of ours stands outside of it).
 */
export function lettersOf(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const table = tableAt(view, 'cmap')
  const at = Array.from({ length: view.getUint16(table + 2) }, (_, index) => {
    return table + view.getUint32(table + 4 + index * 8 + 4)
  }).find(offset => view.getUint16(offset) === 4)
  if (at === undefined) throw new Error('The font has no cmap of format 4.')
  const segments = view.getUint16(at + 6) / 2
  const column = (index: number) => at + 14 + index * segments * 2 + (index > 0 ? 2 : 0)
  const drawn = new Set<number>()
  for (let segment = 0; segment < segments; segment++) {
    const last = view.getUint16(column(0) + segment * 2)
    const first = view.getUint16(column(1) + segment * 2)
    const delta = view.getUint16(column(2) + segment * 2)
    const rangeAt = column(3) + segment * 2
    const range = view.getUint16(rangeAt)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = range === 0 ? code + delta : view.getUint16(rangeAt + range + (code - first) * 2)
      if (glyph & 0xffff) drawn.add(code)
    }
  }
  return codePoint => drawn.has(codePoint)
}

function tableAt(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...Array.from({ length: 4 }, (_, byte) => view.getUint8(at + byte)))
    if (tag === name) return view.getUint32(at + 8)
  }
  throw new Error(`The font has no table ${name}.`)
}
