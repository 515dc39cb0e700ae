import { Group } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useColumnChoice } from '#platform/web/column-choice.tsx'
import { DataTable } from '#platform/web/data-table.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead, useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { countEntries, exportEntries, listEntries } from '../contract.ts'
import classes from './journal.module.css'
import { useJournalColumns } from './journal-columns.tsx'
import { JournalFilter } from './journal-filter.tsx'
import { JournalPrintMenu } from './journal-print-menu.tsx'
import { JournalSearch } from './journal-search.ts'
import { WithProgramme } from './with-programme.tsx'
import { words } from './words.ts'

const EntryDrawer = whenOpened(() => import('./entry-drawer.tsx').then(drawer => drawer.EntryDrawer))

export default function JournalPage() {
  return <WithProgramme>{programme => <Journal programme={programme} />}</WithProgramme>
}

/** The journal, newest first. What is shown and what is open stand in the address. */
function Journal({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const may = useMay()
  const [search] = useAddress(JournalSearch)
  const { opened, open } = useOpened()
  const params = { programme: programme.id }
  const pages = useReadPages(listEntries, { params, search })
  const counts = useRead(countEntries, { params, search }).data
  const { columns, choice } = useColumnChoice('journal', useJournalColumns(programme.id))
  const filtered = Object.values(search).some(value => value !== undefined)
  const register = may('reception.entry.register') && <ButtonLink to='/journal/new'>{t('register')}</ButtonLink>
  return (
    <>
      <PageHead
        title={t('journal')}
        note={counts && <Counts {...counts} />}
        actions={
          <>
            {(filtered || pages.items?.length !== 0) && register}
            {may('reception.entry.import') && (
              <ButtonLink to='/journal/import' variant='default'>
                {t('import')}
              </ButtonLink>
            )}
          </>
        }
      />
      {!may('people.person.name') && (
        <p className={classes.note}>
          <IconEyeOff size={16} aria-hidden /> {t('namesHidden')}
        </p>
      )}
      <DataTable
        {...pages}
        title={t('journal')}
        columns={columns}
        rows={pages.items}
        rowKey={entry => entry.id}
        onOpen={entry => open(entry.id)}
        opened={opened}
        filter={<JournalFilter programme={programme} choice={choice} />}
        exports={
          <Group gap='xs'>
            <JournalPrintMenu programme={programme} search={search} />
            <ExportMenu of={exportEntries} params={params} search={search} />
          </Group>
        }
        empty={
          filtered ? (
            <EmptyState title={t('noneTitle')} hint={t('noneHint')} />
          ) : (
            <EmptyState title={t('emptyTitle')} hint={t('emptyHint')} action={register} />
          )
        }
      />
      <EntryDrawer />
    </>
  )
}

/** How many lines these are; and how many of them count, where that is not all. */
function Counts({ entries, counted }: { entries: number; counted: number }) {
  const t = useWords(words)
  const formats = useFormats()
  const all = t('entries', { count: entries, n: formats.number(entries) })
  return counted === entries ? all : `${all}, ${t('countedOfThem', { n: formats.number(counted) })}`
}
