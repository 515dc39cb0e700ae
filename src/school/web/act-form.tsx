import { Group } from '@mantine/core'
import { findInstitutions } from '#directory/web/find-institutions.ts'
import { useActor } from '#platform/web/actor.tsx'
import { Drop } from '#platform/web/drop.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import {
  addTransfer,
  correctTransfer,
  dropTransfer,
  listPrintJobs,
  type PrintJob,
  type Transfer,
} from '../flyer-contract.ts'
import { leftOf } from '../rules.ts'
import { flyerWords } from './flyer-words.ts'

type Values = {
  number: string
  givenOn: string | null
  institution: Choice | null
  quantity: number | null
  receivedBy: string
}
const toldOf = ({ number, givenOn, institution, quantity, receivedBy }: Values) => ({
  ...{
    number,
    receivedBy,
    givenOn: givenOn ?? '',
    institution: institution?.value ?? '',
    quantity: quantity as number,
  },
})
const valuesOf = ({ number, givenOn, institution, institutionName, quantity, receivedBy }: Transfer): Values => ({
  ...{ number, givenOn, quantity, receivedBy, institution: { value: institution, label: institutionName } },
})

export function AddAct({ job, onDone }: { job: PrintJob; onDone: () => void }) {
  const t = useWords(flyerWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: `school.act.${job.id}`,
    endpoint: addTransfer,
    given: { params: { id: job.id } },
    initial: {
      ...{
        number: String(job.transfers.length + 1),
        givenOn: today,
        institution: null,
        quantity: null,
        receivedBy: '',
      },
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: [listPrintJobs],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <ActFields form={form} left={leftOf(job)} />
    </Form>
  )
}

export function CorrectAct({ job, act, onDone }: { job: PrintJob; act: Transfer; onDone: () => void }) {
  const t = useWords(flyerWords)
  const form = useOfficeForm({
    key: `school.act.${act.id}`,
    endpoint: correctTransfer,
    given: { params: { id: act.id } },
    version: act.version,
    initial: valuesOf(act),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: [listPrintJobs],
    onDone,
  })
  return (
    <Form
      form={form}
      submit={t('save')}
      beside={
        <Drop
          endpoint={dropTransfer}
          params={{ id: act.id }}
          invalidates={[listPrintJobs]}
          title={t('dropAsk', { number: act.number })}
          action={t('drop')}
          onDone={onDone}
        >
          {t('dropHint')}
        </Drop>
      }
    >
      <ActFields form={form} left={leftOf(job) + act.quantity} />
    </Form>
  )
}

function ActFields({ form, left }: { form: OfficeForm<Values>; left: number }) {
  const t = useWords(flyerWords)
  const formats = useFormats()
  const { today } = useActor()
  return (
    <>
      <Group align='flex-start'>
        <TextField form={form} name='number' label={t('number')} maxLength={60} />
        <DayField form={form} name='givenOn' label={t('givenOn')} near={today} />
      </Group>
      <SearchField form={form} name='institution' label={t('institution')} search={findInstitutions} />
      <NumberField form={form} name='quantity' label={t('copies')} hint={t('stillLeft', { n: formats.number(left) })} />
      <TextField form={form} name='receivedBy' label={t('receivedBy')} optional maxLength={200} />
    </>
  )
}
