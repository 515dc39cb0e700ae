import type { Permission } from '#platform/permissions.ts'
import type { ConsentLanguage, ConsentPart, ConsentText } from './consent-contract.ts'
import type { Person } from './person-contract.ts'

type State = Pick<Person, 'erasedOn' | 'mergedInto' | 'locked'>

export const stateOf = ({ erasedOn, mergedInto, locked }: State): 'in_use' | 'locked' | 'merged' | 'erased' =>
  erasedOn ? 'erased' : mergedInto ? 'merged' : locked ? 'locked' : 'in_use'

/** What can be done with a card, by its state. The server refuses the rest. */
export const nextSteps = {
  in_use: [
    'people.person.correct',
    'people.person.reveal',
    'people.copy.export',
    'people.person.lock',
    'people.person.erase',
    'people.consent.print',
    'people.consent.record',
    'people.consent.withdraw',
    'people.kind.mark',
    'people.merge.make',
    'people.merge.undo',
  ],
  /** A new consent brings the card back into use. */
  locked: ['people.copy.export', 'people.person.erase', 'people.consent.print', 'people.consent.record'],
  merged: [],
  erased: [],
} as const satisfies Record<ReturnType<typeof stateOf>, readonly Permission[]>

const steps: readonly Permission[] = nextSteps.in_use

export const allows = (card: State, permission: Permission) =>
  !steps.includes(permission) || (nextSteps[stateOf(card)] as readonly Permission[]).includes(permission)

/** Calendar days later, as the law counts a term: `2020-11-20` and 15 give `2020-12-05`. */
export const daysLater = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

type Filled = Pick<ConsentText, 'parts' | 'grantOperator' | 'termMonths' | 'eraseDays'>

/** A part of the consent text with its numbers and names in their places. */
export const filledPart = ({ parts, ...text }: Filled, part: ConsentPart, language: ConsentLanguage) =>
  parts[language][part]
    .replaceAll('{operator}', text.grantOperator || '…')
    .replaceAll('{months}', String(text.termMonths))
    .replaceAll('{days}', String(text.eraseDays))
