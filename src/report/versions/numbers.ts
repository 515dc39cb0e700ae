import { placesOf } from '../ledger/places.ts'
import type { Figure, ReportModel } from '../model.ts'

type Placed = { readonly place: string; readonly figure: Figure }

/** Every number that a report prints, by its name, with the first of its places. */
export function numbersOf(model: ReportModel): ReadonlyMap<string, Placed> {
  const numbers = new Map<string, Placed>()
  for (const spot of placesOf(model)) {
    if (!('figure' in spot) || spot.figure.formula === '' || numbers.has(spot.figure.name)) continue
    numbers.set(spot.figure.name, { place: spot.place, figure: spot.figure })
  }
  return numbers
}
