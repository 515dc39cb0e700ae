import type { ReactNode } from 'react'
import { useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { readSearch } from '#platform/web/search-text.ts'

/** A link to where something is mended, by the address that the server says; plain words for whom that page isn't there. */
export function PlaceLink({ place, children }: { place: string; children: ReactNode }) {
  const may = useMay()
  const [path = '', search = ''] = place.split('?')
  if (path === '/people' && !may('people.person.read')) return children
  return (
    <PageLink to={path} search={readSearch(search)}>
      {children}
    </PageLink>
  )
}
