import { Button, FileButton } from '@mantine/core'
import { findInstitutions } from '#directory/web/find-institutions.ts'
import type { Endpoint } from '#platform/endpoint.ts'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tellProblem } from '#platform/web/notices.ts'
import { uploadFile } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import {
  type Annex,
  addItem,
  correctItem,
  type Item,
  type ItemKind,
  itemKinds,
  type Link,
  listItems,
  readAnnexes,
  readItem,
} from '../contract.ts'
import { kindWords } from './kind-words.ts'
import { words } from './words.ts'

type Values = {
  activity: string | null
  title: string
  kind: ItemKind
  datedOn: string | null
  quantity: number | null
  pages: number | null
  url: string
  medium: Choice | null
  file: { id: string; name: string } | null
}

const valuesOf = ({ activity, title, kind, datedOn, quantity, pages, url, medium, file }: Item): Values => ({
  activity,
  title,
  kind,
  datedOn,
  quantity,
  pages,
  url: url ?? '',
  medium: medium && { value: medium.id, label: medium.name },
  file: file && { id: file.id, name: file.name },
})

const toldOf = ({ activity, quantity, url, medium, file, ...values }: Values) => ({
  ...values,
  activity: activity!,
  quantity: quantity ?? 1,
  url: url.trim() || null,
  medium: medium?.value ?? null,
  file: file?.id ?? null,
})

const invalidates = [listItems, readAnnexes, readItem]

type AddProps = {
  programme: string
  activity: string
  links?: readonly Link[]
  /** Besides the annexes: what else became old. */
  also?: readonly Endpoint[]
  onDone: () => void
}

/** A document that lies on the web: a publication, a post, a video. */
export function AddAddress({ programme, activity, links = [], also = [], onDone }: AddProps) {
  const t = useWords(words)
  const initial: Values = {
    activity,
    title: '',
    kind: 'link',
    datedOn: null,
    quantity: 1,
    pages: null,
    url: '',
    medium: null,
    file: null,
  }
  const form = useOfficeForm({
    key: `evidence.item.${links[0]?.target ?? activity}`,
    endpoint: addItem,
    initial,
    input: (values, { id }) => ({ id, programme, ...toldOf(values), links: [...links] }),
    // Without a file it is the address that is missing.
    fieldOf: path => (path === 'file' ? 'url' : path),
    invalidates: [...invalidates, ...also],
    onDone,
  })
  return (
    <Form form={form} submit={t('addAddress')} onCancel={onDone}>
      <TextField form={form} name='url' label={t('url')} />
      <Described form={form} />
    </Form>
  )
}

type CorrectProps = { item: Item; annexes: readonly Annex[]; onDone: () => void }

export function CorrectItem({ item, annexes, onDone }: CorrectProps) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: `evidence.item.${item.id}`,
    endpoint: correctItem,
    given: { params: { id: item.id } },
    version: item.version,
    initial: valuesOf(item),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates,
    onDone,
  })
  const activities = annexes.map(({ activity, number, title }) => ({ value: activity, label: `${number}. ${title}` }))
  const exchange = async (file: File | null) => {
    if (!file) return
    try {
      form.set('file', await uploadFile(file))
    } catch (error) {
      tellProblem(error)
    }
  }
  return (
    <Form form={form} submit={t('save')} onCancel={onDone}>
      <Described form={form} />
      <NumberField form={form} name='quantity' label={t('quantity')} />
      <NumberField form={form} name='pages' label={t('pagesField')} hint={t('pagesHint')} optional />
      <SelectField form={form} name='activity' label={t('activity')} options={activities} />
      <TextField form={form} name='url' label={t('url')} optional />
      <div>
        {form.values.file && <p>{form.values.file.name}</p>}
        <FileButton onChange={file => void exchange(file)}>
          {props => (
            <Button {...props} variant='default'>
              {t('exchange')}
            </Button>
          )}
        </FileButton>
      </div>
    </Form>
  )
}

function Described({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(words)
  const language = useLanguage()
  const kinds = itemKinds.map(value => ({ value, label: kindWords[value][language] }))
  return (
    <>
      <TextField form={form} name='title' label={t('documentTitle')} />
      <SelectField form={form} name='kind' label={t('kind')} options={kinds} />
      <DayField form={form} name='datedOn' label={t('datedOn')} optional />
      <SearchField
        form={form}
        name='medium'
        label={t('medium')}
        hint={t('mediumHint')}
        search={findInstitutions}
        optional
      />
    </>
  )
}
