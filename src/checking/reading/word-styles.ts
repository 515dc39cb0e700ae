import { attribute, unescapeXml } from '#platform/documents/xml.ts'

/** Which styles are headings, by their built-in names: «heading 2» in every language of Word; «Title» is 0. */
export function wordStyles(xml: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const based = new Map<string, string>()
  for (const [whole] of xml.matchAll(/<w:style\s[\s\S]*?<\/w:style>/g)) {
    const id = attribute(whole, 'w:styleId')
    if (!id || attribute(whole, 'w:type') === 'character') continue
    const name = unescapeXml(/<w:name\s[^>]*w:val="([^"]*)"/.exec(whole)?.[1] ?? '').toLowerCase()
    const outline = /<w:outlineLvl\s[^>]*w:val="(\d)"/.exec(whole)?.[1]
    const level = name === 'title' ? 0 : (/^heading (\d)$/.exec(name)?.[1] ?? (outline && Number(outline) + 1))
    if (level !== undefined && Number(level) <= 9) found.set(id, Number(level))
    const parent = /<w:basedOn\s[^>]*w:val="([^"]*)"/.exec(whole)?.[1]
    if (parent) based.set(id, parent)
  }
  for (const id of based.keys()) {
    let [at, steps]: [string | undefined, number] = [id, 0]
    while (at && !found.has(at) && steps++ < 10) at = based.get(at)
    if (at && found.has(at) && !found.has(id)) found.set(id, found.get(at)!)
  }
  return found
}
