import { Section } from '#claims/web/section.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { Stream } from '../contract.ts'
import classes from './school.module.css'
import { words } from './words.ts'

/** How many said how it was. */
export function Feedback({ stream: { counts, feedbackWave } }: { stream: Stream }) {
  const t = useWords(words)
  const formats = useFormats()
  return (
    <Section title={t('feedback')}>
      {feedbackWave ? (
        <p className={classes.quiet}>
          {t('feedbackOf', { n: formats.number(counts.feedback), all: formats.number(counts.completed) })}
        </p>
      ) : (
        <p className={classes.quiet}>{t('noFeedback')}</p>
      )}
    </Section>
  )
}
