import { useActor } from '#platform/web/actor.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type DueErasure, listDueErasures } from '../subject-contract.ts'
import classes from './person.module.css'
import { PersonDrawer } from './person-drawer.tsx'
import { PersonNameCell } from './person-name-cell.tsx'
import { subjectWords } from './subject-words.ts'

/** Whose data are to go, and by when. A card is opened here to be erased, locked, or to get a new consent. */
export default function ErasuresPage() {
  const t = useWords(subjectWords)
  const formats = useFormats()
  const { today } = useActor()
  const { opened, open } = useOpened()
  const pages = useReadPages(listDueErasures, {})
  const columns: Column<DueErasure>[] = [
    { key: 'who', label: t('who'), value: ({ person }) => <PersonNameCell person={person} /> },
    { key: 'why', label: t('why'), value: ({ why }) => t(why) },
    { key: 'since', label: t('since'), value: ({ since }) => formats.day(since) },
    {
      key: 'due',
      label: t('due'),
      value: ({ due }) =>
        due < today ? (
          <strong className={classes.late}>
            {formats.day(due)} · {t('late')}
          </strong>
        ) : (
          formats.day(due)
        ),
    },
  ]
  return (
    <>
      <PageHead title={t('erasures')} note={t('erasuresNote')} />
      <DataTable
        {...pages}
        title={t('erasures')}
        columns={columns}
        rows={pages.items}
        rowKey={({ person }) => person.id}
        onOpen={({ person }) => open(person.id)}
        opened={opened}
        empty={<EmptyState title={t('erasuresNone')} hint={t('erasuresNoneHint')} />}
      />
      <PersonDrawer searched='' />
    </>
  )
}
