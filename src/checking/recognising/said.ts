import type { Place, Quantity, Reading, Said, Stated } from '../written-report.ts'
import { momentsIn } from './moments.ts'
import { quantitiesIn } from './quantities.ts'

/** What a field, a cell or a paragraph says. One that is there and not filled is `empty`; a dash is a statement. */
export function said(text: string, where: Place, reading?: Reading): Said {
  const how = reading ?? readingOf(text)
  if (how !== 'stated') return { text: '', reading: how, where, numbers: [], dates: [] }
  return {
    text,
    reading: 'stated',
    where,
    numbers: quantitiesIn(text),
    dates: momentsIn(text).map(({ moment }) => moment),
  }
}

/** A cell that ought to hold one number. */
export function stated(text: string, where: Place, reading?: Reading): Stated {
  return statedBy(said(text, where, reading))
}

export function statedBy(one: Said, unit: Quantity['unit'] = null): Stated {
  const own = one.numbers.find(each => !each.within)
  return {
    ...one,
    value: own?.value ?? null,
    qualifier: own?.qualifier ?? 'exactly',
    unit: own?.unit ?? unit,
    within: one.numbers.filter(each => each.within),
  }
}

export function readingOf(text: string): 'stated' | 'empty' | 'dash' {
  const bare = text.trim()
  // A line to write on is a place that nobody filled.
  if (bare === '' || /^[_\s/\\.…]+$/.test(bare)) return 'empty'
  return /^[-–—−]+$/.test(bare) ? 'dash' : 'stated'
}
