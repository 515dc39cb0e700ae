import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import {
  addInstitution,
  correctInstitution,
  type Institution,
  type InstitutionKind,
  institutionKinds,
  listInstitutions,
  readInstitution,
} from '../contract.ts'
import { withFormerName } from '../rules.ts'
import { kindWords } from './kind-words.ts'
import { usePlaces } from './use-places.ts'
import { words } from './words.ts'

type Values = {
  kind: InstitutionKind | null
  name: string
  shortName: string
  /** One to a line. */
  aliases: string
  bin: string
  place: string | null
  validFrom: string | null
  validTo: string | null
}

const empty: Values = {
  kind: null,
  name: '',
  shortName: '',
  aliases: '',
  bin: '',
  place: null,
  validFrom: null,
  validTo: null,
}

const valuesOf = ({ kind, name, shortName, aliases, bin, place, validFrom, validTo }: Institution): Values => ({
  kind,
  name,
  shortName,
  place,
  validFrom,
  validTo,
  aliases: aliases.join('\n'),
  bin: bin ?? '',
})

const linesOf = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)

/** What the server is told; what is not chosen yet its shape refuses. */
const toldOf = ({ kind, aliases, bin, ...values }: Values) => ({
  ...values,
  kind: kind!,
  aliases: linesOf(aliases),
  bin: bin.trim() || null,
})

const fieldOf = (path: string) => path.split('.')[0]!
const invalidates = [listInstitutions, readInstitution]

export function AddInstitution({ onDone }: { onDone: (added?: Institution) => void }) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: 'directory.institution',
    endpoint: addInstitution,
    initial: empty,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    fieldOf,
    invalidates,
    onDone,
  })
  return <Fields form={form} submit={t('add')} onCancel={onDone} />
}

/** A corrected official name leaves the former one among the others, so that people still find it. */
export function CorrectInstitution({ institution, onDone }: { institution: Institution; onDone: () => void }) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: `directory.institution.${institution.id}`,
    endpoint: correctInstitution,
    given: { params: { id: institution.id } },
    version: institution.version,
    initial: valuesOf(institution),
    input: (values, { version }) => {
      const told = toldOf(values)
      return { version: version!, ...told, aliases: withFormerName(institution, told.name.trim(), told.aliases) }
    },
    fromRecord: valuesOf,
    fieldOf,
    invalidates,
    onDone,
  })
  return <Fields form={form} submit={t('save')} onCancel={onDone} />
}

type FieldsProps = { form: OfficeForm<Values>; submit: string; onCancel: () => void }

function Fields({ form, submit, onCancel }: FieldsProps) {
  const t = useWords(words)
  const language = useLanguage()
  const { options } = usePlaces()
  const kinds = institutionKinds.map(value => ({ value, label: kindWords[value][language] }))
  return (
    <Form form={form} submit={submit} onCancel={onCancel}>
      <TextField form={form} name='name' label={t('name')} hint={t('nameHint')} />
      <TextField form={form} name='shortName' label={t('shortName')} optional />
      <SelectField form={form} name='kind' label={t('kind')} options={kinds} />
      <TextareaField form={form} name='aliases' label={t('aliases')} hint={t('aliasesHint')} optional />
      <TextField form={form} name='bin' label={t('bin')} hint={t('binHint')} optional />
      <SelectField form={form} name='place' label={t('place')} options={options} optional />
      <DayField form={form} name='validFrom' label={t('validFrom')} optional />
      <DayField form={form} name='validTo' label={t('validTo')} optional />
    </Form>
  )
}
