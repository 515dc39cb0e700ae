import { Button, Title } from '@mantine/core'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { whenNeeded } from '#platform/web/when-needed.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { listStreams, type Stream } from '../contract.ts'
import { formWords } from './form-words.ts'
import { Lacks } from './lacks.tsx'
import classes from './school.module.css'
import { words } from './words.ts'

const NewStream = whenNeeded(
  () => import('./stream-form.tsx').then(form => form.NewStream),
  ({ needed }: { needed: boolean }) => needed,
)

export default function SchoolPage() {
  return <WithProgramme>{programme => <School programme={programme} />}</WithProgramme>
}

/** The streams, and what each lacks today. */
function School({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const forms = useWords(formWords)
  const may = useMay()
  const streams = useRead(listStreams, { params: { programme: programme.id } })
  const { opened, open, close } = useOpened()
  const begin = may('school.stream.write') && <Button onClick={() => open('new')}>{t('open')}</Button>
  return (
    <>
      <PageHead title={t('school')} note={t('schoolHint')} actions={begin} />
      <Loaded read={streams}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('none')} hint={t('noneHint')} action={begin} />
          ) : (
            <div className={classes.streams}>
              {items.map(stream => (
                <StreamCard key={stream.id} stream={stream} />
              ))}
            </div>
          )
        }
      </Loaded>
      <Drawer opened={opened === 'new'} onClose={close} title={forms('newStream')}>
        <NewStream
          needed={opened === 'new'}
          programme={programme}
          next={1 + Math.max(0, ...(streams.data?.items ?? []).map(({ number }) => number))}
        />
      </Drawer>
    </>
  )
}

export function useCourse() {
  const t = useWords(words)
  const formats = useFormats()
  return ({ startsOn, endsOn, mode, place, hours }: Stream) =>
    [
      `${formats.day(startsOn)} – ${formats.day(endsOn)}`,
      [t(mode), place].filter(Boolean).join(', '),
      t('hours', { n: formats.number(hours) }),
    ].join(' · ')
}

function StreamCard({ stream }: { stream: Stream }) {
  const t = useWords(words)
  const formats = useFormats()
  const course = useCourse()
  const { id, number, title, counts, lacks } = stream
  const figures = ['students', 'completed', 'left', 'certificates'] as const
  return (
    <article className={classes.stream}>
      <Title order={2}>
        <PageLink inherit to={`/school/${id}`}>
          {t('stream', { n: formats.number(number) })} · {title}
        </PageLink>
      </Title>
      <p className={classes.quiet}>{course(stream)}</p>
      {counts.students > 0 && (
        <dl className={classes.figures}>
          {figures.map(key => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>{formats.number(counts[key])}</dd>
            </div>
          ))}
        </dl>
      )}
      <Lacks lacks={lacks} />
    </article>
  )
}
