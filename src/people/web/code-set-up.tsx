import { Code, Stack } from '@mantine/core'
import { giveCode, type setUpCodes } from '#platform/accounts/contract.ts'
import type { ReplyOf } from '#platform/endpoint.ts'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { QrCode } from '#platform/web/qr-code.tsx'
import { useWords } from '#platform/web/words.ts'
import { accountWords } from './account-words.ts'
import { SpareCodes } from './spare-codes.tsx'

type Props = { made: ReplyOf<typeof setUpCodes>; onDone: () => unknown }

/** The app takes the key by its camera or by hand; the first right code switches the codes on. */
export function CodeSetUp({ made, onDone }: Props) {
  const t = useWords(accountWords)
  const form = useOfficeForm({
    key: 'account.first-code',
    endpoint: giveCode,
    initial: { code: '' },
    input: ({ code }) => ({ code: code.replace(/\s/g, '') }),
    draft: false,
    onDone,
  })
  const secret = new URL(made.totpURI).searchParams.get('secret') ?? ''
  return (
    <Stack gap='md'>
      <p>{t('scan')}</p>
      <QrCode text={made.totpURI} label={t('qrLabel')} />
      <p>
        {t('orType')} <Code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</Code>
      </p>
      <SpareCodes codes={made.backupCodes} />
      <Form form={form} submit={t('turnOn')}>
        <TextField form={form} name='code' autoComplete='one-time-code' label={t('firstCode')} />
      </Form>
    </Stack>
  )
}
