import { Button, Divider, Stack } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod'
import { passkeyToUse, signIn, signInWithPasskey } from '#platform/accounts/contract.ts'
import { useAddress } from '#platform/web/address.tsx'
import { call } from '#platform/web/call.ts'
import { Form } from '#platform/web/form/form.tsx'
import { PasswordField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { Navigate } from '#platform/web/link.tsx'
import { tellProblem } from '#platform/web/notices.ts'
import { goTo } from '#platform/web/place.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { firstRunNeeded } from '../contract.ts'
import { accountWords } from './account-words.ts'
import { CodeForm } from './code-form.tsx'
import { OpenPage } from './open-page.tsx'
import { knowsPasskeys, signWithPasskey, wasStopped } from './passkey-browser.ts'

const Search = z.object({ back: z.string().optional() })

/** Password, then the code if it is switched on; or a passkey instead of both. Then back to where one was. */
export default function SignInPage() {
  const t = useWords(accountWords)
  const [{ back }] = useAddress(Search)
  const [codeNeeded, setCodeNeeded] = useState(false)
  const client = useQueryClient()
  const firstRun = useRead(firstRunNeeded, {})
  const enter = () => {
    forgetOrganisation()
    client.clear()
    goTo(ownAddress(back))
  }
  if (firstRun.data?.needed) return <Navigate to='/first-run' />
  return (
    <OpenPage title={t('signIn')}>
      {codeNeeded ? (
        <CodeForm onDone={enter} onBack={() => setCodeNeeded(false)} />
      ) : (
        <PasswordForm onDone={needed => (needed ? setCodeNeeded(true) : enter())} onPasskey={enter} />
      )}
    </OpenPage>
  )
}

function PasswordForm({ onDone, onPasskey }: { onDone: (codeNeeded: boolean) => void; onPasskey: () => void }) {
  const t = useWords(accountWords)
  const form = useOfficeForm({
    key: 'account.sign-in',
    endpoint: signIn,
    initial: { email: '', password: '' },
    input: values => values,
    draft: false,
    onDone: reply => onDone(reply.codeNeeded),
  })
  return (
    <Stack gap='lg'>
      <Form form={form} submit={t('signInAction')}>
        <TextField form={form} name='email' type='email' autoComplete='username webauthn' label={t('email')} />
        <PasswordField form={form} name='password' label={t('password')} />
      </Form>
      <Divider />
      {knowsPasskeys() && <PasskeyButton onDone={onPasskey} />}
      <p>{t('forgotten')}</p>
    </Stack>
  )
}

function PasskeyButton({ onDone }: { onDone: () => void }) {
  const t = useWords(accountWords)
  const [busy, setBusy] = useState(false)
  const enter = async () => {
    setBusy(true)
    try {
      const response = await signWithPasskey(await call(passkeyToUse, {}))
      await call(signInWithPasskey, { input: { response } })
      onDone()
    } catch (error) {
      if (!wasStopped(error)) tellProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button
      variant='default'
      leftSection={<IconFingerprint size={18} aria-hidden />}
      loading={busy}
      onClick={() => void enter()}
    >
      {t('withPasskey')}
    </Button>
  )
}

/** Whoever worked in an organisation that they have left since begins in their first one, and not at a closed door. */
function forgetOrganisation() {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API isn't in every browser of the offices
  document.cookie = 'organisation=; path=/; max-age=0; samesite=lax'
}

/** Only a page of this very application: an address from outside must not send anybody away. */
function ownAddress(back: string | undefined): string {
  const url = back ? URL.parse(back, location.origin) : null
  return url && url.origin === location.origin && url.pathname !== '/sign-in' ? `${url.pathname}${url.search}` : '/'
}
