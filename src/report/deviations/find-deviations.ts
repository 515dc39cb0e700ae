import { say } from '#platform/language.ts'
import { firstPlan } from '#programme/rules.ts'
import type { Printing } from '../build-model.ts'
import { datesOf } from '../sections/activities.ts'
import { deviating } from '../sections/deviations.ts'
import { isDue } from '../sections/plan-fact.ts'
import { budgetLines } from './budget-lines.ts'
import type { Found } from './rules.ts'
import { deviationWords } from './words.ts'

/** Where deviations come from. Each source finds its own. */
export const sources: readonly ((print: Printing) => Found[])[] = [facts, budgetLines, forms, days, places]

/** Whatever departs from the plan, found by rule and not by memory: numbers first, then money, then how, when and where. */
export const findDeviations = (print: Printing): Found[] => sources.flatMap(source => source(print))

/** Numbers that departed. Money above its line and a thing that did not come need the operator's consent. */
function facts(print: Printing): Found[] {
  return deviating(print).map(indicator => {
    const fact = print.figure(indicator.code)!
    const first = firstPlan(indicator) ?? 0
    const change = indicator.changes.at(-1)
    const dropped = first > 0 && (indicator.plan === 0 || fact.value === 0)
    return {
      kind: 'fact',
      id: indicator.id,
      label:
        indicator.place === 'participants' ? labelOf(print, indicator.activity!, indicator.label) : indicator.label,
      planned: print.formats.number(first),
      actual: fact.text,
      needsConsent: dropped || (indicator.unit === 'KZT' && fact.value! > first),
      needsReplacement: dropped,
      reason: indicator.explanation,
      letter: change && { number: change.letterNumber, on: change.letterOn },
    }
  })
}

/** How meetings were held: another format than planned is the operator's to allow. */
function forms(print: Printing): Found[] {
  const { language, parts } = print
  return [...Map.groupBy(parts.departures.heldOtherwise, ({ activity }) => activity)].map(([id, held]) => {
    const [{ consentNumber, consentOn }] = held as [(typeof held)[number]]
    const one = held.every(each => each.consentNumber === consentNumber && each.consentOn === consentOn)
    return {
      kind: 'form',
      id,
      label: labelOf(print, id),
      planned: held.map(({ plannedForm }) => deviationWords[plannedForm][language]).join('; '),
      actual: held
        .map(({ form, events }) => say(deviationWords.held, language, { form: deviationWords[form][language], events }))
        .join('; '),
      needsConsent: true,
      needsReplacement: false,
      letter: one && consentNumber && consentOn ? { number: consentNumber, on: consentOn } : undefined,
    }
  })
}

function days(print: Printing): Found[] {
  return changed(print, (before, now) => {
    const [planned, actual] = [datesOf(before, print.formats), datesOf(now, print.formats)]
    return planned === actual ? undefined : { kind: 'days', planned, actual }
  })
}

function places(print: Printing): Found[] {
  return changed(print, (before, now) =>
    before.places === now.places
      ? undefined
      : { kind: 'place', planned: before.places || '–', actual: now.places || '–' },
  )
}

type Activity = Printing['parts']['plan']['activities'][number]
type When = Pick<Activity, 'startsOn' | 'endsOn' | 'days' | 'places'>
type Change = Pick<Found, 'kind' | 'planned' | 'actual'>

const changed = (print: Printing, compare: (before: When, now: When) => Change | undefined): Found[] =>
  print.parts.departures.promised.flatMap(before => {
    const now = print.parts.plan.activities.find(({ id }) => id === before.id)
    const change = now && compare(before, now)
    if (!change || !isDue(print, before.id)) return []
    return [
      { ...change, id: before.id, label: labelOf(print, before.id), needsConsent: false, needsReplacement: false },
    ]
  })

/** «Мероприятие 4. Участники»: what of an activity is meant; without that the activity itself. */
export function labelOf({ parts, language }: Printing, activity: string, what?: string): string {
  const found = parts.plan.activities.find(({ id }) => id === activity)
  return say(deviationWords.activity, language, { number: found?.number, title: what ?? found?.title })
}
