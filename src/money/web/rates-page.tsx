import { Button } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useAct, useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { approveRate, listPayroll, listRates, type Rate } from '../payroll-contract.ts'
import { rateWords } from '../rate-words.ts'
import { rateUnit } from '../rates.ts'
import classes from './money.module.css'
import { MoneyNav } from './money-nav.tsx'
import { payrollWords } from './payroll-words.ts'
import { RateForm } from './rate-form.tsx'

const NEW = 'new'

/** Rates of what is paid on wages, each with its source, how sure it is, and who has approved it. */
export default function RatesPage() {
  const t = useWords(payrollWords)
  const may = useMay()
  const { opened, open, close } = useOpened()
  const rates = useRead(listRates, {})
  const found = rates.data?.items.find(({ id }) => id === opened)
  const add = may('money.rate.write') && <Button onClick={() => open(NEW)}>{t('addRate')}</Button>
  return (
    <>
      <PageHead
        title={t('rates')}
        note={`${t('ratesHint')} ${t('rounding')}`}
        actions={
          <>
            {add}
            <ButtonLink variant='default' to='/payroll'>
              {t('back')}
            </ButtonLink>
          </>
        }
      />
      <MoneyNav />
      <DataTable
        title={t('rates')}
        columns={useColumns()}
        rows={rates.data?.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        error={rates.error}
        reload={() => void rates.refetch()}
        empty={<EmptyState title={t('rates')} hint={t('ratesHint')} action={add} />}
      />
      <Drawer opened={Boolean(opened)} onClose={close} title={t('rate')}>
        {opened === NEW && <RateForm found={undefined} onDone={close} />}
        {found && <Approve found={found} />}
        {found && <RateForm key={found.version} found={found} onDone={close} />}
      </Drawer>
    </>
  )
}

function Approve({ found }: { found: Rate }) {
  const t = useWords(payrollWords)
  const formats = useFormats()
  const approve = useAct(approveRate, { invalidates: [listRates, listPayroll] })
  if (found.approvedByName)
    return <p>{t('approved', { name: found.approvedByName, day: formats.shortDay(found.approvedOn!) })}</p>
  if (!found.may.includes('money.rate.approve')) return null
  return (
    <Button
      mb='lg'
      loading={approve.isPending}
      onClick={() => approve.mutate({ params: { id: found.id }, input: { version: found.version } })}
    >
      {t('approve')}
    </Button>
  )
}

function useColumns(): readonly Column<Rate>[] {
  const t = useWords(payrollWords)
  const formats = useFormats()
  const language = useLanguage()
  const amountOf = ({ code, value }: Rate) => {
    const unit = rateUnit(code)
    if (unit === 'tenge') return formats.money(value)
    return unit === 'percent' ? `${formats.number(value)}\u00a0%` : t('wages', { n: formats.number(value) })
  }
  const standing = ({ approvedByName, approvedOn, certainty, usable }: Rate) => {
    if (approvedByName) return t('approved', { name: approvedByName, day: formats.shortDay(approvedOn!) })
    return usable ? t(certainty) : <span className={classes.warning}>{t(certainty)}</span>
  }
  return [
    { key: 'rate', label: t('rate'), value: ({ code }) => rateWords[code][language] },
    { key: 'since', label: t('since'), value: ({ inForceFrom }) => formats.shortDay(inForceFrom), width: '8rem' },
    { key: 'value', label: t('value'), value: amountOf, numeric: true, width: '9rem' },
    { key: 'source', label: t('source'), value: ({ source }) => source, wide: true },
    { key: 'certainty', label: t('certainty'), value: standing, width: '15rem' },
  ]
}
