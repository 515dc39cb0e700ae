import { type ChangingField, changingFields, type EntryAction, type Said } from './history-contract.ts'

/** A version of an entry, by the names of its fields. */
export type Version = Readonly<Partial<Record<ChangingField, Said>>>
export type Change = { readonly field: ChangingField; readonly from: Said; readonly to: Said }

/** An empty text or list is nothing said. */
const said = (value: Said | undefined): Said =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? null : value

export function changesBetween(before: Version, after: Version): Change[] {
  return changingFields
    .map(field => ({ field, from: said(before[field]), to: said(after[field]) }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
}

/** What somebody did, told by what changed: the first of these that fits. */
export function actionOf(changes: readonly Change[]): EntryAction {
  const changed = (field: ChangingField) => changes.find(change => change.field === field)
  if (changed('annulledOn')) return 'annul'
  const leftOut = changed('leftOut')
  if (leftOut) return leftOut.to === null ? 'include' : 'exclude'
  const closed = changed('closedOn') ?? changed('outcome') ?? changed('returnedTenge')
  if (closed) return closed.field === 'closedOn' && closed.to === null ? 'reopen' : 'close'
  return 'correct'
}
