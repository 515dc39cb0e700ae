import { Button } from '@mantine/core'
import { useState } from 'react'
import { Section } from '#claims/web/section.tsx'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import { countLacks, listExpenses } from '../expense-contract.ts'
import {
  asides,
  listPayments,
  matchPayment,
  type Payment,
  readPayment,
  setAside,
  unmatchPayment,
} from '../payment-contract.ts'
import classes from './money.module.css'
import { paymentWords } from './payment-words.ts'
import { TakeStatement } from './take-statement.tsx'

const changed = [listPayments, readPayment, listExpenses, countLacks]

export function PaymentDrawer({ programme }: { programme: ProgrammeName }) {
  const t = useWords(paymentWords)
  const { opened, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={last === 'new' ? t('upload') : t('payment')}>
      {last === 'new' && <TakeStatement programme={programme} />}
      {last && last !== 'new' && <OnePayment key={last} id={last} />}
    </Drawer>
  )
}

function OnePayment({ id }: { id: string }) {
  const t = useWords(paymentWords)
  const formats = useFormats()
  const writes = useMay()('money.payment.match')
  const read = useRead(readPayment, { params: { id } })
  return (
    <Loaded read={read}>
      {payment => {
        const { paidOn, number, amount, tiyn, otherParty, otherBin, purpose } = payment
        const whole = Math.abs(amount) - (tiyn >= 50 ? 1 : 0)
        return (
          <div className={classes.parts}>
            <Fields>
              <Field label={t('party')}>{otherParty}</Field>
              <Field label={t('bin')}>{otherBin}</Field>
              <Field label={t('day')}>{formats.day(paidOn)}</Field>
              <Field label={t('number')}>{number}</Field>
              <Field label={t('amount')}>
                {amount > 0 ? formats.money(amount) : t('cameIn', { n: formats.money(-amount) })}
                {tiyn > 0 && (
                  <span className={classes.quiet}> {t('exact', { n: formats.money(whole + tiyn / 100) })}</span>
                )}
              </Field>
              <Field label={t('purpose')}>{purpose}</Field>
            </Fields>
            <Matches payment={payment} writes={writes} />
            {writes && !payment.aside && payment.matched !== amount && <Suggestions payment={payment} />}
            {writes && payment.matched === 0 && <Aside payment={payment} />}
          </div>
        )
      }}
    </Loaded>
  )
}

function Matches({ payment, writes }: { payment: Payment; writes: boolean }) {
  const t = useWords(paymentWords)
  const formats = useFormats()
  const unmatch = useAct(unmatchPayment, { invalidates: changed })
  if (payment.matches.length === 0) return null
  return (
    <Section title={t('paid')}>
      <ul className={classes.lines}>
        {payment.matches.map(({ expense, what, document, amount }) => (
          <li key={expense}>
            <div>
              {what}
              <p className={classes.quiet}>{document}</p>
            </div>
            <span className={classes.amount}>{formats.money(amount)}</span>
            {writes && (
              <Button
                variant='subtle'
                size='compact-sm'
                c='var(--broken)'
                aria-label={`${t('unmatch')}: ${what}, ${document}`}
                onClick={() => unmatch.mutate({ params: { id: payment.id, expense } })}
              >
                {t('unmatch')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A person says which of them it was: nothing is matched by itself. */
function Suggestions({ payment }: { payment: Payment }) {
  const t = useWords(paymentWords)
  const formats = useFormats()
  const match = useAct(matchPayment, { invalidates: changed })
  return (
    <Section title={t('suggestions')}>
      {payment.suggestions.length === 0 && <p className={classes.quiet}>{t('noSuggestions')}</p>}
      <ul className={classes.lines}>
        {payment.suggestions.map(({ expense, what, supplierName, document, spentOn, amount, because }) => (
          <li key={expense}>
            <div>
              {what}
              <p className={classes.quiet}>
                {[supplierName, document, formats.shortDay(spentOn), ...because.map(one => t(`because_${one}`))].join(
                  ' · ',
                )}
              </p>
            </div>
            <span className={classes.amount}>{formats.money(amount)}</span>
            <Button
              size='compact-sm'
              aria-label={`${t('match')}: ${what}, ${document}`}
              loading={match.isPending}
              onClick={() => match.mutate({ params: { id: payment.id }, input: { expense } })}
            >
              {t('match')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Aside({ payment }: { payment: Payment }) {
  const t = useWords(paymentWords)
  const set = useAct(setAside, { invalidates: changed })
  const as = (value: Payment['aside']) => set.mutate({ params: { id: payment.id }, input: { as: value } })
  return (
    <Section title={t('notExpense')}>
      <div className={classes.filter}>
        {asides.map(value => (
          <Button
            key={value}
            variant={payment.aside === value ? 'filled' : 'default'}
            size='compact-sm'
            aria-pressed={payment.aside === value}
            onClick={() => as(value)}
          >
            {t(value)}
          </Button>
        ))}
        {payment.aside && (
          <Button variant='subtle' size='compact-sm' onClick={() => as(null)}>
            {t('back')}
          </Button>
        )}
      </div>
    </Section>
  )
}
