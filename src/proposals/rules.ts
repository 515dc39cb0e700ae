export const origins = ['hearing', 'action', 'survey', 'journal'] as const
/** At which kind of event a recommendation of an origin was made; of the others there is none. */
export const eventKindOf: Readonly<Partial<Record<(typeof origins)[number], 'hearing' | 'session'>>> = {
  hearing: 'hearing',
  action: 'session',
}
export const answers = ['accepted', 'partly', 'explained', 'refused'] as const
export const currencies = ['KZT', 'USD', 'EUR', 'RUB'] as const
export type Currency = (typeof currencies)[number]
export const states = ['unsent', 'waiting', 'overdue', 'answered'] as const
export type State = (typeof states)[number]

type Known = { readonly sentOn: string | null; readonly dueOn: string | null; readonly answeredOn: string | null }

/** Where a recommendation stands today. */
export function stateOf({ sentOn, dueOn, answeredOn }: Known, today: string): State {
  if (answeredOn) return 'answered'
  if (!sentOn) return 'unsent'
  return dueOn && dueOn < today ? 'overdue' : 'waiting'
}
