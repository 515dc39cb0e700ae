import { attribute } from '#platform/documents/xml.ts'

export type ListMark = {
  readonly listed: boolean /** The number as Word draws it: «1.», «2.3»; '' for a bullet. */
  readonly number: string
}
export type WordNumbering = { markOf(list: { id: string; level: number } | undefined): ListMark }

type Level = { readonly start: number; readonly kind: string; readonly text: string }

const none: ListMark = { listed: false, number: '' }
const MOST_LEVELS = 9

/**
 * Numbers that Word draws by itself stand nowhere in the text; whoever fills the first column of a table by them would
 * seem not to have filled it. They are counted as Word counts them.
 */
export function wordNumbering(xml: string): WordNumbering {
  const drawn = new Map<string, ReadonlyMap<number, Level>>()
  for (const [whole] of xml.matchAll(/<w:abstractNum\s[\s\S]*?<\/w:abstractNum>/g)) {
    drawn.set(attribute(whole, 'w:abstractNumId') ?? '', levelsOf(whole))
  }
  const lists = new Map<string, ReadonlyMap<number, Level>>()
  for (const [whole, of] of xml.matchAll(/<w:num\s[^>]*>\s*<w:abstractNumId\s[^>]*w:val="([^"]*)"/g)) {
    const id = attribute(whole, 'w:numId') ?? ''
    lists.set(id, drawn.get(of ?? '') ?? new Map())
  }
  const counted = new Map<string, number[]>()
  return {
    markOf(asked) {
      if (!asked || asked.id === '0' || asked.id === '') return none
      const levels = lists.get(asked.id)
      const depth = Math.min(asked.level, MOST_LEVELS - 1)
      const level = levels?.get(depth)
      if (!levels || !level) return { listed: true, number: '' }
      const counts = counted.get(asked.id) ?? []
      counts[depth] = (counts[depth] ?? level.start - 1) + 1
      counts.length = depth + 1
      counted.set(asked.id, counts)
      if (level.kind === 'bullet' || level.kind === 'none') return { listed: true, number: '' }
      return {
        listed: true,
        number: level.text.replace(/%(\d)/g, (_, at) => drawnNumber(counts, levels, Number(at) - 1)),
      }
    },
  }
}

function levelsOf(abstract: string): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>()
  for (const [whole] of abstract.matchAll(/<w:lvl\s[\s\S]*?<\/w:lvl>/g)) {
    const value = (name: string) => new RegExp(`<w:${name}\\s[^>]*w:val="([^"]*)"`).exec(whole)?.[1]
    levels.set(Number(attribute(whole, 'w:ilvl') ?? 0), {
      start: Number(value('start') ?? 1),
      kind: value('numFmt') ?? 'decimal',
      text: value('lvlText') ?? '',
    })
  }
  return levels
}

function drawnNumber(counts: readonly (number | undefined)[], levels: ReadonlyMap<number, Level>, at: number): string {
  const value = counts[at] ?? levels.get(at)?.start ?? 1
  const kind = levels.get(at)?.kind
  if (kind === 'lowerLetter' || kind === 'upperLetter') return letter(value, kind === 'upperLetter' ? 'A' : 'a')
  return kind === 'russianLower' ? letter(value, 'а') : String(value)
}

const letter = (value: number, first: string) => String.fromCodePoint(first.codePointAt(0)! + ((value - 1) % 26))
