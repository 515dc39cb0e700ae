import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useActor } from '#platform/web/actor.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { kitWords } from '#platform/web/kit-words.ts'
import { tell } from '#platform/web/notices.ts'
import { useWords } from '#platform/web/words.ts'
import { type ConsentText, enforceConsentText, listConsentTexts } from '../consent-contract.ts'
import { consentTextWords } from './consent-text-words.ts'

/** The last step of a draft: from its day people agree to it, and it stays as it is. */
export function EnforceText({ text }: { text: ConsentText }) {
  const t = useWords(consentTextWords)
  const kit = useWords(kitWords)
  const [opened, { open, close }] = useDisclosure()
  return (
    <>
      <Button onClick={open}>{t('enforce')}</Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('enforce')}
        centered
        closeButtonProps={{ 'aria-label': kit('close') }}
      >
        <EnforceForm text={text} onDone={close} />
      </Modal>
    </>
  )
}

function EnforceForm({ text, onDone }: { text: ConsentText; onDone: () => void }) {
  const t = useWords(consentTextWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: `people.wording.enforce.${text.id}`,
    endpoint: enforceConsentText,
    given: { params: { id: text.id } },
    initial: { from: today as string | null },
    input: ({ from }) => ({ from: from!, version: text.version }),
    invalidates: [listConsentTexts],
    draft: false,
    onDone: () => {
      tell(t('enforced'))
      onDone()
    },
  })
  return (
    <Form form={form} submit={t('enforce')}>
      <p>{t('enforceHint')}</p>
      <DayField form={form} name='from' label={t('enforceFrom')} />
    </Form>
  )
}
