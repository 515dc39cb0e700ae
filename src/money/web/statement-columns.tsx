import type { ReactNode } from 'react'
import type { Columns } from '#platform/sheets/columns.ts'
import { useFormats } from '#platform/web/formats.ts'
import { SheetColumns } from '#platform/web/sheet-columns.tsx'
import { useWords } from '#platform/web/words.ts'
import { type StatementColumn, type StatementTable, statementColumns } from '../payment-contract.ts'
import classes from './money.module.css'
import { paymentWords } from './payment-words.ts'

type Props = {
  table: StatementTable
  onChange: (columns: Columns<StatementColumn>) => Promise<void>
  /** What is done with it. */
  children: ReactNode
}

/** What is in which column of a bank's table, and its first lines as they are understood then. */
export function StatementColumns({ table, onChange, children }: Props) {
  const t = useWords(paymentWords)
  const formats = useFormats()
  const amount = (amount: number) => (amount > 0 ? formats.money(amount) : t('cameIn', { n: formats.money(-amount) }))
  return (
    <section className={classes.asked}>
      <SheetColumns
        roles={statementColumns}
        nameOf={role => t(`column_${role}`)}
        found={table}
        columns={table.columns}
        onChange={columns => void onChange(columns).catch(() => {})}
      />
      <div aria-live='polite' className={classes.understood}>
        {table.wrong ? (
          <p className={classes.warning}>{table.wrong}</p>
        ) : (
          <>
            <p className={classes.quiet}>{t('understood')}</p>
            <ul className={classes.lines}>
              {table.first.map(({ paidOn, otherParty, purpose, ...payment }, index) => (
                <li key={index}>
                  <div>
                    {otherParty || '—'}
                    <p className={classes.quiet}>{[formats.shortDay(paidOn), purpose].filter(Boolean).join(' · ')}</p>
                  </div>
                  <span className={classes.amount}>{amount(payment.amount)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {children}
    </section>
  )
}
