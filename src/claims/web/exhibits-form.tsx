import { Button, Fieldset, FileButton, Group } from '@mantine/core'
import { newId } from '#platform/identifier.ts'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tellProblem } from '#platform/web/notices.ts'
import { uploadFile } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { type Case, type Exhibit, exhibitKinds, keepExhibits } from '../contract.ts'
import { caseReads } from './case-reads.ts'
import { exhibitKindWords } from './dispute-words.ts'
import { partyWords } from './party-words.ts'

/** A telephone that is asked for these turns a photo of its own kind into JPEG, which can be printed. */
const EVIDENCE = 'application/pdf,image/jpeg,image/png,image/webp,.docx,audio/*,video/*'

const blank = (): Exhibit => ({ id: newId(), kind: 'receipt', title: '', pages: null, file: null, item: null })

export function ExhibitsForm({ found, onDone }: { found: Case; onDone: () => void }) {
  const t = useWords(partyWords)
  const language = useLanguage()
  const form = useOfficeForm({
    key: `claims.exhibits.${found.id}`,
    endpoint: keepExhibits,
    given: { params: { id: found.id } },
    version: found.version,
    initial: { exhibits: found.exhibits.length > 0 ? found.exhibits : [blank()] },
    input: ({ exhibits }, { version }) => ({ version: version!, exhibits }),
    fromRecord: ({ exhibits }: Case) => ({ exhibits }),
    invalidates: caseReads,
    onDone,
  })
  const { exhibits } = form.values
  const put = (next: readonly Exhibit[]) => form.set('exhibits', next)
  const attach = async (index: number, file: File | null) => {
    if (!file) return
    try {
      const { id, name } = await uploadFile(file)
      put(exhibits.map((one, at) => (at === index ? { ...one, file: id, title: one.title || name } : one)))
    } catch (error) {
      tellProblem(error)
    }
  }
  const kinds = exhibitKinds.map(value => ({ value, label: exhibitKindWords[value][language] }))
  return (
    <Form form={form} submit={t('save')} onCancel={onDone}>
      {exhibits.map((exhibit, index) => (
        <Fieldset key={exhibit.id} legend={t('exhibit', { n: index + 1 })}>
          <SelectField form={form} name={`exhibits.${index}.kind`} label={t('kind')} options={kinds} />
          <TextField form={form} name={`exhibits.${index}.title`} label={t('title')} />
          <NumberField form={form} name={`exhibits.${index}.pages`} label={t('pages')} optional />
          <Group gap='xs' mt='xs'>
            <FileButton accept={EVIDENCE} onChange={file => void attach(index, file)}>
              {props => (
                <Button {...props} variant='default' size='compact-sm'>
                  {exhibit.file ? `${t('file')} ✓` : t('attach')}
                </Button>
              )}
            </FileButton>
            {index > 0 && (
              <Button variant='subtle' size='compact-sm' onClick={() => put(raised(exhibits, index))}>
                {t('up')}
              </Button>
            )}
            <Button
              variant='subtle'
              size='compact-sm'
              onClick={() => put(exhibits.filter(({ id }) => id !== exhibit.id))}
            >
              {t('remove')}
            </Button>
          </Group>
        </Fieldset>
      ))}
      <Button variant='default' onClick={() => put([...exhibits, blank()])}>
        {t('addExhibit')}
      </Button>
    </Form>
  )
}

const raised = <One,>(list: readonly One[], index: number): One[] =>
  list.map((one, at) => (at === index - 1 ? list[index]! : at === index ? list[index - 1]! : one))
