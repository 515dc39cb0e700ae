import { Button } from '@mantine/core'
import { useFormats } from '#platform/web/formats.ts'
import { useAct } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import { countLacks, listExpenses } from '../expense-contract.ts'
import {
  listPayments,
  matchPayment,
  matchPayroll,
  type Payment,
  readPayment,
  unmatchPayment,
  unmatchPayroll,
} from '../payment-contract.ts'
import { listPayroll } from '../payroll-contract.ts'
import { ByHand } from './match-by-hand.tsx'
import classes from './money.module.css'
import { paymentWords } from './payment-words.ts'

/** What a match or its undoing makes old. */
export const matchReads = [listPayments, readPayment, listExpenses, listPayroll, countLacks]

type Paid = { key: string; what: string; detail: string; amount: number; act: () => void }

/** An expense or a part of a month's wages, as one line with what can be done about it. */
function Lines({ lines, action, danger = false }: { lines: readonly Paid[]; action: string | null; danger?: boolean }) {
  const formats = useFormats()
  return (
    <ul className={classes.lines}>
      {lines.map(({ key, what, detail, amount, act }) => (
        <li key={key}>
          <div>
            {what}
            <p className={classes.quiet}>{detail}</p>
          </div>
          <span className={classes.amount}>{formats.money(amount)}</span>
          {action && (
            <Button
              size='compact-sm'
              {...(danger && { variant: 'subtle', c: 'var(--broken)' })}
              aria-label={`${action}: ${what}, ${detail}`}
              onClick={act}
            >
              {action}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

const joined = (...said: readonly string[]) => said.filter(Boolean).join(' · ')

export function Matches({ payment, writes }: { payment: Payment; writes: boolean }) {
  const t = useWords(paymentWords)
  const formats = useFormats()
  const unmatch = useAct(unmatchPayment, { invalidates: matchReads })
  const unmatchWages = useAct(unmatchPayroll, { invalidates: matchReads })
  const { id, matches, payrollMatches } = payment
  const lines: Paid[] = [
    ...matches.map(({ expense, what, document, amount }) => ({
      ...{ key: expense, what, detail: document, amount },
      act: () => unmatch.mutate({ params: { id, expense } }),
    })),
    ...payrollMatches.map(({ payroll, part, month, document, amount }) => ({
      ...{ key: `${payroll} ${part}`, what: joined(t(part), formats.month(`${month}-01`)), detail: document, amount },
      act: () => unmatchWages.mutate({ params: { id, payroll, part } }),
    })),
  ]
  if (lines.length === 0) return null
  return (
    <Section title={t('paid')}>
      <Lines lines={lines} action={writes ? t('unmatch') : null} danger />
    </Section>
  )
}

/** A person says which of them it was, or finds another one: nothing is matched by itself. */
export function Suggestions({ payment }: { payment: Payment }) {
  const t = useWords(paymentWords)
  const formats = useFormats()
  const match = useAct(matchPayment, { invalidates: matchReads })
  const matchWages = useAct(matchPayroll, { invalidates: matchReads })
  const { id, suggestions, payrollSuggestions } = payment
  const params = { id }
  const lines: Paid[] = [
    ...payrollSuggestions.map(({ payroll, part, month, document, amount, because }) => ({
      ...{ key: `${payroll} ${part}`, what: joined(t(part), formats.month(`${month}-01`)), amount },
      detail: joined(document, ...because.map(one => t(`because_${one}`))),
      act: () => matchWages.mutate({ params, input: { payroll, part } }),
    })),
    ...suggestions.map(({ expense, what, supplierName, document, spentOn, amount, because }) => ({
      ...{ key: expense, what, amount },
      detail: joined(supplierName, document, formats.shortDay(spentOn), ...because.map(one => t(`because_${one}`))),
      act: () => match.mutate({ params, input: { expense } }),
    })),
  ]
  return (
    <Section title={t('suggestions')}>
      {lines.length === 0 && <p className={classes.quiet}>{t('noSuggestions')}</p>}
      <Lines lines={lines} action={t('match')} />
      <ByHand
        payment={payment}
        onExpense={expense => match.mutate({ params, input: { expense } })}
        onPayroll={(payroll, part) => matchWages.mutate({ params, input: { payroll, part } })}
      />
    </Section>
  )
}
