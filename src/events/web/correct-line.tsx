import { findInstitutions } from '#directory/web/find-institutions.ts'
import { Form } from '#platform/web/form/form.tsx'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { type Attendance, correctAttendance } from '../attendance-contract.ts'
import { peopleReads } from './people-reads.ts'
import { peopleWords } from './people-words.ts'
import { SomebodyFields, type SomebodyValues, saidInput, somebodyOf } from './somebody-fields.tsx'

type Values = SomebodyValues & {
  name: string
  institution: Choice | null
  part: string
  minutes: number | null
}
const valuesOf = (line: Attendance): Values => ({
  ...somebodyOf(line, line.name),
  name: line.person ? '' : line.name,
  institution: line.institution ? { value: line.institution, label: line.body } : null,
  part: line.part,
  minutes: line.ownMinutes,
})

/** A line put right: whose it is, for whom they came, how long they stayed. What a meeting called somebody stays as it is. */
export function CorrectLine({ line, onDone }: { line: Attendance; onDone: () => void }) {
  const t = useWords(peopleWords)
  const form = useOfficeForm({
    key: `events.attendance.${line.id}`,
    endpoint: correctAttendance,
    given: { params: { id: line.id } },
    version: line.version,
    initial: valuesOf(line),
    input: ({ name, institution, part, minutes, ...somebody }, { version }) => ({
      version: version!,
      ...saidInput(somebody),
      ...{ name, part, minutes, institution: institution?.value ?? null },
    }),
    fromRecord: valuesOf,
    invalidates: peopleReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')} onCancel={onDone}>
      {!form.values.person &&
        (line.how === 'import' ? (
          <p>{t('nameStays', { name: line.name })}</p>
        ) : (
          <TextField form={form} name='name' label={t('name')} />
        ))}
      <SomebodyFields form={form} label={t('who')} hint={t('whoHint')} />
      <SearchField form={form} name='institution' label={t('institution')} search={findInstitutions} optional />
      <TextField form={form} name='part' label={t('part')} optional />
      <NumberField form={form} name='minutes' label={t('minutes')} optional />
    </Form>
  )
}
