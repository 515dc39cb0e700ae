import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { correctPassport, getProgramme, listProgrammes, type Programme } from '../contract.ts'
import { PassportFields, passportInput, passportOf } from './passport-fields.tsx'
import { words } from './words.ts'

export function CorrectPassportForm({ programme, onDone }: { programme: Programme; onDone: () => void }) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: `programme.passport.${programme.id}`,
    endpoint: correctPassport,
    given: { params: { id: programme.id } },
    version: programme.version,
    initial: passportOf(programme),
    input: (values, { version }) => ({ ...passportInput(values), version: version! }),
    fromRecord: passportOf,
    invalidates: [getProgramme, listProgrammes],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <PassportFields form={form} />
    </Form>
  )
}
