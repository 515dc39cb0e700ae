import { Button, Group } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useActor } from '#platform/web/actor.tsx'
import { addressOf } from '#platform/web/call.ts'
import { Confirm } from '#platform/web/confirm.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { Progress } from '#platform/web/progress.tsx'
import { useAct } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Certificates as Given, issueCertificates, readBook } from '../certificate-contract.ts'
import type { Stream } from '../contract.ts'
import { certificateWords } from './certificate-words.ts'
import { schoolReads } from './school-reads.ts'
import { useBinding } from './use-binding.ts'

/** How many there are, whom they are owed to, and all of them on paper. */
export function Certificates({ stream, given }: { stream: Stream; given: Given }) {
  const t = useWords(certificateWords)
  const formats = useFormats()
  const { today } = useActor()
  const binding = useBinding(stream.id)
  const { owed, book, may } = given
  const valid = given.items.filter(({ revokedOn }) => !revokedOn).length
  if (stream.endsOn > today) return <Section title={t('certificates')}>{t('later')}</Section>
  return (
    <Section title={t('certificates')}>
      {valid > 0 && <p>{t('issued', { count: valid, n: formats.number(valid) })}</p>}
      {owed > 0 && <p>{t('owed', { count: owed, n: formats.number(owed) })}</p>}
      <Group>
        {owed > 0 && may.includes('school.certificate.issue') && <Issue stream={stream} />}
        {book && may.includes('school.certificate.print') && (
          <Button
            component='a'
            variant='default'
            leftSection={<IconDownload size={16} aria-hidden />}
            href={addressOf(readBook, { params: { id: stream.id } })}
          >
            {t('book', { count: book.certificates, n: formats.number(book.certificates) })}
          </Button>
        )}
        {valid > 0 && may.includes('school.certificate.print') && !binding.running && (
          <Button variant={book ? 'subtle' : 'default'} onClick={binding.start}>
            {t('bind')}
          </Button>
        )}
      </Group>
      {binding.running && <Progress label={t('binding')} share={binding.share} />}
      {binding.failed && <p role='alert'>{t('failed')}</p>}
    </Section>
  )
}

function Issue({ stream }: { stream: Stream }) {
  const t = useWords(certificateWords)
  const formats = useFormats()
  const { today } = useActor()
  const issue = useAct(issueCertificates, { invalidates: schoolReads })
  return (
    <Confirm
      title={t('issue')}
      action={t('issue')}
      onConfirm={() => issue.mutateAsync({ params: { id: stream.id }, input: { issuedOn: today } })}
      trigger={ask => <Button onClick={ask}>{t('issue')}</Button>}
    >
      {t('issuedOn')}: {formats.day(today)}
    </Confirm>
  )
}
