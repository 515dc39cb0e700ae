import { Stack } from '@mantine/core'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { me } from '../contract.ts'
import { accountWords } from './account-words.ts'
import { Codes } from './codes.tsx'
import { Passkeys } from './passkeys.tsx'
import { PasswordChange } from './password-change.tsx'
import { Sessions } from './sessions.tsx'

/** How one signs in: password, codes, passkeys, and where one is signed in now. */
export default function AccountPage() {
  const t = useWords(accountWords)
  const who = useRead(me, {})
  return (
    <Loaded read={who}>
      {({ name, email, secondFactor }) => (
        <>
          <PageHead title={t('account')} note={`${name} · ${email}`} />
          <Stack gap='xl' maw='40rem'>
            <PasswordChange />
            <Codes on={secondFactor} />
            <Passkeys />
            <Sessions />
          </Stack>
        </>
      )}
    </Loaded>
  )
}
