import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { tell } from '#platform/web/notices.ts'
import { useWords } from '#platform/web/words.ts'
import { type ConsentText, changeConsentText, draftConsentText, listConsentTexts } from '../consent-contract.ts'
import { ConsentTextFields } from './consent-text-fields.tsx'
import { inputOf, valuesOf, type Written } from './consent-text-values.ts'
import { consentTextWords } from './consent-text-words.ts'

const fieldOf = (path: string) => path.replace(/^parts\./, '')

/** A new draft: what the last text says, or what the program suggests. Somebody has to approve it anew. */
export function DraftForm({ from, onDone }: { from: Written; onDone: () => void }) {
  const t = useWords(consentTextWords)
  const form = useOfficeForm({
    key: 'people.wording',
    endpoint: draftConsentText,
    initial: valuesOf({ ...from, approvedBy: '', approvedOn: null }),
    input: (values, { id }) => ({ id, ...inputOf(values) }),
    fieldOf,
    invalidates: [listConsentTexts],
    onDone: () => {
      tell(t('saved'))
      onDone()
    },
  })
  return <ConsentTextFields form={form} onCancel={onDone} />
}

export function ChangeForm({ draft, onDone }: { draft: ConsentText; onDone: () => void }) {
  const t = useWords(consentTextWords)
  const form = useOfficeForm({
    key: `people.wording.${draft.id}`,
    endpoint: changeConsentText,
    given: { params: { id: draft.id } },
    initial: valuesOf(draft),
    version: draft.version,
    fromRecord: valuesOf,
    input: (values, { version }) => ({ ...inputOf(values), version: version ?? draft.version }),
    fieldOf,
    invalidates: [listConsentTexts],
    onDone: () => {
      tell(t('saved'))
      onDone()
    },
  })
  return <ConsentTextFields form={form} onCancel={onDone} />
}
