import { type Described, samePerson } from '#people/card-match.ts'
import { fold } from '#platform/fold.ts'

export type Guest = Described & { readonly row: number }
/** Whom a row of the book is grouped with: the row in which that person came first, or rows that may be of the same person. */
export type Grouped = { readonly leader: number; readonly perhaps: readonly number[] }

const MOST_PERHAPS = 5

/** The same people within one book: who is certainly one comes to one card, who may be is left to a person. */
export function groupVisitors(guests: readonly Guest[]): { groups: Map<number, Grouped>; leaders: Guest[] } {
  const groups = new Map<number, Grouped>()
  const byIin = new Map<string, Guest>()
  const byName = new Map<string, Guest[]>()
  const leaders = new Map<number, Guest>()
  for (const guest of guests) {
    const name = `${fold(guest.surname)} ${fold(guest.givenName)[0] ?? ''}`
    const alike = [
      ...(byName.get(name) ?? []),
      ...(guest.givenName ? (byName.get(`${fold(guest.surname)} `) ?? []) : []),
    ]
    const known = alike.map(({ row }) => leaders.get(row)!)
    const same =
      (guest.iin ? byIin.get(guest.iin) : undefined) ??
      (guest.surname ? known.find(other => samePerson(guest, other) === 'same') : undefined)
    const leader = same ? leaders.get(same.row)! : guest
    const perhaps =
      same || !guest.surname ? [] : known.filter(other => samePerson(guest, other) === 'perhaps').map(({ row }) => row)
    groups.set(guest.row, { leader: leader.row, perhaps: perhaps.slice(0, MOST_PERHAPS) })
    // Later rows may say more of the person than the first one did.
    leaders.set(leader.row, {
      ...leader,
      iin: leader.iin ?? guest.iin,
      bornOn: leader.bornOn ?? guest.bornOn,
      birthYear: leader.birthYear ?? guest.birthYear,
    })
    if (guest.iin) byIin.set(guest.iin, leader)
    if (!same) byName.set(name, [...(byName.get(name) ?? []), guest])
  }
  return { groups, leaders: [...leaders.values()] }
}
