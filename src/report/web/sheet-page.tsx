import { Button } from '@mantine/core'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { listRows, type SheetRow } from '../contract.ts'
import { ReportNav } from './report-nav.tsx'
import { cellsOf, type Sheet, sheetFields, sheetWords } from './sheet-cells.ts'
import { AddRow, CorrectRow } from './sheet-form.tsx'
import { textWords } from './text-words.ts'
import { WithProgramme } from './with-programme.tsx'

const NEW = 'new'

/** One of the report's three tables of rows that people write. */
export function SheetPage({ sheet }: { sheet: Sheet }) {
  return (
    <WithProgramme>{programme => <SheetRows key={programme.id} programme={programme} sheet={sheet} />}</WithProgramme>
  )
}

function SheetRows({ programme, sheet }: { programme: ProgrammeName; sheet: Sheet }) {
  const t = useWords(textWords)
  const formats = useFormats()
  const writes = useMay()('report.text.write')
  const { opened, open, close } = useOpened()
  const read = useRead(listRows, { params: { programme: programme.id } })
  const rows = read.data?.items.filter(({ cells }) => cells.sheet === sheet)
  const row = rows?.find(({ id }) => id === opened)
  const [title, emptyTitle, hint] = sheetWords[sheet]
  const columns = sheetFields[sheet]
    .filter(({ listed }) => listed)
    .map(({ name, word }): Column<SheetRow> => ({ key: name, label: t(word), value: each => cellsOf(each)[name] }))
  const add = writes && <Button onClick={() => open(NEW)}>{t('add')}</Button>
  return (
    <>
      <ReportNav />
      <PageHead
        title={t(title)}
        note={rows && rows.length > 0 && t('rows', { count: rows.length, n: formats.number(rows.length) })}
        actions={rows && rows.length > 0 && add}
      />
      <DataTable
        title={t(title)}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        error={read.error}
        reload={() => void read.refetch()}
        opened={opened}
        {...(writes && { onOpen: ({ id }: SheetRow) => open(id) })}
        empty={<EmptyState title={t(emptyTitle)} hint={t(hint)} action={add} />}
      />
      {writes && (
        <Drawer
          opened={opened === NEW || row !== undefined}
          onClose={close}
          title={opened === NEW ? t('addTitle') : t('correctTitle')}
        >
          {opened === NEW && rows && (
            <AddRow programme={programme.id} sheet={sheet} rows={rows.length} onDone={close} />
          )}
          {row && <CorrectRow key={row.id} row={row} onDone={close} />}
        </Drawer>
      )}
    </>
  )
}
