import { listPlaces } from '#directory/contract.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'

/** Cities and districts by code; the gazetteer changes so seldom that one read serves the day. */
export function usePlaces() {
  const language = useLanguage()
  const read = useRead(listPlaces, { search: {} }, { staleTime: Number.POSITIVE_INFINITY })
  const places = read.data?.items.filter(({ kind }) => kind !== 'region') ?? []
  return {
    options: places.map(({ code, name }) => ({ value: code, label: name[language] })),
    nameOf: (code: string) => places.find(place => place.code === code)?.name[language] ?? '…',
  }
}
