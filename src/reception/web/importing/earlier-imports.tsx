import { Title } from '@mantine/core'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type ImportSummary, listImports } from '../../import-contract.ts'
import { importWords } from './import-words.ts'

type EarlierProps = { programme: string; onOpen: (book: ImportSummary) => void }

/** Books that came in, and those that wait for somebody to go on with them. */
export function EarlierImports({ programme, onOpen }: EarlierProps) {
  const t = useWords(importWords)
  const formats = useFormats()
  const pages = useReadPages(listImports, { params: { programme } })
  const stateWord = ({ state, takenCount }: ImportSummary) =>
    state === 'taken'
      ? t('stateTaken', { n: formats.number(takenCount ?? 0) })
      : t(state === 'checked' ? 'stateChecked' : 'stateOpen')
  const columns: readonly Column<ImportSummary>[] = [
    { key: 'name', label: t('name'), value: ({ fileName }) => fileName },
    { key: 'state', label: t('state'), value: stateWord },
    { key: 'at', label: t('startedAt'), value: ({ startedAt }) => formats.instant(startedAt) },
    { key: 'by', label: t('startedBy'), value: ({ startedBy }) => startedBy },
  ]
  return (
    <>
      <Title order={2} mt='lg' mb='sm'>
        {t('earlier')}
      </Title>
      <DataTable
        {...pages}
        title={t('earlier')}
        columns={columns}
        rows={pages.items}
        rowKey={({ id }) => id}
        onOpen={onOpen}
        empty={<EmptyState title={t('noEarlier')} hint={t('noEarlierHint')} />}
      />
    </>
  )
}
