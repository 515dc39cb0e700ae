import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { dropCodes, renewSpareCodes, setUpCodes } from '#platform/accounts/contract.ts'
import type { ReplyOf } from '#platform/endpoint.ts'
import { tell } from '#platform/web/notices.ts'
import { useWords } from '#platform/web/words.ts'
import { AccountSection } from './account-section.tsx'
import { accountWords } from './account-words.ts'
import { CodeSetUp } from './code-set-up.tsx'
import { PasswordForm } from './password-form.tsx'
import { SpareCodes } from './spare-codes.tsx'
import { useRefreshedMe } from './use-refreshed-me.ts'

type Step =
  | { readonly at: 'rest' | 'turning-on' | 'turning-off' | 'renewing' }
  | { readonly at: 'scanning'; readonly made: ReplyOf<typeof setUpCodes> }
  | { readonly at: 'renewed'; readonly codes: readonly string[] }

/** The second factor: codes from an app on the phone, and ten spare ones. */
export function Codes({ on }: { on: boolean }) {
  const t = useWords(accountWords)
  const refresh = useRefreshedMe()
  const [step, setStep] = useState<Step>({ at: 'rest' })
  const rest = () => setStep({ at: 'rest' })
  const switched = async (sentence: string) => {
    await refresh()
    rest()
    tell(sentence)
  }
  return (
    <AccountSection title={t('codes')}>
      <p>{on ? t('codesOn') : t('codesOff')}</p>
      {step.at === 'rest' && (
        <Group>
          {on ? (
            <>
              <Button variant='default' onClick={() => setStep({ at: 'renewing' })}>
                {t('newSpareCodes')}
              </Button>
              <Button variant='default' onClick={() => setStep({ at: 'turning-off' })}>
                {t('turnOff')}
              </Button>
            </>
          ) : (
            <Button onClick={() => setStep({ at: 'turning-on' })}>{t('turnOn')}</Button>
          )}
        </Group>
      )}
      {step.at === 'turning-on' && (
        <PasswordForm
          endpoint={setUpCodes}
          submit={t('goOn')}
          onDone={made => setStep({ at: 'scanning', made })}
          onCancel={rest}
        />
      )}
      {step.at === 'scanning' && <CodeSetUp made={step.made} onDone={() => switched(t('turnedOn'))} />}
      {step.at === 'turning-off' && (
        <PasswordForm
          endpoint={dropCodes}
          submit={t('turnOff')}
          onDone={() => switched(t('turnedOff'))}
          onCancel={rest}
        />
      )}
      {step.at === 'renewing' && (
        <PasswordForm
          endpoint={renewSpareCodes}
          submit={t('newSpareCodes')}
          onDone={({ backupCodes }) => setStep({ at: 'renewed', codes: backupCodes })}
          onCancel={rest}
        />
      )}
      {step.at === 'renewed' && <SpareCodes codes={step.codes} />}
    </AccountSection>
  )
}
