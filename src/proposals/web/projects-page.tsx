import { Button } from '@mantine/core'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { listProjects, type Project } from '../project-contract.ts'
import { sumInWords } from '../project-sum.ts'
import { projectWords } from './project-words.ts'
import { useRegions } from './use-regions.ts'

const ProjectDrawer = whenOpened(() => import('./project-drawer.tsx').then(drawer => drawer.ProjectDrawer))

export default function ProjectsPage() {
  return <WithProgramme>{programme => <Projects programme={programme} />}</WithProgramme>
}

/** What the grantee proposes for a next grant: each line is a row of the report. */
function Projects({ programme }: { programme: ProgrammeName }) {
  const t = useWords(projectWords)
  const may = useMay()
  const columns = useColumns()
  const read = useRead(listProjects, { params: { programme: programme.id } })
  const { opened, open } = useOpened()
  const add = may('proposals.project.write') && <Button onClick={() => open('new')}>{t('add')}</Button>
  return (
    <>
      <PageHead title={t('title')} note={t('hint')} actions={add} />
      <DataTable
        title={t('title')}
        columns={columns}
        rows={read.data?.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        error={read.error}
        reload={() => void read.refetch()}
        empty={<EmptyState title={t('none')} hint={t('noneHint')} action={add} />}
      />
      <ProjectDrawer programme={programme} items={read.data?.items} />
    </>
  )
}

function useColumns(): readonly Column<Project>[] {
  const t = useWords(projectWords)
  const formats = useFormats()
  const language = useLanguage()
  const regions = useRegions()
  return [
    { key: 'name', label: t('name'), value: ({ number, name }) => `${number}. ${name}`, width: '18rem' },
    { key: 'goal', label: t('goal'), value: ({ goal }) => goal },
    { key: 'sum', label: t('sum'), value: project => sumInWords(project, formats.number, language), width: '15rem' },
    { key: 'places', label: t('places'), value: ({ places }) => regions.named(places), width: '16rem', wide: true },
  ]
}
