import { unescapeXml, xmlPieces } from '#platform/documents/xml.ts'

export type Tag = { readonly name: string; attribute(name: string): string | undefined }
export type Walker = {
  open(tag: Tag): void
  close(name: string): void
  text(text: string): void
}

/**
 * Tells a walker the elements of XML in their order. Names come with the prefixes that everybody uses, whatever this file
 * binds to the same namespace. Of an element in `skipped` nothing is told, however deep it goes, unless it is empty: then it is a mark.
 */
export function walkXml(
  xml: string,
  prefixes: Readonly<Record<string, string>>,
  skipped: ReadonlySet<string>,
  to: Walker,
) {
  const usual = usualPrefixes(xml, prefixes)
  let [skipping, depth] = ['', 0]
  for (const { kind, name: written, raw } of xmlPieces(xml)) {
    if (kind === 'text') {
      if (skipping === '') to.text(raw.startsWith('<![CDATA[') ? raw.slice(9, -3) : unescapeXml(raw))
      continue
    }
    const name = usual(written)
    if (skipping !== '') {
      if (name === skipping && kind !== 'empty') depth += kind === 'open' ? 1 : -1
      if (depth === 0) skipping = ''
      continue
    }
    if (kind === 'close') {
      to.close(name)
      continue
    }
    if (kind === 'open' && skipped.has(name)) {
      ;[skipping, depth] = [name, 1]
      continue
    }
    to.open({ name, attribute: asked => attributeOf(raw, asked) })
    if (kind === 'empty') to.close(name)
  }
}

/** Nearly all files bind the usual prefixes; then names are taken as they stand. */
function usualPrefixes(xml: string, wanted: Readonly<Record<string, string>>): (name: string) => string {
  const renamed = new Map<string, string>()
  const root = xml.slice(0, 20_000)
  for (const [, prefix = '', uri = ''] of root.matchAll(/\sxmlns:?([\w.-]*)\s*=\s*["']([^"']*)["']/g)) {
    const usual = Object.keys(wanted).find(each => new RegExp(wanted[each]!).test(uri))
    if (usual && usual !== prefix) renamed.set(prefix, usual)
  }
  if (renamed.size === 0) return name => name
  return name => {
    const colon = name.indexOf(':')
    const usual = renamed.get(colon < 0 ? '' : name.slice(0, colon))
    return usual ? `${usual}:${name.slice(colon + 1)}` : name
  }
}

const patterns = new Map<string, RegExp>()

/** By its local name: attributes follow their element's prefix. */
function attributeOf(raw: string, name: string): string | undefined {
  let pattern = patterns.get(name)
  if (!pattern) {
    pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    patterns.set(name, pattern)
  }
  const match = pattern.exec(raw)
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : undefined
}
