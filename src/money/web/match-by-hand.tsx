import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useFormats } from '#platform/web/formats.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { listExpenses } from '../expense-contract.ts'
import type { Payment } from '../payment-contract.ts'
import { listPayroll } from '../payroll-contract.ts'
import type { PayrollPart } from '../rules.ts'
import { paymentWords } from './payment-words.ts'

type Props = {
  payment: Payment
  onExpense: (expense: string) => void
  onPayroll: (payroll: string, part: PayrollPart) => void
}

/** When the purpose and the amount tell nothing, a person still knows which expense or wages it was. */
export function ByHand(props: Props) {
  const t = useWords(paymentWords)
  const [asked, setAsked] = useState(false)
  return asked ? (
    <Unpaid {...props} />
  ) : (
    <Button variant='subtle' size='compact-sm' onClick={() => setAsked(true)}>
      {t('byHand')}
    </Button>
  )
}

const MOST = 500

function Unpaid({ payment, onExpense, onPayroll }: Props) {
  const t = useWords(paymentWords)
  const formats = useFormats()
  const params = { programme: payment.programme }
  const expenses = useRead(listExpenses, { params, search: { lacks: 'payment', limit: MOST } })
  const months = useRead(listPayroll, { params })
  const wentOut = payment.amount > 0
  const wages = (wentOut ? (months.data?.items ?? []) : []).flatMap(({ id, month, dues }) =>
    dues
      .filter(({ amount, paid }) => paid < amount)
      .map(({ part, amount, paid }) => ({
        value: `${id} ${part}`,
        label: `${t(part)}, ${formats.month(`${month}-01`)} – ${formats.money(amount - paid)}`,
      })),
  )
  const bought = (expenses.data?.items ?? [])
    .filter(({ amount }) => amount > 0 === wentOut)
    .map(({ id, what, document, amount, paid }) => ({
      value: id,
      label: `${what}, ${document} – ${formats.money(amount - paid)}`,
    }))
  return (
    <Select
      mt='xs'
      searchable
      autoFocus
      label={t('byHand')}
      nothingFoundMessage={t('nothingUnpaid')}
      value={null}
      onChange={value => {
        const [id, part] = value?.split(' ') ?? []
        if (id && part) onPayroll(id, part as PayrollPart)
        else if (id) onExpense(id)
      }}
      data={[
        { group: t('unpaidPayroll'), items: wages },
        { group: t('unpaidExpenses'), items: bought },
      ].filter(({ items }) => items.length > 0)}
    />
  )
}
