import { Button } from '@mantine/core'
import { useState } from 'react'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { EmptyState } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { listPayroll, type PayrollMonth } from '../payroll-contract.ts'
import classes from './money.module.css'
import { MoneyNav } from './money-nav.tsx'
import { paymentWords } from './payment-words.ts'
import { payrollWords } from './payroll-words.ts'

const PayrollForm = whenOpened(() => import('./payroll-form.tsx').then(form => form.PayrollForm))

export default function PayrollPage() {
  return <WithProgramme>{programme => <Payroll programme={programme} />}</WithProgramme>
}

/** Wages month by month, and what is paid on them. */
function Payroll({ programme }: { programme: ProgrammeName }) {
  const t = useWords(payrollWords)
  const formats = useFormats()
  const may = useMay()
  const { opened, open, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const read = useRead(listPayroll, { params: { programme: programme.id } })
  const months = read.data?.items
  const sum = (of: (month: PayrollMonth) => number) =>
    formats.number((months ?? []).reduce((all, month) => all + of(month), 0))
  const add = may('money.payroll.write') && <Button onClick={() => open('new')}>{t('add')}</Button>
  const totals = { gross: sum(month => month.sum.gross), charges: sum(charges) }
  return (
    <>
      <PageHead
        title={t('payroll')}
        note={months && months.length > 0 ? `${t('total', totals)} ${t('hint')}` : t('hint')}
        actions={
          <>
            {add}
            <ButtonLink variant='default' to='/payroll/rates'>
              {t('rates')}
            </ButtonLink>
          </>
        }
      />
      <MoneyNav />
      <DataTable
        title={t('payroll')}
        columns={useColumns()}
        rows={months}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        error={read.error}
        reload={() => void read.refetch()}
        empty={<EmptyState title={t('none')} hint={t('noneHint')} action={add} />}
      />
      <Drawer opened={Boolean(opened)} onClose={close} title={t('sheet')}>
        {last && months && (
          <>
            <DuesPaid dues={months.find(({ id }) => id === last)?.dues ?? []} />
            <PayrollForm
              key={last}
              programme={programme}
              month={months.find(({ id }) => id === last)}
              before={months.at(-1)}
              onDone={close}
            />
          </>
        )}
      </Drawer>
    </>
  )
}

const sumOf = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)

/** Of what the month comes to, what payments of the bank have paid. */
function DuesPaid({ dues }: Pick<PayrollMonth, 'dues'>) {
  const t = useWords(payrollWords)
  const part = useWords(paymentWords)
  const formats = useFormats()
  if (dues.length === 0) return null
  return (
    <Section title={t('byBank')}>
      <ul className={classes.lines}>
        {dues.map(due => (
          <li key={due.part}>
            <div>{part(due.part)}</div>
            <span className={due.paid < due.amount ? classes.owed : classes.amount}>
              {due.paid === due.amount
                ? `✓ ${formats.money(due.paid)}`
                : t('paidOf', { paid: formats.number(due.paid), amount: formats.money(due.amount) })}
            </span>
          </li>
        ))}
      </ul>
      <PageLink to='/payments'>{part('payments')}</PageLink>
    </Section>
  )
}

const charges = ({ sum }: PayrollMonth) => sum.socialTax + sum.socialContributions + sum.medicalInsurance

function useColumns(): readonly Column<PayrollMonth>[] {
  const t = useWords(payrollWords)
  const formats = useFormats()
  const number = (key: keyof PayrollMonth['sum'], wide = false): Column<PayrollMonth> => ({
    ...{ key, label: t(key), numeric: true, wide },
    value: ({ sum }) => formats.number(sum[key]),
  })
  const name = ({ month, anew }: PayrollMonth) => (
    <>
      {formats.month(`${month}-01`)}
      {anew && (
        <div className={classes.warning}>
          {t('anew', { n: formats.number(anew.socialTax + anew.socialContributions + anew.medicalInsurance) })}
        </div>
      )}
    </>
  )
  const paid = ({ dues }: PayrollMonth) => {
    const all = sumOf(dues.map(({ paid }) => paid))
    const left = sumOf(dues.map(({ amount }) => amount)) - all
    return (
      <>
        {formats.number(all)}
        {left > 0 && <div className={classes.owed}>{t('left', { n: formats.number(left) })}</div>}
      </>
    )
  }
  return [
    { key: 'month', label: t('month'), value: name },
    { key: 'people', label: t('people'), value: ({ rows }) => formats.number(rows.length), numeric: true, wide: true },
    number('gross'),
    number('socialTax', true),
    number('socialContributions', true),
    number('medicalInsurance', true),
    { key: 'charges', label: t('charges'), value: month => formats.number(charges(month)), numeric: true },
    { key: 'paid', label: t('paid'), value: paid, numeric: true },
  ]
}
