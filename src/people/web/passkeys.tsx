import { Button, Group } from '@mantine/core'
import { listPasskeys, removePasskey } from '#platform/accounts/contract.ts'
import { Confirm } from '#platform/web/confirm.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { tell } from '#platform/web/notices.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { AccountSection } from './account-section.tsx'
import { accountWords } from './account-words.ts'
import { NewPasskey } from './new-passkey.tsx'
import { knowsPasskeys } from './passkey-browser.ts'

export function Passkeys() {
  const t = useWords(accountWords)
  const formats = useFormats()
  const keys = useRead(listPasskeys, {})
  const remove = useAct(removePasskey, { invalidates: [listPasskeys] })
  const removed = async (id: string) => {
    await remove.mutateAsync({ input: { id } })
    tell(t('removed'))
  }
  return (
    <AccountSection title={t('passkeys')}>
      <p>{t('passkeysNote')}</p>
      <Loaded read={keys} lines={2}>
        {list =>
          list.length === 0 ? (
            <p>{t('noPasskeys')}</p>
          ) : (
            <ul>
              {list.map(({ id, name, createdAt }) => (
                <li key={id}>
                  <Group justify='space-between'>
                    <span>
                      {name} {createdAt && `· ${t('added', { day: formats.instant(createdAt) })}`}
                    </span>
                    <Confirm
                      title={t('removePasskeyTitle', { name: name ?? '' })}
                      action={t('remove')}
                      danger
                      onConfirm={() => removed(id)}
                      trigger={ask => (
                        <Button variant='subtle' onClick={ask}>
                          {t('removePasskey')}
                        </Button>
                      )}
                    >
                      {t('removePasskeyHint')}
                    </Confirm>
                  </Group>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {knowsPasskeys() ? <NewPasskey /> : <p>{t('passkeysMissing')}</p>}
    </AccountSection>
  )
}
