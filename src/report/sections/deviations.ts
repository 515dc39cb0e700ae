import type * as z from 'zod'
import { type Language, say } from '#platform/language.ts'
import { effectWords } from '#programme/effect-words.ts'
import type { Indicator } from '#programme/plan-contract.ts'
import { deviationOf, firstPlan, grouped } from '#programme/rules.ts'
import type { Printing } from '../build-model.ts'
import { deviationsOf } from '../deviations/explain-change.ts'
import { labelOf } from '../deviations/find-deviations.ts'
import { deviationWords } from '../deviations/words.ts'
import type { Change, Deviation } from '../model.ts'
import { headWords } from '../words.ts'
import { isDue, participantsOf, planFigure } from './plan-fact.ts'

/** Every indicator whose fact departs from what the contract promised, found by rule and not by memory (R09, R10, R15, R36). */
export const deviating = (print: Printing): Indicator[] =>
  print.parts.plan.indicators.filter(indicator => {
    const departs = deviationOf(indicator, print.figure(indicator.code)!.value, participantsOf(print, indicator))
    // What is still under way is not below its plan yet, unless the plan itself was changed.
    return departs === 'below' ? indicator.changes.length > 0 || isDue(print, indicator.activity) : departs !== null
  })

export const deviations = (print: Printing): z.infer<typeof Deviation>[] =>
  deviating(print).map(indicator => {
    const { language, formats, figure } = print
    const said = print.parts.departures.said.get(`fact:${indicator.id}`)
    const change = indicator.changes.at(-1)
    const letter = said?.consentOn
      ? { number: said.consentNumber, day: formats.day(said.consentOn) }
      : change && { number: change.letterNumber, day: formats.day(change.letterOn) }
    const first = firstPlan(indicator)
    return {
      indicator: indicator.code,
      label: labelIn(print, indicator),
      plan: first === null ? '' : grouped(first),
      fact: figure(indicator.code)!.text,
      planned: planFigure(print, indicator),
      reached: figure(indicator.code)!,
      reason: withReplacement(indicator.explanation, said?.replacement, language),
      consent: letter ? say(headWords.consent, language, letter) : '',
    }
  })

/** Participants of which activity, and effects in the form's own words. */
function labelIn(print: Printing, { place, activity, effect, parent, label }: Indicator): string {
  if (place === 'participants') return labelOf(print, activity!, label)
  return effect && !parent ? effectWords[effect].words[print.language] : label
}

/** What departed and isn't a number; a slip in the plan that was mended departs from nothing. */
export const changes = (print: Printing): z.infer<typeof Change>[] =>
  deviationsOf(print)
    .filter(({ kind, mistyped }) => kind !== 'fact' && !mistyped)
    .map(({ key, kind, label, planned, actual, reason, replacement, consentNumber, consentOn }) => {
      const { language, formats } = print
      return {
        key,
        label: say(deviationWords.named, language, { label, kind: deviationWords[kind][language] }),
        planned,
        // A full stop follows it on paper.
        actual: actual.replace(/\.$/, ''),
        reason: withReplacement(reason, replacement, language),
        consent: consentOn
          ? say(headWords.consent, language, { number: consentNumber, day: formats.day(consentOn) })
          : '',
      }
    })

const withReplacement = (reason: string, replacement: string | undefined, language: Language) =>
  [reason, replacement && say(deviationWords.instead, language, { what: replacement })].filter(Boolean).join(' ')
