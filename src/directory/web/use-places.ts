import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { listPlaces } from '../contract.ts'

/** Cities and districts in the reader's language; the gazetteer hardly ever changes. */
export function usePlaces() {
  const language = useLanguage()
  const { data } = useRead(listPlaces, {}, { staleTime: 3_600_000 })
  const places = (data?.items ?? []).filter(({ kind }) => kind !== 'region')
  return {
    options: places.map(({ code, name }) => ({ value: code, label: name[language] })),
    nameOf: (code: string | null) => places.find(place => place.code === code)?.name[language] ?? code ?? '',
  }
}
