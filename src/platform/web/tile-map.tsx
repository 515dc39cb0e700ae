import type { CSSProperties } from 'react'
import { kitWords } from './kit-words.ts'
import classes from './tile-map.module.css'
import { useWords } from './words.ts'

export type Tile = {
  readonly key: string
  readonly name: string
  /** Where it stands on the map's grid, from 1. */
  readonly column: number
  readonly row: number
  /** Null where nobody has worked yet: a hollow tile. */
  readonly value: number | null
  /** Tiles of one cluster wear one outline, and its name is said. */
  readonly cluster?: string
}

/** Districts as named tiles laid roughly as on the map; the deeper the tile, the more was done, and the number says it. */
export function TileMap({
  label,
  tiles,
  say,
  onOpen,
}: {
  label: string
  tiles: readonly Tile[]
  /** The number with what it counts: «3 организации». */
  say: (value: number) => string
  onOpen?: (key: string) => void
}) {
  const t = useWords(kitWords)
  const most = Math.max(1, ...tiles.map(({ value }) => value ?? 0))
  const clusters = [...new Set(tiles.map(({ cluster }) => cluster).filter(cluster => cluster !== undefined))]
  return (
    <ul className={classes.map} aria-label={label}>
      {tiles.map(({ key, name, column, row, value, cluster }) => {
        const depth = value === null ? 0 : 8 + (52 * value) / most
        const words = (
          <>
            <span className={classes.name}>{name}</span>
            <span className={classes.value}>{value === null ? t('missing') : say(value)}</span>
            {cluster && <span className={classes.cluster}>{cluster}</span>}
          </>
        )
        const place = { gridColumn: column, gridRow: row }
        const look = { '--depth': `${depth}%` } as CSSProperties
        const data = {
          'data-hollow': value === null || undefined,
          'data-cluster': cluster ? clusters.indexOf(cluster) % 4 : undefined,
        }
        return (
          <li key={key} style={place}>
            {onOpen ? (
              <button type='button' className={classes.tile} style={look} {...data} onClick={() => onOpen(key)}>
                {words}
              </button>
            ) : (
              <div className={classes.tile} style={look} {...data}>
                {words}
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
