import { useState } from 'react'
import { AddressOnce } from '#platform/web/address-once.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { listLinks, makeLink } from '../monitor/contract.ts'
import { monitorWords } from './monitor-words.ts'

/** For whom and for how long, and then the address itself, this once. */
export function MakeLink({ programme, onDone }: { programme: string; onDone: () => void }) {
  const t = useWords(monitorWords)
  const [address, setAddress] = useState<string>()
  const form = useOfficeForm({
    key: 'report.link',
    endpoint: makeLink,
    given: { params: { programme } },
    initial: { name: '', days: 30 as number | null },
    input: ({ name, days }, { id }) => ({ id, name, days: days ?? 0 }),
    invalidates: [listLinks],
    draft: false,
    onDone: link => setAddress(link.address),
  })
  if (address) return <AddressOnce title={t('address')} hint={t('addressHint')} address={address} onDone={onDone} />
  return (
    <Form form={form} submit={t('make')}>
      <TextField form={form} name='name' label={t('forWhom')} hint={t('forWhomHint')} />
      <NumberField form={form} name='days' label={t('term')} hint={t('termHint')} />
    </Form>
  )
}
