import { Anchor, Button, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { newId } from '#platform/identifier.ts'
import { useMay } from '#platform/web/actor.tsx'
import { addressOf } from '#platform/web/call.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import type { Entry } from '../contract.ts'
import { listCoupons, printCoupon, readCoupon } from '../print-contract.ts'
import { Field } from './fields.tsx'
import { printWords } from './print-words.ts'
import { staffName } from './staff-name.ts'

const useCoupons = (entry: Entry) => useRead(listCoupons, { params: { id: entry.id } }).data?.items

/** Prints the coupon in a tab of its own. Each press is a print that is written down; a second one says so on itself. */
function usePrint(entry: Entry) {
  const act = useAct(printCoupon, { invalidates: [listCoupons] })
  const [ready, setReady] = useState<string>()
  const print = () => {
    if (act.isPending) return
    // A browser opens a tab for a press, not for an answer that comes later.
    const tab = globalThis.open('', '_blank')
    act.mutate(
      { params: { id: entry.id }, input: { id: newId() } },
      {
        onSuccess: ({ id }) => {
          const address = addressOf(readCoupon, { params: { id } })
          setReady(address)
          if (tab) tab.location.href = address
        },
        onError: () => tab?.close(),
      },
    )
    if (!tab) setReady(undefined)
  }
  return { print, pending: act.isPending, ready }
}

type PrintCouponProps = {
  entry: Entry
  /** Ctrl+P prints the coupon: on a page that is about nothing else. */
  onKey?: boolean
}

export function PrintCoupon({ entry, onKey = false }: PrintCouponProps) {
  const t = useWords(printWords)
  const may = useMay()
  const coupons = useCoupons(entry)
  const { print, pending, ready } = usePrint(entry)
  const allowed = may('reception.coupon.print') && !entry.annulledOn
  useHotkeys(onKey && allowed ? [['mod+P', print, { usePhysicalKeys: true }]] : [], [])
  if (!allowed) return null
  return (
    <>
      <Button
        variant='default'
        leftSection={<IconPrinter size={16} aria-hidden />}
        rightSection={onKey && <Kbd size='xs'>Ctrl P</Kbd>}
        {...(onKey && { 'aria-keyshortcuts': 'Control+P' })}
        loading={pending}
        onClick={print}
      >
        {coupons?.length ? t('printAgain') : t('printCoupon')}
      </Button>
      {ready && (
        <Anchor href={ready} target='_blank'>
          {t('ready')}
        </Anchor>
      )}
    </>
  )
}

/** When the coupon was given out and by whom, and how often it was printed again; nothing before the first print. */
export function CouponField({ entry }: { entry: Entry }) {
  const t = useWords(printWords)
  const formats = useFormats()
  const [first, ...again] = useCoupons(entry) ?? []
  const said = ({ printedAt, printedBy }: NonNullable<typeof first>) => ({
    when: formats.instant(printedAt),
    who: staffName(printedBy),
  })
  const last = again.at(-1)
  if (!first) return null
  return (
    <Field label={t('coupon')}>
      {t('given', said(first))}
      {last && <div>{t('repeated', { count: again.length, n: formats.number(again.length), ...said(last) })}</div>}
    </Field>
  )
}
