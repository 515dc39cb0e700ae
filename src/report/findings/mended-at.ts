import type { Found } from '#checking/finding.ts'
import type { Place } from '#checking/written-report.ts'
import { effectKeys } from '#programme/plan-contract.ts'
import type { Printing } from '../build-model.ts'
import { sectionKeys } from '../model.ts'

/** Numbers come from records, words from people: where the two disagree, a reader looks at the words first. */
export const mendedAt = (print: Printing, places: readonly Found[]): string =>
  placeOf(print, (places.find(({ place }) => isText(place)) ?? places[0])?.place)

const isText = ({ table, paragraph }: Place) => table === undefined && paragraph !== undefined

/** The page on which that what stands at a place of the report is written down. */
function placeOf({ parts: { plan } }: Printing, place: Place | undefined): string {
  const row = place?.row
  const activity = plan.activities.find(
    ({ number, title }) => String(number) === row || place?.activity === `${number}. ${title}`,
  )?.id
  const indicator = (found: (typeof plan.indicators)[number] | undefined) =>
    found ? `/programme/plan?open=indicator&id=${found.id}` : '/programme/plan'
  switch (place?.section) {
    case 'head':
      return '/programme'
    case 'activities':
      if (place.activity) return `/report/texts/activity:${activity}`
      if (place.column === 'annex') return `/evidence?activity=${activity}`
      if (place.column === 'experts') return '/engagements'
      if (place.column === 'participants')
        return indicator(plan.indicators.find(each => each.place === 'participants' && each.activity === activity))
      return `/programme/plan?open=activity&id=${activity}`
    case 'plan_fact':
      if (place.column === 'goal') return '/programme'
      if (place.column === 'result') return '/report/texts/result'
      return activity
        ? `/programme/plan?open=activity&id=${activity}`
        : indicator(plan.indicators.find(({ label, place }) => place === 'product' && label === row))
    case 'effects':
      return indicator(plan.indicators.find(({ effect, parent }) => effect === effectKeys[Number(row) - 1] && !parent))
    case 'deviations':
      return row === undefined ? '/report/texts/deviations' : '/report/deviations'
    case 'statistics':
      return '/people'
    case 'sign_off':
      return '/report/sign-off'
    case 'partners':
    case 'proposals':
    case 'recommendations':
      return `/${place.section}`
    default:
      return sectionKeys.some(key => key === place?.section) ? `/report/texts/${place!.section}` : '/report'
  }
}
