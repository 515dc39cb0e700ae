import type { ReactNode } from 'react'
import { type ProgrammeName, useProgramme } from '#platform/web/actor.tsx'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { words } from './words.ts'

/** The desk works inside a programme; before the first one there is nothing to show. */
export function WithProgramme({ children }: { children: (programme: ProgrammeName) => ReactNode }) {
  const t = useWords(words)
  const programme = useProgramme()
  if (!programme) return <EmptyState title={t('noProgramme')} hint={t('noProgrammeHint')} />
  return children(programme)
}
