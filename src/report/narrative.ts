import type { Figure, Paragraph } from './model.ts'

const PLACE = /\{([A-Za-z0-9_.-]+)\}/g

/** The figures that a text inserts by name, in the order in which they stand. */
export const namesIn = (body: string): string[] => [...body.matchAll(PLACE)].map(match => match[1]!)

/**
 * A text as paragraphs of runs: each line is a paragraph, a dash at a line's start makes it an item of a list,
 * `{I05}` is the figure of that name. A name that nobody knows stays as it was typed, and is said when it is saved.
 */
export function paragraphsOf(body: string, figure: (name: string) => Figure | undefined): Paragraph[] {
  const lines = body.split('\n').map(line => line.trim())
  return lines.filter(Boolean).map(line => {
    const bullet = /^[-–—•]\s+/.test(line)
    return { bullet, runs: runsOf(bullet ? line.replace(/^[-–—•]\s+/, '') : line, figure) }
  })
}

function runsOf(line: string, figure: (name: string) => Figure | undefined): Paragraph['runs'] {
  const runs: Paragraph['runs'] = []
  let from = 0
  for (const match of line.matchAll(PLACE)) {
    const found = figure(match[1]!)
    if (!found) continue
    if (match.index > from) runs.push({ text: line.slice(from, match.index) })
    runs.push({ figure: found })
    from = match.index + match[0].length
  }
  if (from < line.length) runs.push({ text: line.slice(from) })
  return runs
}
