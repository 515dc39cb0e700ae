import { Title } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { NewProgrammeForm } from './new-programme-form.tsx'
import { words } from './words.ts'

/** Before the first programme: who may open one finds the form at once. */
export function NoProgramme() {
  const t = useWords(words)
  const may = useMay()
  if (!may('programme.plan.write')) return <EmptyState title={t('noProgramme')} hint={t('noProgrammeHint')} />
  return (
    <>
      <Title order={1} mb='lg'>
        {t('openTitle')}
      </Title>
      <NewProgrammeForm onDone={() => {}} />
    </>
  )
}
