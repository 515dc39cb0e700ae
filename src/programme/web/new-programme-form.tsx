import { me } from '#people/contract.ts'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { createProgramme, listProgrammes } from '../contract.ts'
import { emptyPassport, PassportFields, passportInput } from './passport-fields.tsx'
import { words } from './words.ts'

/** A signed contract: its passport opens the programme. The top bar offers it at once. */
export function NewProgrammeForm({ onDone }: { onDone: () => void }) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: 'programme.new',
    endpoint: createProgramme,
    initial: emptyPassport,
    input: (values, { id }) => ({ id, ...passportInput(values) }),
    invalidates: [listProgrammes, me],
    onDone,
  })
  return (
    <Form form={form} submit={t('open')}>
      <PassportFields form={form} />
    </Form>
  )
}
