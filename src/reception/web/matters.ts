import { useRead } from '#platform/web/read.ts'
import { type KnownMatter, listMattersOfPerson } from '../matter-contract.ts'

/** What a visitor came with before, the open matters first; what was entered by mistake is none of it. */
export function useMatters(programme: string, person: string | undefined) {
  const read = useRead(
    listMattersOfPerson,
    { params: { programme, person: person ?? '' } },
    { enabled: Boolean(person), staleTime: 0 },
  )
  return { ...read, matters: read.data && openFirst(read.data.items), elsewhere: read.data?.elsewhere ?? 0 }
}

const openFirst = (matters: readonly KnownMatter[]): readonly KnownMatter[] =>
  matters
    .map(matter => ({ ...matter, visits: matter.visits.filter(({ annulledOn }) => !annulledOn) }))
    .filter(({ visits }) => visits.length > 0)
    .toSorted((a, b) => Number(b.open) - Number(a.open))

/** By which a matter is called: the number of its first visit. */
export const numberOf = ({ visits }: Pick<KnownMatter, 'visits'>) => visits.at(-1)!.number
