import { Anchor, Button } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { useRead } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { listRecommendations, type Recommendation } from '../contract.ts'
import { eventKindOf, origins } from '../rules.ts'
import classes from './proposals.module.css'
import { Standing } from './standing.tsx'
import { words } from './words.ts'

const RecommendationDrawer = whenOpened(() =>
  import('./recommendation-drawer.tsx').then(drawer => drawer.RecommendationDrawer),
)

type EventProps = { programme: string; event: string; kind: string; title: string }

/** What state bodies were asked at this event: each with its letter and what became of it, and the place to write the next. */
export function EventRecommendations({ programme, event, kind, title }: EventProps) {
  const origin = origins.find(each => eventKindOf[each] === kind)
  return origin ? <OfEvent {...{ programme, event, origin, title }} /> : null
}

type OfProps = { programme: string; event: string; origin: Recommendation['origin']; title: string }

function OfEvent({ programme, event, origin, title }: OfProps) {
  const t = useWords(words)
  const formats = useFormats()
  const may = useMay()
  const { open } = useOpened()
  const read = useRead(listRecommendations, { params: { programme }, search: { event } })
  return (
    <Section
      title={t('title')}
      action={
        may('proposals.recommendation.write') && (
          <Button variant='subtle' size='compact-md' onClick={() => open('new')}>
            {t('add')}
          </Button>
        )
      }
    >
      <Loaded read={read} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.quiet}>{t('noneHere')}</p>
          ) : (
            <ul className={classes.lines}>
              {items.map(one => (
                <li key={one.id}>
                  <Anchor component='button' type='button' ta='start' onClick={() => open(one.id)}>
                    {one.said}
                  </Anchor>
                  <div className={classes.detail}>
                    {[
                      one.bodyName,
                      one.sentOn && t('letterOf', { number: one.letterNumber, day: formats.shortDay(one.sentOn) }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                    {' · '}
                    <Standing one={one} />
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <RecommendationDrawer
        programme={programme}
        items={read.data?.items}
        at={{ origin, event: { value: event, label: title } }}
      />
    </Section>
  )
}
