import { Button, Code, Stack } from '@mantine/core'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { AuditLine } from '../contract.ts'
import { words } from './words.ts'

type Props = { line: AuditLine; action: string; onSubject: (subject: string) => void }

/** One line in full: what was sent, with personal data as dots. */
export function AuditLineDetails({ line, action, onSubject }: Props) {
  const t = useWords(words)
  const formats = useFormats()
  const { at, member, subject, details } = line
  return (
    <Stack>
      <p>
        {formats.instant(at)} · {member.name}
        <br />
        {action}
      </p>
      <Code block>{JSON.stringify(details, null, 2)}</Code>
      <p>{t('personalHidden')}</p>
      {subject && (
        <Button variant='default' onClick={() => onSubject(subject)}>
          {t('otherActions')}
        </Button>
      )}
    </Stack>
  )
}
