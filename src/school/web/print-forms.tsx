import { Group } from '@mantine/core'
import { findInstitutions } from '#directory/web/find-institutions.ts'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { MoneyField, NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import {
  addPost,
  addPrintJob,
  correctPrintJob,
  listPrintJobs,
  type PrintItem,
  type PrintJob,
  printItems,
} from '../flyer-contract.ts'
import { printItemWords } from '../item-words.ts'
import { flyerWords } from './flyer-words.ts'

type Values = {
  item: PrintItem
  title: string
  quantity: number | null
  kept: number | null
  printedOn: string | null
  printer: string
  costTenge: number | null
}
const toldOf = ({ quantity, kept, printedOn, costTenge, ...values }: Values) => ({
  ...values,
  ...{ quantity: quantity as number, kept: kept ?? 0, printedOn: printedOn ?? '', costTenge: costTenge ?? 0 },
})
const valuesOf = ({ item, title, quantity, kept, printedOn, printer, costTenge }: PrintJob): Values => ({
  ...{ item, title, quantity, kept, printedOn, printer, costTenge },
})

export function AddPrintJob({ programme, onDone }: { programme: ProgrammeName; onDone: () => void }) {
  const t = useWords(flyerWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: 'school.print',
    endpoint: addPrintJob,
    given: { params: { programme: programme.id } },
    initial: {
      ...{ item: 'flyer', title: '', quantity: null, kept: null, printedOn: today, printer: '', costTenge: null },
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: [listPrintJobs],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <PrintFields form={form} />
    </Form>
  )
}

export function CorrectPrintJob({ job, onDone }: { job: PrintJob; onDone: () => void }) {
  const t = useWords(flyerWords)
  const form = useOfficeForm({
    key: `school.print.${job.id}`,
    endpoint: correctPrintJob,
    given: { params: { id: job.id } },
    version: job.version,
    initial: valuesOf(job),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: [listPrintJobs],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <PrintFields form={form} />
    </Form>
  )
}

function PrintFields({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(flyerWords)
  const language = useLanguage()
  const { today } = useActor()
  return (
    <>
      <SelectField
        form={form}
        name='item'
        label={t('item')}
        options={printItems.map(value => ({ value, label: printItemWords[value][language] }))}
      />
      <TextField form={form} name='title' label={t('title')} maxLength={300} />
      <Group align='flex-start' wrap='nowrap'>
        <NumberField form={form} name='quantity' label={t('quantity')} />
        <NumberField form={form} name='kept' label={t('kept')} optional />
      </Group>
      <DayField form={form} name='printedOn' label={t('printedOn')} near={today} />
      <TextField form={form} name='printer' label={t('printer')} optional maxLength={300} />
      <MoneyField form={form} name='costTenge' label={t('cost')} optional />
    </>
  )
}

export function AddPost({ job, onDone }: { job: PrintJob; onDone: () => void }) {
  const t = useWords(flyerWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: `school.post.${job.id}`,
    endpoint: addPost,
    given: { params: { id: job.id } },
    initial: { medium: null as Choice | null, postedOn: today as string | null, url: '', reach: null as number | null },
    input: ({ medium, postedOn, url, reach }, { id }) => ({
      ...{ id, medium: medium?.value ?? '', postedOn: postedOn ?? '', url, reach },
    }),
    invalidates: [listPrintJobs],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <SearchField form={form} name='medium' label={t('medium')} search={findInstitutions} />
      <DayField form={form} name='postedOn' label={t('postedOn')} near={today} />
      <TextField form={form} name='url' label={t('url')} maxLength={2000} />
      <NumberField form={form} name='reach' label={t('reachField')} optional />
    </Form>
  )
}
