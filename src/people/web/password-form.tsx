import { Button } from '@mantine/core'
import type { Endpoint, ReplyOf } from '#platform/endpoint.ts'
import { Form } from '#platform/web/form/form.tsx'
import { PasswordField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { accountWords } from './account-words.ts'

type Props<E extends Endpoint> = {
  /** Asks for the password and nothing else. */
  endpoint: E
  submit: string
  onDone: (reply: ReplyOf<E>) => unknown
  onCancel: () => void
}

/** What changes how one signs in is confirmed by the password: an unlocked screen isn't enough. */
export function PasswordForm<E extends Endpoint>({ endpoint, submit, onDone, onCancel }: Props<E>) {
  const t = useWords(accountWords)
  const form = useOfficeForm({
    key: `account.confirm${endpoint.path}`,
    endpoint,
    initial: { password: '' },
    input: values => values as never,
    draft: false,
    onDone,
  })
  return (
    <Form
      form={form}
      submit={submit}
      beside={
        <Button variant='default' onClick={onCancel}>
          {t('cancel')}
        </Button>
      }
    >
      <PasswordField form={form} name='password' label={t('confirmPassword')} />
    </Form>
  )
}
