import { Button } from '@mantine/core'
import { useState } from 'react'
import { giveCode, giveSpareCode } from '#platform/accounts/contract.ts'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { accountWords } from './account-words.ts'

/** After the password: the code that the phone shows, or a spare one. */
export function CodeForm({ onDone, onBack }: { onDone: () => void; onBack: () => void }) {
  const t = useWords(accountWords)
  const [spare, setSpare] = useState(false)
  const form = useOfficeForm({
    key: 'account.code',
    endpoint: spare ? giveSpareCode : giveCode,
    initial: { code: '' },
    input: ({ code }) => ({ code: spare ? code : code.replace(/\s/g, '') }),
    draft: false,
    onDone,
  })
  return (
    <Form
      form={form}
      submit={t('goOn')}
      beside={
        <>
          <Button variant='subtle' onClick={() => setSpare(!spare)}>
            {spare ? t('usePhone') : t('useSpare')}
          </Button>
          <Button variant='subtle' onClick={onBack}>
            {t('back')}
          </Button>
        </>
      }
    >
      <TextField
        form={form}
        name='code'
        autoComplete='one-time-code'
        label={spare ? t('spareCode') : t('code')}
        hint={spare ? t('spareCodeHint') : t('codeHint')}
      />
    </Form>
  )
}
