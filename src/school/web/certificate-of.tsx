import { Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '#platform/web/actor.tsx'
import { ProblemError } from '#platform/web/call.ts'
import { Confirm } from '#platform/web/confirm.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { PrintLink } from '#platform/web/print-link.tsx'
import { useAct } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Certificate, printCertificate, revokeCertificate } from '../certificate-contract.ts'
import { certificateWords } from './certificate-words.ts'
import { schoolReads } from './school-reads.ts'

/** One certificate of a student: printed, or revoked with a reason. */
export function CertificateOf({ certificate }: { certificate: Certificate }) {
  const t = useWords(certificateWords)
  const formats = useFormats()
  const { id, number, issuedOn, revokedOn, revokedBecause } = certificate
  return (
    <Section title={t('numbered', { number })}>
      <p>
        {revokedOn
          ? t('revoked', { day: formats.day(revokedOn), because: revokedBecause ?? '' })
          : t('issuedDay', { day: formats.day(issuedOn) })}
      </p>
      {!revokedOn && (
        <Group>
          <PrintLink of={printCertificate} params={{ id }}>
            {t('print')}
          </PrintLink>
          <Revoke certificate={certificate} />
        </Group>
      )}
    </Section>
  )
}

function Revoke({ certificate: { id, number } }: { certificate: Certificate }) {
  const t = useWords(certificateWords)
  const may = useMay()
  const [because, setBecause] = useState('')
  const revoke = useAct(revokeCertificate, { invalidates: schoolReads, quiet: true })
  const { error } = revoke
  const refused = (error instanceof ProblemError && error.errors[0]?.message) || error?.message
  if (!may('school.certificate.revoke')) return null
  return (
    <Confirm
      title={t('revokeAsk', { number })}
      action={t('revoke')}
      danger
      onConfirm={() => revoke.mutateAsync({ params: { id }, input: { because } })}
    >
      <p>{t('revokeHint')}</p>
      <TextInput
        label={t('because')}
        value={because}
        maxLength={300}
        required
        error={refused}
        onChange={event => setBecause(event.currentTarget.value)}
      />
    </Confirm>
  )
}
