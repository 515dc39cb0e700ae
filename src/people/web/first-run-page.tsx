import { useQueryClient } from '@tanstack/react-query'
import * as z from 'zod'
import { signIn } from '#platform/accounts/contract.ts'
import type { Language } from '#platform/language.ts'
import { useAddress, useGo } from '#platform/web/address.tsx'
import { call } from '#platform/web/call.ts'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { PasswordField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { language } from '#platform/web/language.ts'
import { Navigate } from '#platform/web/link.tsx'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { firstRun, firstRunNeeded } from '../contract.ts'
import { accountWords } from './account-words.ts'
import { languageOptions } from './language-options.ts'
import { OpenPage } from './open-page.tsx'

/** The server prints a link with the code in it. */
const Search = z.object({ code: z.string().optional() })

/** Once per server: the organisation and its head, who is then signed in. */
export default function FirstRunPage() {
  const t = useWords(accountWords)
  const go = useGo()
  const client = useQueryClient()
  const [{ code = '' }] = useAddress(Search)
  const needed = useRead(firstRunNeeded, {})
  const form = useOfficeForm({
    key: 'people.first-run',
    endpoint: firstRun,
    initial: {
      code,
      organisation: '',
      language: language() as Language,
      name: '',
      email: '',
      password: '',
    },
    input: (values, { id }) => ({ id, ...values }),
    draft: false,
    onDone: async (_reply, { email, password }) => {
      await call(signIn, { input: { email, password } })
      client.clear()
      go('/')
    },
  })
  if (needed.data && !needed.data.needed && !form.submitting && !form.savedAt) return <Navigate to='/sign-in' />
  return (
    <OpenPage title={t('firstRun')} note={t('firstRunNote')}>
      <Form form={form} submit={t('found')}>
        <TextField form={form} name='code' label={t('setUpCode')} hint={t('setUpCodeHint')} />
        <TextField form={form} name='organisation' label={t('organisation')} hint={t('organisationHint')} />
        <SelectField form={form} name='language' label={t('language')} options={languageOptions} />
        <TextField form={form} name='name' autoComplete='name' label={t('yourName')} />
        <TextField form={form} name='email' type='email' autoComplete='username' label={t('email')} />
        <PasswordField form={form} name='password' fresh label={t('password')} hint={t('passwordHint')} />
      </Form>
    </OpenPage>
  )
}
