/**
 * A loop repeats what Word numbered once. Word mends repeated numbers by itself or offers to "repair" the file;
 * here a repeated picture gets a number of its own, repeated bookmarks and paragraph marks go.
 */
export function identifiersOnce(xml: string): string {
  return onceBookmarked(onceNumbered(onceMarked(xml)))
}

function onceMarked(xml: string): string {
  if (!xml.includes('w14:paraId')) return xml
  const seen = new Set<string>()
  return xml.replace(/\sw14:paraId="([^"]*)"(?:\sw14:textId="[^"]*")?/g, (whole, id: string) => {
    if (seen.has(id)) return ''
    seen.add(id)
    return whole
  })
}

function onceNumbered(xml: string): string {
  if (!xml.includes('<wp:docPr')) return xml
  const seen = new Set<number>()
  let highest = Math.max(0, ...[...xml.matchAll(/<wp:docPr\b[^>]*?\sid="(\d+)"/g)].map(match => Number(match[1])))
  return xml.replace(/(<wp:docPr\b[^>]*?\sid=")(\d+)"/g, (_, start: string, id: string) => {
    const own = seen.has(Number(id)) ? ++highest : Number(id)
    seen.add(own)
    return `${start}${own}"`
  })
}

function onceBookmarked(xml: string): string {
  if (!xml.includes('<w:bookmarkStart')) return xml
  const seen = new Set<string>()
  return xml.replace(/<w:bookmark(Start|End)\b[^>]*?w:id="([^"]*)"[^>]*?\/>/g, (whole, side: string, id: string) => {
    const key = `${side} ${id}`
    if (seen.has(key)) return ''
    seen.add(key)
    return whole
  })
}
