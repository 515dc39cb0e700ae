import type { Words } from '#platform/language.ts'
import { openWord, readPart, type WordParts } from './open-word.ts'
import { finding, type TemplateFinding } from './template-finding.ts'
import { readTags, templatedParts, type WordPlace, type WordTag } from './word-tags.ts'

/** A tag that a form may use. The documented list of them is what a form is checked against. */
export type Tag = {
  readonly name: string
  /** A loop repeats what stands between its pair; a condition prints it or leaves it out. */
  readonly kind: 'value' | 'loop' | 'condition'
  readonly meaning: Words
  /** The loops in any of which the tag works; absent: everywhere. */
  readonly in?: readonly string[]
  /** Without it the form would silently leave out what the operator demands. */
  readonly required?: true
}

/** Tag of the filling itself: a cell that begins with it is merged with equal cells above it. */
export const mergeTag = 'merge'

/** Everything that is wrong with a form before it is filled, in the order in which a reader meets it. */
export function checkTemplate(template: Uint8Array, tags: readonly Tag[]): TemplateFinding[] {
  const parts = openWord(template)
  const known = new Map(tags.map(tag => [tag.name, tag]))
  const used = new Set<string>()
  const findings: TemplateFinding[] = []
  for (const { part, xml } of texts(parts)) {
    findings.push(
      ...walk(part, xml, (tag, loops) => {
        used.add(tag.name)
        return misuse(tag, loops, known)
      }),
    )
  }
  const missing = tags.filter(tag => tag.required && !used.has(tag.name))
  const absent = missing.map(tag => finding('missing_tag', undefined, { tag: written(tag), meaning: tag.meaning }))
  return distinct([...findings, ...absent])
}

/** What would break the filling itself, whatever the data: loops that don't pair and braces that make no tag. */
export function structureFindings(parts: WordParts): TemplateFinding[] {
  return distinct(texts(parts).flatMap(({ part, xml }) => walk(part, xml, () => undefined)))
}

function texts(parts: WordParts) {
  const listed = templatedParts(readPart(parts, '[Content_Types].xml')).filter(({ name }) => parts.has(name))
  return listed.map(({ name, part }) => ({ part, xml: readPart(parts, name) }))
}

type Judge = (tag: WordTag, loops: readonly WordTag[]) => TemplateFinding | undefined

function walk(part: WordPlace['part'], xml: string, judge: Judge): TemplateFinding[] {
  const { tags, broken } = readTags(part, xml)
  const findings = broken.map(({ text, place }) => finding('broken_braces', place, { tag: text }))
  const open: WordTag[] = []
  const unclosed = (tag: WordTag) => finding('unclosed_loop', tag.place, { tag: opening(tag), other: `{/${tag.name}}` })
  for (const tag of tags) {
    if (tag.kind !== 'close') {
      const wrong = judge(tag, open)
      if (wrong) findings.push(wrong)
      if (tag.kind !== 'value') open.push(tag)
      continue
    }
    const at = open.findLastIndex(({ name }) => name === tag.name)
    if (at < 0) {
      findings.push(finding('unopened_loop', tag.place, { tag: `{/${tag.name}}`, other: `{#${tag.name}}` }))
      continue
    }
    const [opened, ...inner] = open.splice(at)
    findings.push(...inner.map(unclosed))
    if (opened && !samePlace(opened, tag)) {
      findings.push(finding('loop_crosses_table', opened.place, { tag: opening(opened), other: `{/${tag.name}}` }))
    }
  }
  return [...findings, ...open.map(unclosed)]
}

const opening = (tag: WordTag) => `{${tag.kind === 'inverted' ? '^' : '#'}${tag.name}}`
const written = (tag: Tag) => (tag.kind === 'value' ? `{${tag.name}}` : `{#${tag.name}}`)

/** One box, or cells of one table: a row is repeated as a whole. */
function samePlace(opened: WordTag, closed: WordTag): boolean {
  const last = opened.path.length - 1
  if (closed.path.length !== opened.path.length) return false
  return opened.path.every((box, depth) => {
    const other = closed.path[depth]!
    return box.id === other.id && (depth === last || box.cell === other.cell)
  })
}

function misuse(tag: WordTag, loops: readonly WordTag[], known: ReadonlyMap<string, Tag>): TemplateFinding | undefined {
  const printed = tag.kind === 'value' ? `{${tag.name}}` : opening(tag)
  if (tag.name === mergeTag && tag.kind === 'value') {
    const inRow = loops.some(loop => loop.place.table && loop.path.length === tag.path.length)
    return inRow ? undefined : finding('merge_outside_row', tag.place, { tag: printed })
  }
  const meant = known.get(tag.name)
  if (!meant) return finding('unknown_tag', tag.place, { tag: printed, near: nearest(tag.name, [...known.keys()]) })
  if (tag.kind === 'value' && meant.kind !== 'value') {
    return finding('loop_as_value', tag.place, { tag: printed, other: `{#${tag.name}} … {/${tag.name}}` })
  }
  if (meant.in && !loops.some(loop => loop.kind === 'open' && meant.in?.includes(loop.name))) {
    const pairs = meant.in.map(name => `{#${name}} … {/${name}}`)
    const few = pairs.length > 3 ? [...pairs.slice(0, 3), '…'] : pairs
    return finding('outside_loop', tag.place, { tag: printed, other: few.join(', ') })
  }
}

/** The known name that takes the fewest letters to mend, when they are few. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const far = Math.max(2, Math.floor(name.length / 3))
  const ranked = names.map(each => ({ each, steps: distance(name.toLowerCase(), each) }))
  const best = ranked.reduce((a, b) => (b.steps < a.steps ? b : a), { each: '', steps: far + 1 })
  return best.each ? `{${best.each}}` : undefined
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]!
}

/** Word keeps a text box twice (for old and new readers): one mistake, one finding. */
function distinct(findings: readonly TemplateFinding[]): TemplateFinding[] {
  const seen = new Map(findings.map(each => [`${each.code} ${each.tag} ${each.where.ru}`, each]))
  return [...seen.values()]
}
