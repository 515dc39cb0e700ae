import { Alert, Button, Stack, TextInput } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import * as z from 'zod'
import { OpenPage } from '#people/web/open-page.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { addressOf, ProblemError } from '#platform/web/call.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useRead } from '#platform/web/read.ts'
import { ErrorState, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import { readBadge, type Verified, verifyCertificate } from '../certificate-contract.ts'
import { certificateWords } from './certificate-words.ts'

const Paper = z.object({ number: z.string().default(''), code: z.string().default('') })

/** Anybody's page: what the paper with this number and code says, and whether it still holds. */
export default function VerifyPage() {
  const t = useWords(certificateWords)
  const [paper, setPaper] = useAddress(Paper)
  const asked = Boolean(paper.number && paper.code)
  const found = useRead(verifyCertificate, { params: paper }, { enabled: asked })
  const another = () => setPaper({ number: undefined, code: undefined })
  return (
    <OpenPage title={t('verify')} note={!found.data && t('verifyHint')}>
      {found.data ? (
        <Stack>
          <Said said={found.data} paper={paper} />
          <Button variant='subtle' onClick={another}>
            {t('another')}
          </Button>
        </Stack>
      ) : (
        <Stack>
          {found.error instanceof ProblemError && found.error.status !== 404 && (
            <ErrorState error={found.error} retry={() => void found.refetch()} />
          )}
          {found.error instanceof ProblemError && found.error.status === 404 && (
            <Alert role='alert' color='red' variant='outline' title={t('unknown')}>
              {t('unknownHint')}
            </Alert>
          )}
          {asked && found.isFetching ? (
            <LoadingLines lines={3} />
          ) : (
            <Ask key={paper.number} paper={paper} onAsk={setPaper} />
          )}
        </Stack>
      )}
    </OpenPage>
  )
}

type AskProps = { paper: z.output<typeof Paper>; onAsk: (paper: z.output<typeof Paper>) => void }

function Ask({ paper, onAsk }: AskProps) {
  const t = useWords(certificateWords)
  const [number, setNumber] = useState(paper.number)
  const [code, setCode] = useState(paper.code)
  const ask = (event: FormEvent) => {
    event.preventDefault()
    onAsk({ number: number.trim(), code: code.trim() })
  }
  return (
    <form onSubmit={ask}>
      <Stack>
        <TextInput
          label={t('number')}
          description={t('numberHint')}
          value={number}
          onChange={event => setNumber(event.currentTarget.value)}
          required
          maxLength={14}
          autoComplete='off'
        />
        <TextInput
          label={t('code')}
          description={t('codeHint')}
          value={code}
          onChange={event => setCode(event.currentTarget.value)}
          required
          maxLength={24}
          autoComplete='off'
          autoCapitalize='characters'
          spellCheck={false}
        />
        <Button type='submit'>{t('check')}</Button>
      </Stack>
    </form>
  )
}

function Said({ said, paper }: { said: Verified; paper: z.output<typeof Paper> }) {
  const t = useWords(certificateWords)
  const formats = useFormats()
  const { number, holder, title, hours, startsOn, endsOn, issuedOn, organisation, revokedOn } = said
  return (
    <>
      <Alert
        role='status'
        variant='outline'
        color={revokedOn ? 'red' : 'deep'}
        title={revokedOn ? t('isRevoked', { day: formats.day(revokedOn) }) : t('holds')}
      >
        {t('numbered', { number })}
      </Alert>
      <Fields>
        <Field label={t('holder')}>{holder || t('erased')}</Field>
        <Field label={t('course')}>
          {title}
          <br />
          {t('hours', { count: hours, n: formats.number(hours) })}, {formats.day(startsOn)} – {formats.day(endsOn)}
        </Field>
        <Field label={t('issuer')}>
          {organisation}
          <br />
          {formats.day(issuedOn)}
        </Field>
      </Fields>
      {!revokedOn && holder && (
        <>
          <Button
            component='a'
            variant='default'
            leftSection={<IconDownload size={16} aria-hidden />}
            href={addressOf(readBadge, { params: paper })}
          >
            {t('badge')}
          </Button>
          <p>{t('badgeHint')}</p>
        </>
      )}
    </>
  )
}
