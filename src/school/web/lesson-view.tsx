import { Stack } from '@mantine/core'
import { useActor, useMay } from '#platform/web/actor.tsx'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Lesson } from '../contract.ts'
import type { Student } from '../roster-contract.ts'
import { formWords } from './form-words.ts'
import { LessonForm } from './lesson-form.tsx'
import { Roll } from './roll.tsx'
import { LessonSaid } from './said.tsx'

type LessonViewProps = { stream: string; lesson: Lesson; students: readonly Student[]; onDone: () => void }

/** A lesson: who was there, once its day has come, and what the timetable says of it. */
export function LessonView({ stream, lesson, students, onDone }: LessonViewProps) {
  const t = useWords(formWords)
  const may = useMay()
  const { today } = useActor()
  return (
    <Stack gap='lg'>
      {lesson.heldOn <= today && may('school.student.write') && students.length > 0 && (
        <Section title={t('roll')}>
          <Roll key={String(lesson.present)} lesson={lesson} students={students} onDone={onDone} />
        </Section>
      )}
      <Section title={t('inTimetable')}>
        {may('school.stream.write') ? (
          <LessonForm stream={stream} lesson={lesson} onDone={onDone} />
        ) : (
          <LessonSaid lesson={lesson} />
        )}
      </Section>
    </Stack>
  )
}
