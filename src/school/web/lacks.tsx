import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { Stream } from '../contract.ts'
import classes from './school.module.css'
import { words } from './words.ts'

const keys = {
  letters: 'lacksLetters',
  answers: 'lacksAnswers',
  curriculum: 'lacksCurriculum',
  announcement: 'lacksAnnouncement',
  students: 'lacksStudents',
  lessons: 'lacksLessons',
  undecided: 'lacksUndecided',
  feedback: 'lacksFeedback',
  certificates: 'lacksCertificates',
} as const

/** What a stream lacks today, or that it lacks nothing. */
export function Lacks({ lacks }: Pick<Stream, 'lacks'>) {
  const t = useWords(words)
  const formats = useFormats()
  if (lacks.length === 0) return <p className={classes.whole}>{t('hasAll')}</p>
  return (
    <div className={classes.lacks}>
      <p>{t('lacks')}</p>
      <ul>
        {lacks.map(({ kind, n }) => (
          <li key={kind}>{t(keys[kind], { count: n, n: formats.number(n) })}</li>
        ))}
      </ul>
    </div>
  )
}
