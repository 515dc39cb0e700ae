import type * as z from 'zod'
import { say } from '#platform/language.ts'
import { effectWords } from '#programme/effect-words.ts'
import type { Indicator } from '#programme/plan-contract.ts'
import { deviationOf, firstPlan, grouped } from '#programme/rules.ts'
import type { Printing } from '../build-model.ts'
import type { Deviation } from '../model.ts'
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
    const letter = indicator.changes.at(-1)
    const first = firstPlan(indicator)
    return {
      indicator: indicator.code,
      label: indicator.effect && !indicator.parent ? effectWords[indicator.effect].words[language] : indicator.label,
      plan: first === null ? '' : grouped(first),
      fact: figure(indicator.code)!.text,
      planned: planFigure(print, indicator),
      reached: figure(indicator.code)!,
      reason: indicator.explanation,
      consent: letter
        ? say(headWords.consent, language, { number: letter.letterNumber, day: formats.day(letter.letterOn) })
        : '',
    }
  })
