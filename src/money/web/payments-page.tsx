import { Button, SegmentedControl } from '@mantine/core'
import * as z from 'zod'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { listPayments, type Payment, paymentStates } from '../payment-contract.ts'
import classes from './money.module.css'
import { MoneyNav } from './money-nav.tsx'
import { paymentWords } from './payment-words.ts'

const PaymentDrawer = whenOpened(() => import('./payment-drawer.tsx').then(drawer => drawer.PaymentDrawer))
const Filter = z.object({ show: z.enum(paymentStates).optional() })

export default function PaymentsPage() {
  return <WithProgramme>{programme => <Payments programme={programme} />}</WithProgramme>
}

/** What the bank says; what no expense answers to yet comes first. */
function Payments({ programme }: { programme: ProgrammeName }) {
  const t = useWords(paymentWords)
  const may = useMay()
  const { opened, open } = useOpened()
  const [{ show = 'open' }, setFilter] = useAddress(Filter)
  const pages = useReadPages(listPayments, { params: { programme: programme.id }, search: { show } })
  const upload = may('money.payment.import') && <Button onClick={() => open('new')}>{t('upload')}</Button>
  return (
    <>
      <PageHead title={t('payments')} note={t('hint')} actions={upload} />
      <MoneyNav />
      <DataTable
        {...pages}
        title={t('payments')}
        columns={useColumns()}
        rows={pages.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        filter={
          <SegmentedControl
            aria-label={t('show')}
            value={show}
            onChange={value => setFilter({ show: value as 'open' })}
            data={paymentStates.map(value => ({ value, label: t(value) }))}
          />
        }
        empty={<EmptyState title={t('none')} hint={t('noneHint')} action={upload} />}
      />
      <PaymentDrawer programme={programme} />
    </>
  )
}

function useColumns(): readonly Column<Payment>[] {
  const t = useWords(paymentWords)
  const formats = useFormats()
  const standing = ({ aside, matches, payrollMatches, suggestions, payrollSuggestions }: Payment) => {
    if (aside) return t(aside)
    const found = matches.length + payrollMatches.length > 0
    const [wages] = found ? payrollMatches : payrollSuggestions
    const [one] = found ? matches : suggestions
    if (wages) return `${t(wages.part)}, ${formats.month(`${wages.month}-01`)}`
    return one && `${one.what}, ${one.document}`
  }
  const amount = ({ amount }: Payment) =>
    amount > 0 ? formats.number(amount) : t('cameIn', { n: formats.number(-amount) })
  return [
    { key: 'party', label: t('party'), value: ({ otherParty, purpose }) => otherParty || purpose || '—' },
    { key: 'day', label: t('day'), value: ({ paidOn }) => formats.shortDay(paidOn), width: '7rem' },
    { key: 'amount', label: t('amount'), value: amount, numeric: true, width: '10rem' },
    { key: 'purpose', label: t('purpose'), value: ({ purpose }) => purpose, wide: true },
    {
      key: 'probably',
      label: t('probably'),
      value: payment => <span className={classes.quiet}>{standing(payment)}</span>,
      wide: true,
    },
  ]
}
