import { Button, Group, Text } from '@mantine/core'
import { endSessions, listSessions } from '#platform/accounts/contract.ts'
import { useFormats } from '#platform/web/formats.ts'
import { tell } from '#platform/web/notices.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { AccountSection } from './account-section.tsx'
import { accountWords } from './account-words.ts'
import { browserName } from './browser-name.ts'

/** Where one is signed in; a session that isn't one's own work is ended here, and stops at once. */
export function Sessions() {
  const t = useWords(accountWords)
  const formats = useFormats()
  const sessions = useRead(listSessions, {})
  const end = useAct(endSessions, { invalidates: [listSessions] })
  const ended = (which: string) => end.mutate({ input: { which } }, { onSuccess: () => tell(t('sessionEnded')) })
  return (
    <AccountSection title={t('sessions')}>
      <Loaded read={sessions} lines={3}>
        {({ items }) => (
          <>
            <ul>
              {items.map(({ id, browser, address, startedAt, current }) => (
                <li key={id}>
                  <Group justify='space-between' gap='0 1rem'>
                    <span>
                      {browserName(browser)} {current && <strong>· {t('here')}</strong>}
                      <Text size='sm' c='dimmed'>
                        {t('since', { at: formats.instant(startedAt), address })}
                      </Text>
                    </span>
                    {!current && (
                      <Button variant='subtle' onClick={() => ended(id)}>
                        {t('endSession')}
                      </Button>
                    )}
                  </Group>
                </li>
              ))}
            </ul>
            {items.length > 1 && (
              <Button variant='default' onClick={() => ended('others')}>
                {t('endOthers')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </AccountSection>
  )
}
