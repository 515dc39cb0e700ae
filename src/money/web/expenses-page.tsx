import { Button, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import * as z from 'zod'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { addressOf } from '#platform/web/call.ts'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead, useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { readBudget } from '../contract.ts'
import { type Expense, exportExpenses, exportOrders, lacks, listExpenses } from '../expense-contract.ts'
import { isOfExpenses } from '../rules.ts'
import { expenseWords } from './expense-words.ts'
import classes from './money.module.css'
import { MoneyNav } from './money-nav.tsx'

const ExpenseBody = whenOpened(() => import('./expense-form.tsx').then(form => form.ExpenseBody))
const Filter = z.object({ line: z.uuid().optional(), lacks: z.enum(lacks).optional() })

export default function ExpensesPage() {
  return <WithProgramme>{programme => <Expenses programme={programme} />}</WithProgramme>
}

/** What was bought, by which document; what still lacks its paper or its payment is a click away. */
function Expenses({ programme }: { programme: ProgrammeName }) {
  const t = useWords(expenseWords)
  const may = useMay()
  const { opened, open, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const [filter] = useAddress(Filter)
  const params = { programme: programme.id }
  const pages = useReadPages(listExpenses, { params, search: filter })
  const add = may('money.expense.write') && <Button onClick={() => open('new')}>{t('add')}</Button>
  return (
    <>
      <PageHead title={t('expenses')} note={t('hint')} actions={add} />
      <MoneyNav />
      <DataTable
        {...pages}
        title={t('expenses')}
        columns={useColumns()}
        rows={pages.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        filter={<ExpenseFilter programme={programme} />}
        exports={
          may('money.expense.export') && (
            <>
              <ExportMenu of={exportExpenses} params={params} search={filter} />
              <Button variant='default' component='a' href={addressOf(exportOrders, { params })} download>
                {t('for1c')}
              </Button>
            </>
          )
        }
        empty={
          <EmptyState
            title={filter.line || filter.lacks ? t('noneHere') : t('none')}
            hint={t('noneHint')}
            action={add}
          />
        }
      />
      <Drawer opened={Boolean(opened)} onClose={close} title={t('expense')}>
        {last && <ExpenseBody key={last} programme={programme} id={last} onDone={close} />}
      </Drawer>
    </>
  )
}

function ExpenseFilter({ programme }: { programme: ProgrammeName }) {
  const t = useWords(expenseWords)
  const [filter, setFilter] = useAddress(Filter)
  const budget = useRead(readBudget, { params: { programme: programme.id } })
  const lines = (budget.data?.lines ?? []).filter(({ kind }) => isOfExpenses(kind))
  return (
    <div className={classes.filter}>
      <Select
        aria-label={t('line')}
        placeholder={t('allLines')}
        clearable
        w='18rem'
        maw='100%'
        value={filter.line ?? null}
        onChange={line => setFilter({ line: line ?? undefined })}
        data={lines.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <SegmentedControl
        aria-label={t('show')}
        value={filter.lacks ?? 'all'}
        onChange={value => setFilter({ lacks: value === 'all' ? undefined : (value as 'file') })}
        data={[
          { value: 'all', label: t('showAll') },
          { value: 'file', label: t('showNoFile') },
          { value: 'payment', label: t('showUnpaid') },
        ]}
      />
    </div>
  )
}

function useColumns(): readonly Column<Expense>[] {
  const t = useWords(expenseWords)
  const formats = useFormats()
  const lacking = ({ file, paid, amount }: Expense) =>
    [!file && t('noFile'), paid !== amount && t('unpaid')].filter(Boolean).join(', ')
  return [
    { key: 'what', label: t('what'), value: ({ what }) => what },
    { key: 'day', label: t('day'), value: ({ spentOn }) => formats.shortDay(spentOn), width: '7rem' },
    { key: 'supplier', label: t('supplier'), value: ({ supplierName }) => supplierName, width: '15rem' },
    { key: 'amount', label: t('amount'), value: ({ amount }) => formats.number(amount), numeric: true, width: '8rem' },
    { key: 'document', label: t('document'), value: ({ document }) => document, width: '12rem', wide: true },
    { key: 'line', label: t('line'), value: ({ lineTitle }) => lineTitle, width: '12rem', wide: true },
    { key: 'lacks', label: t('state'), value: lacking, width: '10rem' },
  ]
}
