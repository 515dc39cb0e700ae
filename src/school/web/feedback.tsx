import { useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Stream } from '../contract.ts'
import classes from './school.module.css'
import { words } from './words.ts'

/** How many said how it was, and where what they said is read. */
export function Feedback({ stream: { counts, feedbackWave } }: { stream: Stream }) {
  const t = useWords(words)
  const formats = useFormats()
  const may = useMay()
  if (!feedbackWave)
    return (
      <Section title={t('feedback')}>
        <p className={classes.quiet}>{t('noFeedback')}</p>
      </Section>
    )
  return (
    <Section title={t('feedback')}>
      <p className={classes.quiet}>
        {t('feedbackOf', { n: formats.number(counts.feedback), all: formats.number(counts.completed) })}
      </p>
      {may('surveys.analysis.read') && <PageLink to={`/waves/${feedbackWave}`}>{t('feedbackAnalysis')}</PageLink>}
    </Section>
  )
}
