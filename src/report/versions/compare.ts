import type { Paragraph, ReportModel } from '../model.ts'
import type { ComparedNumber, ComparedText } from './contract.ts'
import { numbersOf } from './numbers.ts'

/** Two reports, number by number and text by text. Numbers that differ come first, in the form's order. */
export function differences(before: ReportModel, after: ReportModel, opens: ReadonlySet<string> = new Set()) {
  const [old, now] = [numbersOf(before), numbersOf(after)]
  const side = (numbers: typeof old, name: string) => {
    const found = numbers.get(name)
    return found ? { value: found.figure.value, text: found.figure.text } : null
  }
  const numbers = [...new Set([...now.keys(), ...old.keys()])].map((name): ComparedNumber => {
    const { place, figure } = (now.get(name) ?? old.get(name))!
    return {
      name,
      place,
      unit: figure.unit,
      before: side(old, name),
      after: side(now, name),
      opens: opens.has(name),
    }
  })
  const same = numbers.filter(isSame)
  return {
    numbers: [...numbers.filter(each => !isSame(each)), ...same],
    texts: textsThatDiffer(before, after),
    same: same.length,
  }
}

/** A plan may change in its words alone: «2» and «не менее 2» are two promises. */
export const isSame = ({ before, after }: Pick<ComparedNumber, 'before' | 'after'>) =>
  before?.value === after?.value && before?.text === after?.text

/** Words of a text with its numbers by name: a number that grew doesn't make the text another one. */
const wordsOf = (paragraphs: readonly Paragraph[]) =>
  paragraphs
    .map(({ runs, bullet }) =>
      [bullet ? '– ' : '', ...runs.map(run => ('figure' in run ? `{${run.figure.name}}` : run.text))].join(''),
    )
    .join('\n')

function textsThatDiffer(before: ReportModel, after: ReportModel): ComparedText[] {
  const [old, now] = [textsOf(before), textsOf(after)]
  return [...new Set([...now.keys(), ...old.keys()])]
    .map(place => ({ place, before: old.get(place) ?? '', after: now.get(place) ?? '' }))
    .filter(text => text.before !== text.after)
}

/** Texts by their key, and the rows of the three tables as texts. */
function textsOf(model: ReportModel): ReadonlyMap<string, string> {
  const rows = (cells: readonly object[]) => cells.map(row => Object.values(row).filter(Boolean).join(' · ')).join('\n')
  return new Map([
    ...model.activities.flatMap(({ activities }) =>
      activities.map(({ number, narrative }) => [`activity:${number}`, wordsOf(narrative)] as const),
    ),
    ...Object.entries(model.sections).map(([key, paragraphs]) => [key, wordsOf(paragraphs)] as const),
    ['partners', rows(model.partners)],
    ['proposals', rows(model.proposals)],
    ['recommendations', rows(model.recommendations)],
  ])
}
