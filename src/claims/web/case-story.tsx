import { ButtonLink } from '#platform/web/button-link.tsx'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Case } from '../contract.ts'
import classes from './claims.module.css'
import { caseWords } from './words.ts'

/** A closed case may be told without names. */
export function CaseStory({ found }: { found: Case }) {
  const t = useWords(caseWords)
  if (found.state !== 'closed' || !found.may.includes('claims.story.write')) return null
  return (
    <Section title={t('story')}>
      <p className={classes.detail}>{t('storyHint')}</p>
      <ButtonLink to='/stories' search={{ tell: found.id }} variant='default'>
        {t('tellStory')}
      </ButtonLink>
    </Section>
  )
}
