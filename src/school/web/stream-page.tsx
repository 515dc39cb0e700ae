import { Button } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { useParam } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { listCertificates } from '../certificate-contract.ts'
import { listLessons, listLetters, readStream, type Stream } from '../contract.ts'
import { listStudents } from '../roster-contract.ts'
import { Certificates } from './certificates.tsx'
import { Feedback } from './feedback.tsx'
import { Lacks } from './lacks.tsx'
import { Letters } from './letters.tsx'
import { Photos } from './photos.tsx'
import { Roster } from './roster.tsx'
import classes from './school.module.css'
import { useCourse } from './school-page.tsx'
import { Timetable } from './timetable.tsx'
import { words } from './words.ts'

const StreamDrawer = whenOpened(() => import('./stream-drawer.tsx').then(drawer => drawer.StreamDrawer))

export default function StreamPage() {
  const id = useParam('id')
  const found = useRead(readStream, { params: { id } })
  return <Loaded read={found}>{stream => <StreamView key={stream.id} stream={stream} />}</Loaded>
}

/** One stream from all sides: who learns on the left, what it rests on beside them. */
function StreamView({ stream }: { stream: Stream }) {
  const t = useWords(words)
  const formats = useFormats()
  const course = useCourse()
  const may = useMay()
  const { open } = useOpened()
  const given = { params: { id: stream.id } }
  const students = useRead(listStudents, given, { enabled: may('school.student.read') })
  const certificates = useRead(listCertificates, given, { enabled: may('school.certificate.read') })
  const letters = useRead(listLetters, given)
  const lessons = useRead(listLessons, given)
  const bases = stream.bases.map(({ name }) => name).join(', ')
  return (
    <>
      <PageHead
        title={`${t('stream', { n: formats.number(stream.number) })} · ${stream.title}`}
        note={[course(stream), bases && t('bases', { names: bases })].filter(Boolean).join(' · ')}
        actions={
          may('school.stream.write') && (
            <Button variant='default' onClick={() => open('stream')}>
              {t('correct')}
            </Button>
          )
        }
      />
      <Lacks lacks={stream.lacks} />
      <div className={classes.page}>
        <Timetable stream={stream} read={lessons} />
        <div>
          <Letters read={letters} />
          <Feedback stream={stream} />
        </div>
        <div>
          {certificates.data && <Certificates stream={stream} given={certificates.data} />}
          <Photos stream={stream} />
          <Papers stream={stream} />
        </div>
      </div>
      {may('school.student.read') && <Roster stream={stream} read={students} />}
      <StreamDrawer
        stream={stream}
        students={students.data?.items ?? []}
        certificates={certificates.data?.items ?? []}
        letters={letters.data?.items ?? []}
        lessons={lessons.data?.items ?? []}
        read={![students, certificates, letters, lessons].some(({ isLoading }) => isLoading)}
      />
    </>
  )
}

function Papers({ stream: { curriculum, announcement } }: { stream: Stream }) {
  const t = useWords(words)
  return (
    <dl className={classes.papers} aria-label={t('papers')}>
      <dt>{t('curriculum')}</dt>
      <dd>{curriculum || t('missing')}</dd>
      <dt>{t('announcement')}</dt>
      <dd>{announcement || t('missing')}</dd>
    </dl>
  )
}
