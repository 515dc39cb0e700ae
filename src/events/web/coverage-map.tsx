import { Title } from '@mantine/core'
import { listPlaces } from '#directory/contract.ts'
import { shortPlaceName } from '#directory/rules.ts'
import { PageLink, useGo } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { TileMap } from '#platform/web/tile-map.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Coverage, readCoverage } from '../contract.ts'
import classes from './events.module.css'
import { Lacks } from './lacks.tsx'
import { eventWords } from './words.ts'

const held = ({ events }: Coverage) => events.filter(({ state }) => state === 'held')

/** The region as tiles, hollow where nobody has been; under it what is missing, and the names by which people ask. */
export function CoverageMap({ programme }: { programme: string }) {
  const t = useWords(eventWords)
  const go = useGo()
  const formats = useFormats()
  const language = useLanguage()
  const coverage = useRead(readCoverage, { params: { programme } })
  const places = useRead(listPlaces, {}, { staleTime: 3_600_000 }).data?.items ?? []
  const nameOf = (code: string | null) => places.find(place => place.code === code)?.name[language] ?? ''
  const renamed = places.flatMap(({ name, otherNames }) =>
    otherNames.filter(({ usedUntil }) => usedUntil).map(({ name: old }) => ({ old, name: name[language] })),
  )
  return (
    <Loaded read={coverage}>
      {({ covered, of, items }) => {
        const tiles = places.flatMap(({ code, name, tile, cluster }) => {
          const found = items.find(({ place }) => place === code)
          return tile && found
            ? [
                {
                  key: code,
                  name: shortPlaceName(name[language]),
                  column: tile.column + 1,
                  row: tile.row,
                  value: held(found).length || null,
                  ...(cluster && { cluster: shortPlaceName(nameOf(cluster)) }),
                },
              ]
            : []
        })
        const missing = items.filter(one => held(one).length === 0)
        const incomplete = items.flatMap(held).filter(({ lacks }) => lacks.length > 0)
        const open = (code: string) => {
          const [first] = items.find(({ place }) => place === code)?.events ?? []
          go(first ? `/events/${first.id}` : '/events')
        }
        return (
          <>
            <Title order={2} size='h3' mt='md'>
              {t('covered', { covered: formats.number(covered), of: formats.number(of) })}
            </Title>
            <p className={classes.quiet}>{t('coveredHint')}</p>
            <TileMap
              label={t('map')}
              tiles={tiles}
              say={value => t('meetings', { count: value, n: formats.number(value) })}
              onOpen={open}
            />
            {missing.length > 0 && (
              <>
                <Title order={3}>{t('missingPlaces')}</Title>
                <ul className={classes.left}>
                  {missing.map(({ place }) => (
                    <li key={place}>{nameOf(place)}</li>
                  ))}
                </ul>
              </>
            )}
            {incomplete.length > 0 && (
              <>
                <Title order={3}>{t('incomplete')}</Title>
                <ul className={classes.left}>
                  {incomplete.map(event => (
                    <li key={event.id}>
                      <PageLink inherit to={`/events/${event.id}`}>
                        {event.title}
                      </PageLink>
                      : <Lacks event={event} />
                    </li>
                  ))}
                </ul>
              </>
            )}
            {renamed.length > 0 && (
              <>
                <Title order={3}>{t('oldNames')}</Title>
                <ul className={classes.left}>
                  {renamed.map(each => (
                    <li key={each.old}>{t('oldName', each)}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )
      }}
    </Loaded>
  )
}
