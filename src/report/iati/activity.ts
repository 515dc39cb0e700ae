import { budgetsOf } from './budgets.ts'
import { type Published, results } from './results.ts'
import { element, narrative, text, type Xml } from './xml.ts'

/** Where a grantee of Kazakhstan is known by: its BIN, a prefix that the registry of organisations has approved. */
export const organisationRef = (bin: string) => `KZ-BIN-${bin}`

/** Codes of IATI's own lists. */
const codes = {
  nationalNgo: '22',
  funding: '1',
  implementing: '4',
  legalDevelopment: '15130',
  grant: '110',
  project: 'C01',
  status: { ahead: '1', running: '2', ending: '3', closed: '4' },
  day: { plannedStart: '1', start: '2', plannedEnd: '3', end: '4' },
} as const

/**
 * The programme as open data: an activity of the IATI standard 2.03. What the plan promised is a target, what is
 * counted is an actual, and documents that stand on the web are linked to what they prove. Nobody's name is in it.
 */
export function activityXml(published: Published, bin: string): string {
  const { print, model } = published
  const { programme, plan, grantee, signOff } = print.parts
  const { today } = print
  const organisation = organisationRef(bin)
  const begun = today >= plan.startsOn
  const over = today > plan.endsOn
  const status = !begun ? 'ahead' : !over ? 'running' : signOff?.signedOn ? 'closed' : 'ending'
  const day = (type: keyof typeof codes.day, on: string) =>
    element('activity-date', { type: codes.day[type], 'iso-date': on })
  const activity = element(
    'iati-activity',
    { 'xml:lang': model.language, 'default-currency': 'KZT', 'last-updated-datetime': model.computedAt },
    element('iati-identifier', {}, text(`${organisation}-${programme.code}`)),
    element('reporting-org', { ref: organisation, type: codes.nationalNgo }, narrative(grantee)),
    element('title', {}, narrative(programme.topic)),
    element('description', { type: '1' }, narrative(programme.goal || programme.topic)),
    programme.operator ? element('participating-org', { role: codes.funding }, narrative(programme.operator)) : [],
    element(
      'participating-org',
      { role: codes.implementing, ref: organisation, type: codes.nationalNgo },
      narrative(grantee),
    ),
    programme.contractNumber ? element('other-identifier', { ref: programme.contractNumber, type: 'A9' }) : [],
    element('activity-status', { code: codes.status[status] }),
    day('plannedStart', plan.startsOn),
    begun ? day('start', plan.startsOn) : [],
    day('plannedEnd', plan.endsOn),
    over ? day('end', plan.endsOn) : [],
    element('recipient-country', { code: 'KZ', percentage: 100 }),
    element('sector', { vocabulary: '1', code: codes.legalDevelopment, percentage: 100 }),
    element('default-finance-type', { code: codes.grant }),
    element('default-aid-type', { code: codes.project }),
    budgets(published),
    results(published),
  )
  const file = element('iati-activities', { version: '2.03', 'generated-datetime': model.computedAt }, activity)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file.xml}\n`
}

const budgets = ({ print: { parts } }: Published): Xml[] =>
  budgetsOf(parts.plan.startsOn, parts.plan.endsOn, parts.programme.sumTenge).map(({ from, to, tenge }) =>
    element(
      'budget',
      { type: '1', status: '2' },
      element('period-start', { 'iso-date': from }),
      element('period-end', { 'iso-date': to }),
      element('value', { currency: 'KZT', 'value-date': from }, text(String(tenge))),
    ),
  )
