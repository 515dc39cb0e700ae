import { Button, FileButton, Title } from '@mantine/core'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { CheckField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tellProblem } from '#platform/web/notices.ts'
import { uploadFile } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { type PaperKind, paperKinds } from '../rules.ts'
import { type Sphere, spheres } from '../spheres.ts'
import {
  addTemplate,
  addTemplateVersion,
  describeTemplate,
  listTemplates,
  type Template,
} from '../template-contract.ts'
import { sphereWords } from './code-words.ts'
import { languageOptions } from './language-options.ts'
import { libraryWords } from './library-words.ts'
import { paperKindWords } from './paper-words.ts'
import type { Proof } from './proofs.tsx'

/** A corrected version: the file is checked when it is sent, and every mistake is named with its place. */
export function NewVersion({ template }: { template: Template }) {
  const t = useWords(libraryWords)
  const form = useOfficeForm({
    key: `claims.template.${template.id}`,
    endpoint: addTemplateVersion,
    given: { params: { id: template.id } },
    version: template.version,
    initial: { file: null as Proof | null, note: '' },
    input: ({ file, note }, { version }) => ({ version: version!, file: file?.id as string, note }),
    invalidates: [listTemplates],
  })
  return (
    <>
      <Title order={3} size='h4' mt='lg' mb='xs'>
        {t('upload')}
      </Title>
      <Form form={form} submit={t('save')}>
        <WordFile file={form.values.file} error={form.errors.file} onFile={file => form.set('file', file)} />
        <TextField form={form} name='note' label={t('note')} hint={t('uploadHint')} optional />
      </Form>
    </>
  )
}

type Described = {
  title: string
  kind: PaperKind
  sphere: Sphere | null
  language: 'ru' | 'kk'
  law: string
}

export function NewTemplate({ onDone }: { onDone: (made: Template) => void }) {
  const t = useWords(libraryWords)
  const form = useOfficeForm({
    key: 'claims.template',
    endpoint: addTemplate,
    initial: { title: '', kind: 'claim', sphere: null, language: 'ru', law: '', file: null } as Described & {
      file: Proof | null
    },
    input: ({ file, ...values }, { id }) => ({ id, ...values, file: file?.id as string }),
    invalidates: [listTemplates],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <Description form={form} />
      <WordFile file={form.values.file} error={form.errors.file} onFile={file => form.set('file', file)} />
    </Form>
  )
}

/** What a template is called and for; one that is out of use is offered no more, and its papers stay. */
export function DescribeTemplate({ template, onDone }: { template: Template; onDone: () => void }) {
  const t = useWords(libraryWords)
  const { title, kind, sphere, language, law, retiredOn } = template
  const form = useOfficeForm({
    key: `claims.template.described.${template.id}`,
    endpoint: describeTemplate,
    given: { params: { id: template.id } },
    version: template.version,
    initial: { title, kind, sphere, language, law, retired: retiredOn !== null } as Described & { retired: boolean },
    input: (values, { version }) => ({ version: version!, ...values }),
    invalidates: [listTemplates],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')} onCancel={onDone}>
      <Description form={form} />
      <CheckField form={form} name='retired' label={t('use')} />
    </Form>
  )
}

function Description<Values extends Described>({ form: given }: { form: OfficeForm<Values> }) {
  const t = useWords(libraryWords)
  const language = useLanguage()
  const form = given as unknown as OfficeForm<Described>
  return (
    <>
      <TextField form={form} name='title' label={t('title')} />
      <SelectField
        form={form}
        name='kind'
        label={t('kind')}
        options={paperKinds.map(value => ({ value, label: paperKindWords[value][language] }))}
      />
      <SelectField
        form={form}
        name='sphere'
        label={t('sphere')}
        hint={t('sphereHint')}
        optional
        options={spheres.map(value => ({ value, label: sphereWords[value][language] }))}
      />
      <SelectField form={form} name='language' label={t('language')} options={languageOptions} />
      <TextField form={form} name='law' label={t('law')} optional />
    </>
  )
}

type FileProps = { file: Proof | null; error: string | undefined; onFile: (file: Proof) => void }

function WordFile({ file, error, onFile }: FileProps) {
  const t = useWords(libraryWords)
  const take = async (chosen: File | null) => {
    if (!chosen) return
    try {
      onFile(await uploadFile(chosen))
    } catch (problem) {
      tellProblem(problem)
    }
  }
  return (
    <div>
      <FileButton accept='.docx,.dotx' onChange={chosen => void take(chosen)}>
        {props => (
          <Button {...props} variant='default'>
            {file ? `${t('file')}: ${file.name}` : t('choose')}
          </Button>
        )}
      </FileButton>
      {error && <p role='alert'>{error}</p>}
    </div>
  )
}
