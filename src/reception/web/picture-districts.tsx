import { listPlaces } from '#directory/contract.ts'
import { shortPlaceName } from '#directory/rules.ts'
import { BarList } from '#platform/web/bar-list.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { TileMap } from '#platform/web/tile-map.tsx'
import { type Asked, PictureFrame } from './picture-frame.tsx'

/** Where people come from: the region's districts as tiles, hollow where nobody came from; the rest in words under it. */
export function DistrictPicture(asked: Asked) {
  const language = useLanguage()
  const places = useRead(listPlaces, {}, { staleTime: 3_600_000 })
  const items = places.data?.items ?? []
  const nameOf = (code: string | null) => items.find(place => place.code === code)?.name[language]
  return (
    <PictureFrame {...asked} by='district' wide>
      {({ found, say, open, of }) => {
        const tiles = items.flatMap(({ code, name, tile, cluster }) => {
          const clusterName = nameOf(cluster)
          return tile
            ? [
                {
                  key: code,
                  name: shortPlaceName(name[language]),
                  column: tile.column + 1,
                  row: tile.row,
                  value: of(code) || null,
                  ...(clusterName && { cluster: shortPlaceName(clusterName) }),
                },
              ]
            : []
        })
        const elsewhere = (found.axes[0]?.keys ?? []).filter(({ key }) => !tiles.some(tile => tile.key === key))
        return (
          <>
            <TileMap label={asked.title} tiles={tiles} say={say} onOpen={open} />
            <BarList
              label={asked.title}
              onOpen={open}
              most={Math.max(1, found.total)}
              bars={elsewhere.map(({ key, label }) => ({
                key,
                label: label ?? key,
                value: of(key),
                said: say(of(key)),
              }))}
            />
          </>
        )
      }}
    </PictureFrame>
  )
}
