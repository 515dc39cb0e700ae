import { Button } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { listTemplates, type Template } from '../template-contract.ts'
import { sphereWords } from './code-words.ts'
import { libraryWords } from './library-words.ts'
import { paperKindWords } from './paper-words.ts'

export const NEW = 'new'
const TemplateDrawer = whenOpened(() => import('./template-drawer.tsx').then(drawer => drawer.TemplateDrawer))

/** The library: what papers are made from, and whether a lawyer of the organisation stands behind it. */
export default function TemplatesPage() {
  const t = useWords(libraryWords)
  const may = useMay()
  const { opened, open } = useOpened()
  const templates = useRead(listTemplates, {})
  const columns = useColumns()
  const add = may('claims.template.write') && <Button onClick={() => open(NEW)}>{t('add')}</Button>
  return (
    <>
      <PageHead title={t('templates')} note={t('templatesHint')} actions={add} />
      <DataTable
        title={t('templates')}
        columns={columns}
        rows={templates.data?.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        error={templates.error}
        reload={() => void templates.refetch()}
        empty={<EmptyState title={t('templates')} hint={t('templatesHint')} action={add} />}
      />
      <TemplateDrawer templates={templates.data?.items} />
    </>
  )
}

function useColumns(): readonly Column<Template>[] {
  const t = useWords(libraryWords)
  const language = useLanguage()
  const formats = useFormats()
  return [
    { key: 'title', label: t('title'), value: ({ title }) => title },
    { key: 'language', label: t('language'), value: ({ language: its }) => its.toUpperCase(), width: '5rem' },
    { key: 'kind', label: t('kind'), value: ({ kind }) => paperKindWords[kind][language], wide: true },
    {
      key: 'sphere',
      label: t('sphere'),
      value: ({ sphere }) => (sphere ? sphereWords[sphere][language] : t('anySphere')),
      wide: true,
    },
    {
      key: 'state',
      label: t('state'),
      value: ({ retiredOn, versions: [newest] }) =>
        retiredOn
          ? t('retired')
          : newest?.approvedBy
            ? t('approved', { name: newest.approvedBy, day: formats.shortDay(newest.approvedOn!) })
            : t('draft'),
    },
    {
      key: 'papers',
      label: t('versions'),
      width: '9rem',
      value: ({ versions }) => {
        const count = versions.reduce((sum, { papers }) => sum + papers, 0)
        const its = t('edits', { count: versions.length, n: formats.number(versions.length) })
        return `${its}, ${t('papers', { count, n: formats.number(count) })}`
      },
    },
  ]
}
