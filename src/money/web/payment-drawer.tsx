import { Button } from '@mantine/core'
import { useState } from 'react'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import { asides, type Payment, readPayment, setAside } from '../payment-contract.ts'
import classes from './money.module.css'
import { Matches, matchReads, Suggestions } from './payment-matches.tsx'
import { paymentWords } from './payment-words.ts'
import { TakeStatement } from './take-statement.tsx'

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

function Aside({ payment }: { payment: Payment }) {
  const t = useWords(paymentWords)
  const set = useAct(setAside, { invalidates: matchReads })
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
