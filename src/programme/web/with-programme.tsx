import type { ReactNode } from 'react'
import { type ProgrammeName, useMay, useProgramme } from '#platform/web/actor.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { words } from './words.ts'

/** Plan and calendar belong to a programme; before the first one there is a step to take. */
export function WithProgramme({ children }: { children: (programme: ProgrammeName) => ReactNode }) {
  const t = useWords(words)
  const may = useMay()
  const programme = useProgramme()
  if (programme) return children(programme)
  const action = may('programme.plan.write') && <ButtonLink to='/programme'>{t('open')}</ButtonLink>
  return <EmptyState title={t('noProgramme')} hint={t('noProgrammeHint')} action={action} />
}
