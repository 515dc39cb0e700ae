import { MaskedName } from '#platform/web/masked-name.tsx'
import type { Person } from '../person-contract.ts'

export const PersonNameCell = ({ person: { name, names } }: { person: Pick<Person, 'name' | 'names'> }) =>
  names ? name : <MaskedName name={name} />
