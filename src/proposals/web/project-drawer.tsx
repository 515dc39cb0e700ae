import { useState } from 'react'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import type { Project } from '../project-contract.ts'
import { sumInWords } from '../project-sum.ts'
import { AddProject, CorrectProject } from './project-form.tsx'
import { projectWords } from './project-words.ts'
import { useRegions } from './use-regions.ts'

type DrawerProps = { programme: ProgrammeName; items: readonly Project[] | undefined }

export function ProjectDrawer({ programme, items }: DrawerProps) {
  const t = useWords(projectWords)
  const { opened, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const project = items?.find(({ id }) => id === last)
  const body = () => {
    if (last === 'new' && items) {
      const next = Math.max(0, ...items.map(({ number }) => number)) + 1
      return <AddProject programme={programme} number={next} onDone={close} />
    }
    if (!project) return <LoadingLines />
    if (!project.may.includes('proposals.project.write')) return <SaidProject project={project} />
    return <CorrectProject key={project.id} project={project} onDone={close} />
  }
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={t('title')}>
      {last && body()}
    </Drawer>
  )
}

/** For who only reads. */
function SaidProject({ project }: { project: Project }) {
  const t = useWords(projectWords)
  const formats = useFormats()
  const language = useLanguage()
  const regions = useRegions()
  const said = ['name', 'direction', 'justification', 'goal', 'tasks', 'description'] as const
  return (
    <Fields>
      {said.map(key => (
        <Field key={key} label={t(key)}>
          {project[key]}
        </Field>
      ))}
      <Field label={t('sum')}>{sumInWords(project, formats.number, language)}</Field>
      <Field label={t('places')}>{regions.named(project.places)}</Field>
      <Field label={t('results')}>{project.results}</Field>
    </Fields>
  )
}
