import { Anchor, Button, CopyButton } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '#platform/web/actor.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { Section } from '#platform/web/section.tsx'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Lesson, Stream } from '../contract.ts'
import classes from './school.module.css'
import { words } from './words.ts'

type Read = { data: { items: Lesson[] } | undefined; error: Error | null; refetch: () => unknown }

/** As many lessons as stand open; the rest waits to be asked for. */
const SHOWN = 5

/** What is taught when and by whom, and the address at which a telephone's calendar follows it. */
export function Timetable({ stream, read }: { stream: Stream; read: Read }) {
  const t = useWords(words)
  const may = useMay()
  const { open } = useOpened()
  const [all, setAll] = useState(false)
  const writes = may('school.stream.write')
  return (
    <Section
      title={t('timetable')}
      action={
        writes && (
          <Button variant='subtle' size='compact-md' onClick={() => open('lesson')}>
            {t('addLesson')}
          </Button>
        )
      }
    >
      <Loaded read={read} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.quiet}>{t('noLessons')}</p>
          ) : (
            <>
              <ul className={classes.lines}>
                {(all ? items : items.slice(0, SHOWN)).map(lesson => (
                  <Line key={lesson.id} lesson={lesson} onOpen={() => open(lesson.id)} />
                ))}
              </ul>
              {items.length > SHOWN && (
                <Button variant='subtle' size='compact-sm' onClick={() => setAll(!all)} aria-expanded={all}>
                  {t(all ? 'fewer' : 'all')}
                </Button>
              )}
              <CopyButton value={stream.timetable}>
                {({ copied, copy }) => (
                  <Button variant='subtle' size='compact-sm' onClick={copy}>
                    {t(copied ? 'copied' : 'calendar')}
                  </Button>
                )}
              </CopyButton>
            </>
          )
        }
      </Loaded>
    </Section>
  )
}

function Line({ lesson, onOpen }: { lesson: Lesson; onOpen: () => void }) {
  const t = useWords(words)
  const formats = useFormats()
  const { heldOn, startsAt, topic, lecturer, lecturerPosition, present } = lesson
  return (
    <li>
      <Anchor component='button' type='button' ta='left' onClick={onOpen}>
        {topic}
      </Anchor>
      <div className={classes.detail}>
        {[
          `${formats.shortDay(heldOn)}, ${startsAt}`,
          lecturer,
          lecturerPosition,
          present && t('present', { n: formats.number(present.length) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </li>
  )
}
