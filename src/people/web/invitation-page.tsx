import { useState } from 'react'
import { useGo } from '#platform/web/address.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PasswordField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { tell } from '#platform/web/notices.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { acceptInvitation, readInvitation } from '../contract.ts'
import { accountWords } from './account-words.ts'
import { OpenPage } from './open-page.tsx'

/** Somebody came by the link that the head gave them: they set a password that nobody else knows. */
export default function InvitationPage() {
  const t = useWords(accountWords)
  // The token stays behind the #: browsers send that part to no server.
  const [token] = useState(() => location.hash.slice(1))
  const invited = useRead(readInvitation, { input: { token } }, { enabled: token !== '' })
  return (
    <OpenPage title={t('invitation')} note={invited.data && t('invitationNote', invited.data)}>
      {token === '' ? (
        <p>{t('invitationMissing')}</p>
      ) : (
        <Loaded read={invited} lines={2}>
          {({ email }) => <PasswordForm token={token} email={email} />}
        </Loaded>
      )}
    </OpenPage>
  )
}

function PasswordForm({ token, email }: { token: string; email: string }) {
  const t = useWords(accountWords)
  const go = useGo()
  const form = useOfficeForm({
    key: 'people.invitation',
    endpoint: acceptInvitation,
    initial: { password: '' },
    input: ({ password }) => ({ token, password }),
    draft: false,
    onDone: () => {
      tell(t('passwordSet'))
      go('/sign-in')
    },
  })
  return (
    <Form form={form} submit={t('setPassword')}>
      {/* For the browser's password manager, which keeps passwords by name. */}
      <input type='hidden' name='username' autoComplete='username' value={email} readOnly />
      <PasswordField form={form} name='password' fresh label={t('newPassword')} hint={t('passwordHint')} />
    </Form>
  )
}
