import { Alert, Button, Code, CopyButton, Group, Stack } from '@mantine/core'
import { useState } from 'react'
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
  if (address) return <Address address={address} onDone={onDone} />
  return (
    <Form form={form} submit={t('make')}>
      <TextField form={form} name='name' label={t('forWhom')} hint={t('forWhomHint')} />
      <NumberField form={form} name='days' label={t('term')} hint={t('termHint')} />
    </Form>
  )
}

function Address({ address, onDone }: { address: string; onDone: () => void }) {
  const t = useWords(monitorWords)
  return (
    <Stack>
      <Alert variant='outline' title={t('address')} role='status'>
        {t('addressHint')}
      </Alert>
      <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {address}
      </Code>
      <Group>
        <CopyButton value={address}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? t('copied') : t('copy')}</Button>}
        </CopyButton>
        <Button variant='default' onClick={onDone}>
          {t('done')}
        </Button>
      </Group>
    </Stack>
  )
}
