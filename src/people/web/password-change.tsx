import { changePassword, listSessions } from '#platform/accounts/contract.ts'
import { Form } from '#platform/web/form/form.tsx'
import { PasswordField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { tell } from '#platform/web/notices.ts'
import { useWords } from '#platform/web/words.ts'
import { AccountSection } from './account-section.tsx'
import { accountWords } from './account-words.ts'

export function PasswordChange() {
  const t = useWords(accountWords)
  const form = useOfficeForm({
    key: 'account.password',
    endpoint: changePassword,
    initial: { currentPassword: '', newPassword: '' },
    input: values => values,
    draft: false,
    invalidates: [listSessions],
    onDone: () => {
      form.discard()
      tell(t('passwordChanged'))
    },
  })
  return (
    <AccountSection title={t('password')}>
      <Form form={form} submit={t('changePassword')}>
        <PasswordField form={form} name='currentPassword' label={t('currentPassword')} />
        <PasswordField form={form} name='newPassword' fresh label={t('newPassword')} hint={t('passwordHint')} />
      </Form>
    </AccountSection>
  )
}
