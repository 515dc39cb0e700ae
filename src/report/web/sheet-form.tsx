import { Button } from '@mantine/core'
import { Confirm } from '#platform/web/confirm.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { tell } from '#platform/web/notices.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { addRow, correctRow, listRows, readBoard, readReport, removeRow, type SheetRow } from '../contract.ts'
import { type CellValues, cellsOf, emptyCells, type Sheet, sheetFields } from './sheet-cells.ts'
import { textWords } from './text-words.ts'

const invalidates = [listRows, readReport, readBoard]
const fieldOf = (path: string) => path.replace(/^cells\./, '')
/** The endpoint's shape says which cells a table has; the form's fields are the same by construction. */
const cellsFor = (sheet: Sheet, values: CellValues) => ({ sheet, ...values }) as SheetRow['cells']

type AddRowProps = { programme: string; sheet: Sheet; rows: number; onDone: () => void }

export function AddRow({ programme, sheet, rows, onDone }: AddRowProps) {
  const t = useWords(textWords)
  const initial = emptyCells(sheet)
  const form = useOfficeForm({
    key: `report.row.${programme}.${sheet}`,
    endpoint: addRow,
    given: { params: { programme } },
    initial: 'number' in initial ? { ...initial, number: String(rows + 1) } : initial,
    input: (values: CellValues, { id }) => ({ id, cells: cellsFor(sheet, values) }),
    fieldOf,
    invalidates,
    onDone: () => {
      tell(t('rowSaved'))
      onDone()
    },
  })
  return (
    <Form form={form} submit={t('add')} beside={<Cancel onClick={onDone} />}>
      <Fields form={form} sheet={sheet} />
    </Form>
  )
}

export function CorrectRow({ row, onDone }: { row: SheetRow; onDone: () => void }) {
  const t = useWords(textWords)
  const { sheet } = row.cells
  const remove = useAct(removeRow, { invalidates })
  const form = useOfficeForm({
    key: `report.row.${row.id}`,
    endpoint: correctRow,
    given: { params: { id: row.id } },
    version: row.version,
    initial: cellsOf(row),
    input: (values: CellValues, { version }) => ({ version: version!, cells: cellsFor(sheet, values) }),
    fromRecord: cellsOf,
    fieldOf,
    invalidates,
    onDone: () => {
      tell(t('rowSaved'))
      onDone()
    },
  })
  const takeOut = async () => {
    await remove.mutateAsync({ params: { id: row.id } })
    form.discard()
    tell(t('rowRemoved'))
    onDone()
  }
  return (
    <Form
      form={form}
      submit={t('save')}
      beside={
        <>
          <Cancel onClick={onDone} />
          <Confirm
            title={t('removeTitle')}
            action={t('remove')}
            danger
            onConfirm={takeOut}
            trigger={ask => (
              <Button variant='subtle' color='red.9' onClick={ask}>
                {t('remove')}
              </Button>
            )}
          >
            {t('removeHint')}
          </Confirm>
        </>
      }
    >
      <Fields form={form} sheet={sheet} />
    </Form>
  )
}

function Fields({ form, sheet }: { form: OfficeForm<CellValues>; sheet: Sheet }) {
  const t = useWords(textWords)
  return sheetFields[sheet].map(({ name, word, long, optional }) => {
    const Field = long ? TextareaField : TextField
    return <Field key={name} form={form} name={name} label={t(word)} optional={optional ?? false} />
  })
}

function Cancel({ onClick }: { onClick: () => void }) {
  const t = useWords(textWords)
  return (
    <Button variant='subtle' onClick={onClick}>
      {t('cancel')}
    </Button>
  )
}
