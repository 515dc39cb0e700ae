import { firstLetter, fullName, type PersonName } from './person-name.ts'

/** Always as many dots, so that the length of a name is not told. */
const DOTS = '•••••'

/** What a monitor sees of a visitor's name: «А••••• С.». Enough to tell two rows apart, not enough to know whom. */
export function maskedName({ surname, givenName }: PersonName): string {
  return givenName ? `${firstLetter(givenName)}${DOTS} ${firstLetter(surname)}.` : `${firstLetter(surname)}${DOTS}`
}

/** The name as this reader may have it: in full with `people.person.name`, else masked. */
export const shownName = (name: PersonName, mayReadNames: boolean) => (mayReadNames ? fullName(name) : maskedName(name))

/** An IIN or phone as a card shows it, `•••• 4567`: the tail helps to ask «кончается на 4567?», the rest is revealed with a reason. */
export const numberMask = (number: string, mayReadNames: boolean) =>
  mayReadNames ? `•••• ${number.slice(-4)}` : '••••'
