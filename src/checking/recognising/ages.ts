export type Ages = { readonly from: number | null; readonly to: number | null }
type Found = Ages & { readonly at: number; readonly end: number }

const years = '(?:лет|года?|жас\\p{Ll}*|years?(?: old)?)'
const older = '(?:и|және|and)?\\s?(?:старше|выше|более|одан жоғары|одан асқан|үлкен|over|older|above)'
const two = '(?<!\\d)\\d{1,2}(?!\\d)'

const patterns: readonly [RegExp, (numbers: number[]) => Ages][] = [
  [
    new RegExp(`(?:от|с|from|aged?)\\s(${two})\\s?(?:до|по|to|[-–—])\\s?(${two})(?:\\s${years})?`, 'iu'),
    ([from, to]) => ({ from: from!, to: to! }),
  ],
  [new RegExp(`(${two})\\s?[-–—]\\s?(${two})\\s${years}`, 'iu'), ([from, to]) => ({ from: from!, to: to! })],
  [
    new RegExp(`(${two})\\s?-?[дт][ае]н\\s(${two})\\s?-?[гқк]?[ае]?\\sдейінгі?\\s?(?:жас)?`, 'iu'),
    ([from, to]) => ({ from: from!, to: to! }),
  ],
  [new RegExp(`(?:от|с)?\\s?(${two})(?:\\s${years})?,?\\s${older}`, 'iu'), ([from]) => ({ from: from!, to: null })],
  [new RegExp(`(?:свыше|старше|over|above)\\s(${two})\\s${years}`, 'iu'), ([from]) => ({ from: from! + 1, to: null })],
  [new RegExp(`(?:от|с)\\s(${two})\\s${years}`, 'iu'), ([from]) => ({ from: from!, to: null })],
  [new RegExp(`(?:до|младше|up to|under)\\s(${two})\\s${years}`, 'iu'), ([to]) => ({ from: null, to: to! })],
  [new RegExp(`(${two})\\s?(?:-?[гқк][ае])?\\sжасқа дейін\\p{Ll}*`, 'iu'), ([to]) => ({ from: null, to: to! })],
]

/** Classes of age in a text, the ends as they are written. */
export function agesIn(text: string): Found[] {
  if (!/лет|год|жас|years?|старше|выше|жоғары|older|over|aged/i.test(text)) return []
  const found: Found[] = []
  for (const [pattern, agesOf] of patterns)
    for (const match of text.matchAll(new RegExp(pattern.source, `g${pattern.flags}`))) {
      const [at, end] = [match.index, match.index + match[0].length]
      if (found.some(each => at < each.end && end > each.at)) continue
      const ages = agesOf(match.slice(1).filter(Boolean).map(Number))
      if ((ages.from ?? 0) <= (ages.to ?? 200)) found.push({ ...ages, at, end })
    }
  return found.toSorted((one, other) => one.at - other.at)
}

/** The class that a column or a row is headed by: «13–16», «59 лет и выше»; its numbers need no word there. */
export function ageClass(label: string): Ages | null {
  const [found] = agesIn(label)
  if (found) return { from: found.from, to: found.to }
  const bare = /^\D{0,12}(\d{1,2})\s?[-–—]\s?(\d{1,2})\D{0,12}$/.exec(label)
  return bare ? { from: Number(bare[1]), to: Number(bare[2]) } : null
}
