import type { ReactNode } from 'react'
import { type ProgrammeName, useProgramme } from '#platform/web/actor.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { words } from './words.ts'

/** A report is a programme's; before the first one there is nothing to count. */
export function WithProgramme({ children }: { children: (programme: ProgrammeName) => ReactNode }) {
  const t = useWords(words)
  const programme = useProgramme()
  if (programme) return children(programme)
  return (
    <EmptyState
      title={t('noProgramme')}
      hint={t('noProgrammeHint')}
      action={<ButtonLink to='/programme'>{t('toProgramme')}</ButtonLink>}
    />
  )
}
