import { Button, Group, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '#platform/web/language.ts'
import { tell, tellProblem } from '#platform/web/notices.ts'
import { saveFile } from '#platform/web/save-file.ts'
import { useWords } from '#platform/web/words.ts'
import type { Person } from '../person-contract.ts'
import { exportPerson } from '../subject-contract.ts'
import { languageOptions } from './language-options.ts'
import { subjectWords } from './subject-words.ts'

/** A copy of everything that is held about a person, made for a reason that stays in the log. */
export function CopyForm({ card, onDone }: { card: Person; onDone: () => void }) {
  const t = useWords(subjectWords)
  const reader = useLanguage()
  const [format, setFormat] = useState('pdf')
  const [language, setLanguage] = useState<string>(card.language ?? reader)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      await saveFile(exportPerson, { params: { id: card.id }, input: { format, language, reason } })
      tell(t('copyMade'))
      onDone()
    } catch (error) {
      tellProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={event => void send(event)}>
      <Stack gap='md'>
        <p>{t('copyHint')}</p>
        <SegmentedControl
          aria-label={t('format')}
          data={[
            { value: 'pdf', label: t('copyPdf') },
            { value: 'json', label: t('copyJson') },
          ]}
          value={format}
          onChange={setFormat}
        />
        <SegmentedControl
          aria-label={t('copyLanguage')}
          data={[...languageOptions]}
          value={language}
          onChange={setLanguage}
        />
        <TextInput
          label={t('reason')}
          description={t('reasonHint')}
          maxLength={300}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
        <Group>
          <Button type='submit' loading={busy} disabled={!reason.trim()}>
            {t('copyMake')}
          </Button>
          <Button variant='subtle' onClick={onDone}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
