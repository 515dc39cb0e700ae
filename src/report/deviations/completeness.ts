import { say } from '#platform/language.ts'
import type { Activity } from '#programme/plan-contract.ts'
import { deviationOf } from '#programme/rules.ts'
import type { Printing } from '../build-model.ts'
import { isDue, participantsOf } from '../sections/plan-fact.ts'
import { completenessWords } from './words.ts'

/** What somebody wrote beside it may explain, and may not say for itself that all was done. */
const saysAll = /полност|в полном объ[её]ме|толық|fully|in full|^\s*(выполнено|орындалды|done)\s*$/i

/** How complete an activity is, by its numbers (R09); a note of the office follows where it says something else. */
export function completenessOf(print: Printing, activity: Activity): string {
  const note = saysAll.test(activity.completeness) ? '' : activity.completeness
  return [derived(print, activity), note].filter(Boolean).join('. ')
}

function derived(print: Printing, activity: Activity): string {
  const { language, figure, parts, today } = print
  if (activity.startsOn > today) return completenessWords.to_come[language]
  if (!isDue(print, activity.id) || activity.endsOn > today) return completenessWords.under_way[language]
  const own = parts.plan.indicators.filter(indicator => indicator.activity === activity.id)
  const named = (indicators: typeof own) => ({ labels: indicators.map(({ label }) => `«${label}»`).join(', ') })
  const unknown = own.filter(({ code }) => figure(code)!.value === null)
  if (unknown.length > 0) return say(completenessWords.unknown, language, named(unknown))
  const below = own.filter(each => deviationOf(each, figure(each.code)!.value, participantsOf(print, each)) === 'below')
  if (below.length > 0) return say(completenessWords.except, language, named(below))
  return (own.length > 0 ? completenessWords.full : completenessWords.nothing)[language]
}
