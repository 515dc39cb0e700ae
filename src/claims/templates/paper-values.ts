import type { PersonName } from '#people/person-name.ts'
import type { Case } from '../contract.ts'
import type { LawNumber } from '../law.ts'
import type { Paper } from '../paper-contract.ts'

export type Citizen = PersonName & {
  readonly full: string
  readonly sex: 'female' | 'male'
  readonly iin: string | null
  readonly phone: string | null
}
type Trader = { readonly name: string; readonly bin: string | null; readonly address: string; readonly email: string }

/** A paper that went out before this one. */
export type Earlier = Pick<Paper, 'kind' | 'title' | 'sentOn' | 'receivedOn' | 'answeredOn' | 'silentOn'> & {
  readonly addressee: string | null
}

/** Everything that a paper can be filled with, as it is known on the day. */
export type PaperValues = {
  readonly today: string
  readonly place: { readonly ru: string; readonly kk: string }
  readonly organisation: { readonly name: string; readonly bin: string | null }
  readonly lawyer: string
  readonly citizen: Citizen
  readonly addressee: Trader | null
  readonly parties: readonly Trader[]
  readonly dispute: Pick<
    Case,
    | 'sphere'
    | 'bought'
    | 'boughtOn'
    | 'priceTenge'
    | 'paidBy'
    | 'noticedOn'
    | 'violation'
    | 'demands'
    | 'lines'
    | 'answers'
  >
  readonly exhibits: readonly { readonly title: string; readonly pages: number | null }[]
  readonly earlier: readonly Earlier[]
  readonly law: readonly LawNumber[]
}
