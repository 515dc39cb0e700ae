import * as z from 'zod'
import { useAddress, useGo } from '#platform/web/address.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { TileMap } from '#platform/web/tile-map.tsx'
import { useWords } from '#platform/web/words.ts'
import { listPlaces, type Place } from '../contract.ts'
import { shortPlaceName } from '../rules.ts'
import { SearchBox } from './search-box.tsx'
import { words } from './words.ts'

const Search = z.object({ search: z.string().optional() })

/** The region as tiles, and every name that its cities and districts are called by. */
export default function PlacesPage() {
  const t = useWords(words)
  const [{ search }, setSearch] = useAddress(Search)
  const all = useRead(listPlaces, {}, { staleTime: 3_600_000 })
  const found = useRead(listPlaces, { search: { search } })
  const columns = useColumns(all.data?.items)
  return (
    <>
      <PageHead title={t('places')} note={t('placesNote')} />
      <Loaded read={all}>{({ items }) => <RegionMap places={items} />}</Loaded>
      <DataTable
        title={t('places')}
        columns={columns}
        rows={found.data?.items.filter(({ kind }) => kind !== 'region')}
        rowKey={({ code }) => code}
        error={found.error}
        reload={() => void found.refetch()}
        filter={
          <SearchBox
            label={t('searchPlace')}
            value={search}
            onSearch={text => setSearch({ search: text }, { replace: true })}
          />
        }
        empty={<EmptyState title={t('noPlaceTitle')} hint={t('noPlaceHint')} />}
      />
    </>
  )
}

function RegionMap({ places }: { places: readonly Place[] }) {
  const t = useWords(words)
  const go = useGo()
  const language = useLanguage()
  const formats = useFormats()
  const say = (count: number) => t('institutions', { count, n: formats.number(count) })
  const nameOf = (code: string | null) => places.find(place => place.code === code)?.name[language]
  const tiles = places.flatMap(({ code, name, tile, cluster, institutions }) => {
    const clusterName = nameOf(cluster)
    return tile
      ? {
          key: code,
          name: shortPlaceName(name[language]),
          column: tile.column + 1,
          row: tile.row,
          value: institutions,
          ...(clusterName && { cluster: shortPlaceName(clusterName) }),
        }
      : []
  })
  return <TileMap label={t('map')} tiles={tiles} say={say} onOpen={code => go('/directory', { place: code })} />
}

function useColumns(places: readonly Place[] | undefined): readonly Column<Place>[] {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const called = ({ name, usedUntil }: Place['otherNames'][number]) =>
    usedUntil ? t('nameUntil', { name, day: formats.shortDay(usedUntil) }) : name
  return [
    { key: 'name', label: t('placeName'), value: ({ name }) => name[language] },
    { key: 'other', label: t('formerNames'), value: ({ otherNames }) => otherNames.map(called).join(', ') },
    {
      key: 'cluster',
      label: t('cluster'),
      value: ({ cluster }) => places?.find(({ code }) => code === cluster)?.name[language],
    },
    { key: 'code', label: t('code'), value: ({ code }) => code, width: '6rem' },
  ]
}
