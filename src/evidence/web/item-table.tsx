import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { useReadPages } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { exportItems, type Item, listItems } from '../contract.ts'
import { kindWords } from './kind-words.ts'
import { words } from './words.ts'

/** The documents of one annex, in the order in which they were added. */
export function ItemTable({ activity, title }: { activity: string; title: string }) {
  const pages = useReadPages(listItems, { search: { activity } })
  const { opened, open } = useOpened()
  const columns = useColumns()
  return (
    <DataTable
      {...pages}
      title={title}
      columns={columns}
      rows={pages.items}
      rowKey={({ id }) => id}
      onOpen={({ id }) => open(id)}
      opened={opened}
      exports={<ExportMenu of={exportItems} search={{ activity }} />}
      empty={null}
    />
  )
}

function useColumns(): readonly Column<Item>[] {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  return [
    { key: 'title', label: t('documentTitle'), value: ({ title }) => title },
    { key: 'kind', label: t('kind'), value: ({ kind }) => kindWords[kind][language], width: '11rem' },
    { key: 'day', label: t('datedOn'), value: ({ datedOn }) => datedOn && formats.shortDay(datedOn), width: '9rem' },
    {
      key: 'file',
      label: t('file'),
      value: ({ file }) => file && formats.size(file.size),
      width: '7rem',
      numeric: true,
    },
    {
      key: 'pages',
      label: t('pagesField'),
      value: ({ pages }) => pages && formats.number(pages),
      width: '6rem',
      numeric: true,
    },
  ]
}
