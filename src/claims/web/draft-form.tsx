import { useActor } from '#platform/web/actor.tsx'
import { FileField } from '#platform/web/file-field.tsx'
import { RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Case } from '../contract.ts'
import { correctDraft, draftPaper, type Paper, type paperLanguages } from '../paper-contract.ts'
import { nextPaper, type PaperKind, paperKinds } from '../rules.ts'
import { AddresseeChoice } from './addressee-choice.tsx'
import { caseReads } from './case-reads.ts'
import { languageOptions } from './language-options.ts'
import { paperFormWords } from './paper-form-words.ts'
import { paperKindWords } from './paper-words.ts'

type Common = {
  title: string
  to: { party?: string | undefined; body?: string | undefined }
  draftedOn: string | null
  file: string | null
}
type New = Common & { kind: PaperKind; language: (typeof paperLanguages)[number] }

const said = ({ title, to, draftedOn, file }: Common) => ({
  title,
  party: to.party ?? null,
  body: to.body ?? null,
  ...(draftedOn && { draftedOn }),
  file,
})

/** A paper that was made elsewhere: what it is, and its file. */
export function NewDraft({ found, onDone }: { found: Case; onDone: () => void }) {
  const p = useWords(paperFormWords)
  const language = useLanguage()
  const { today } = useActor()
  const kind = nextPaper(found)
  const form = useOfficeForm({
    key: `claims.draft.of.${found.id}`,
    endpoint: draftPaper,
    given: { params: { id: found.id } },
    initial: {
      kind,
      language: language === 'kk' ? 'kk' : 'ru',
      title: paperKindWords[kind][language],
      to: kind === 'claim' ? { party: found.parties[0]?.id } : {},
      draftedOn: today,
      file: null,
    } as New,
    input: ({ kind, language, ...values }, { id }) => ({ id, kind, language, ...said(values) }),
    invalidates: caseReads,
    onDone,
  })
  return (
    <Form form={form} submit={p('save')} onCancel={onDone}>
      <SelectField
        form={form}
        name='kind'
        label={p('template')}
        options={paperKinds.map(value => ({ value, label: paperKindWords[value][language] }))}
      />
      <RadioField form={form} name='language' label={p('language')} options={languageOptions} />
      <Fields form={form} found={found} />
    </Form>
  )
}

/** A draft as it was edited in Word, or another name, addressee or day for it. */
export function CorrectDraft({ found, paper, onDone }: { found: Case; paper: Paper; onDone: () => void }) {
  const p = useWords(paperFormWords)
  const form = useOfficeForm({
    key: `claims.draft.${paper.id}`,
    endpoint: correctDraft,
    given: { params: { id: paper.id } },
    version: paper.version,
    initial: {
      title: paper.title,
      to: { party: paper.party ?? undefined, body: paper.body ?? undefined },
      draftedOn: paper.draftedOn,
      file: paper.file?.id ?? null,
    } as Common,
    input: (values, { version }) => ({ version: version!, ...said(values) }),
    invalidates: caseReads,
    onDone,
  })
  return (
    <Form form={form} submit={p('save')} onCancel={onDone}>
      <Fields form={form} found={found} edited={Boolean(paper.file)} />
    </Form>
  )
}

type FieldsProps<Values extends Common> = { form: OfficeForm<Values>; found: Case; edited?: boolean }

function Fields<Values extends Common>({ form: given, found, edited = false }: FieldsProps<Values>) {
  const p = useWords(paperFormWords)
  const { today } = useActor()
  const form = given as unknown as OfficeForm<Common>
  const { to, file } = form.values
  return (
    <>
      <TextField form={form} name='title' label={p('title')} />
      <AddresseeChoice
        parties={found.parties}
        party={to.party}
        body={to.body}
        onChange={next => form.set('to', next)}
        size='md'
      />
      <DayField form={form} name='draftedOn' label={p('draftedOn')} max={today} />
      <FileField
        label={p(edited ? 'editedFile' : 'file')}
        attached={file !== null}
        onUploaded={uploaded => form.set('file', uploaded?.id ?? null)}
      />
    </>
  )
}
