import { listPlaces } from '#directory/contract.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'

/** The region, its cities and districts: a project may be for all of it. */
export function useRegions() {
  const language = useLanguage()
  const read = useRead(listPlaces, { search: {} }, { staleTime: Number.POSITIVE_INFINITY })
  const places = read.data?.items ?? []
  return {
    options: places.map(({ code, name }) => ({ value: code, label: name[language] })),
    named: (codes: readonly string[]) =>
      codes.map(code => places.find(place => place.code === code)?.name[language] ?? '…').join(', '),
  }
}
