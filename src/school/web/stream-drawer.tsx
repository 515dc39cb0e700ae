import { useState } from 'react'
import { useMay } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { EmptyState, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Certificate } from '../certificate-contract.ts'
import type { Lesson, Letter, Stream } from '../contract.ts'
import type { Student } from '../roster-contract.ts'
import { formWords } from './form-words.ts'
import { LessonForm } from './lesson-form.tsx'
import { LessonView } from './lesson-view.tsx'
import { LetterForm } from './letter-form.tsx'
import { LetterSaid } from './said.tsx'
import { CorrectStream } from './stream-form.tsx'
import { EnrolForm } from './student-form.tsx'
import { StudentView } from './student-view.tsx'

type StreamDrawerProps = {
  stream: Stream
  students: readonly Student[]
  certificates: readonly Certificate[]
  letters: readonly Letter[]
  lessons: readonly Lesson[]
  /** False while lists are on their way: what isn't found may come yet. */
  read: boolean
}

/** Whatever of a stream is open: itself, a student, a letter, a lesson, or a new one of these. */
export function StreamDrawer({ stream, students, certificates, letters, lessons, read }: StreamDrawerProps) {
  const t = useWords(formWords)
  const may = useMay()
  const writes = may('school.stream.write')
  const { opened, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const holder = certificates.find(({ id }) => id === last)?.student
  const student = students.find(({ id }) => id === last || id === holder)
  const letter = letters.find(({ id }) => id === last)
  const lesson = lessons.find(({ id }) => id === last)

  const content = (): [title: string, body: React.ReactNode] => {
    if (last === 'stream') return [t('stream'), <CorrectStream key='stream' stream={stream} onDone={close} />]
    if (last === 'student')
      return [t('enrol'), <EnrolForm key='new' stream={stream.id} startsOn={stream.startsOn} onDone={close} />]
    if (student)
      return [
        student.name,
        <StudentView key={student.id} student={student} certificates={certificates} onDone={close} />,
      ]
    if (letter && !writes) return [t('letter'), <LetterSaid key={last} letter={letter} />]
    if (last === 'letter' || letter)
      return [t('letter'), <LetterForm key={last} stream={stream.id} letter={letter} onDone={close} />]
    if (lesson)
      return [
        t('lesson'),
        <LessonView key={last} stream={stream.id} lesson={lesson} students={students} onDone={close} />,
      ]
    if (last === 'lesson')
      return [t('lesson'), <LessonForm key='new' stream={stream.id} last={lessons.at(-1)} onDone={close} />]
    if (!read) return [t('stream'), <LoadingLines key='loading' />]
    return [t('stream'), <EmptyState key='none' title={t('notThere')} hint={t('notThereHint')} />]
  }
  const [title, body] = content()
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={title}>
      {last && body}
    </Drawer>
  )
}
