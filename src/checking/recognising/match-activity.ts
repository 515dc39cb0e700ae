import type { Activity } from '../written-report.ts'
import { alike, sameName } from './alike.ts'

const ALIKE = 0.55

/**
 * Which activity of table 1 is meant, by its title and where that can't tell by its number, among those of a task if it
 * is known. Null where two could be meant.
 */
export function matchActivity(
  activities: readonly Activity[],
  { title, number, task }: { title: string; number: string; task: string },
): number | null {
  const inTask = activities
    .map((each, at) => [each, at] as const)
    .filter(([{ group }]) => task !== '' && sameTask(group.title.text, task))
  const known = inTask.length > 0 ? inTask : activities.map((each, at) => [each, at] as const)
  return (
    byTitle(known, title) ??
    byNumber(known, number) ??
    (inTask.length > 0
      ? byTitle(
          activities.map((each, at) => [each, at] as const),
          title,
        )
      : null)
  )
}

type Known = readonly (readonly [Activity, number])[]

function byTitle(known: Known, title: string): number | null {
  if (title === '') return null
  const scored = known
    .map(([each, at]) => ({
      at,
      score: Math.max(sameName(each.title.text, title), startsWith(title, each.title.text)),
    }))
    .filter(({ score }) => score >= ALIKE)
    .toSorted((one, other) => other.score - one.score)
  const [best, next] = scored
  return best && (!next || best.score > next.score) ? best.at : null
}

/** The title may be followed by what is told of the activity. */
function startsWith(text: string, title: string): number {
  return title.length < 8 ? 0 : alike(title, text.slice(0, Math.ceil(title.length * 1.15) + 10)) * 0.99
}

function byNumber(known: Known, number: string): number | null {
  const same = known.filter(([each]) => number !== '' && each.number.text.replace(/\.$/, '') === number)
  return same.length === 1 ? same[0]![1] : null
}

const taskNumber = (title: string) =>
  /^(?:задача|task)\s*№?\s*(\d+)|^(\d+)\s*-?\s*(?:міндет|задача)/iu.exec(title)?.slice(1).find(Boolean)

export function sameTask(one: string, other: string): boolean {
  const [a, b] = [taskNumber(one), taskNumber(other)]
  return a !== undefined && b !== undefined ? a === b : sameName(one, other) >= ALIKE
}

/** «Задача 2. …», «2-міндет. …», “Task 2. …”, and the two groups that the contract demands. */
export const headsTask = (text: string): boolean =>
  taskNumber(text) !== undefined ||
  /^(?:итоговая (?:публичная )?презентация|информационная работа о ходе|шарт талаптарына сәйкес жоба|final public presentation|information work on)/iu.test(
    text,
  )

export type ActivityHead = { readonly number: string /** What follows the number. */; readonly from: number }

/** «Мероприятие 4. …», «4-іс-шара. …», “Activity 4. …”. */
export function headsActivity(text: string): ActivityHead | undefined {
  const match =
    /^(?:мероприятие|activity)\s*№?\s*(\d+(?:\.\d+)*)[.:)]?\s*|^(\d+(?:\.\d+)*)\s*-?\s*(?:іс-шара|мероприятие)[.:)]?\s*/iu.exec(
      text,
    )
  return match ? { number: match[1] ?? match[2]!, from: match[0].length } : undefined
}
