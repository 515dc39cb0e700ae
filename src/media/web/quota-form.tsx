import type { ProgrammeName } from '#platform/web/actor.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { NumberField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { keepQuota, type Meter, readMeter } from '../meter-contract.ts'
import { mediaWords } from './media-words.ts'
import { useActivities } from './use-activities.ts'

type QuotaProps = { programme: ProgrammeName; meter: Meter; onDone: () => void }

export function QuotaForm({ programme, meter: { quota }, onDone }: QuotaProps) {
  const t = useWords(mediaWords)
  const activities = useActivities(programme.id)
  const form = useOfficeForm({
    key: 'media.quota',
    endpoint: keepQuota,
    given: { params: { programme: programme.id } },
    initial: { activity: quota?.activity ?? (null as string | null), minimum: (quota?.minimum ?? 2) as number | null },
    input: ({ activity, minimum }) => ({ activity: activity ?? '', minimum: minimum as number }),
    invalidates: [readMeter],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <SelectField form={form} name='activity' label={t('activity')} hint={t('quotaHint')} options={activities} />
      <NumberField form={form} name='minimum' label={t('perMonth')} />
    </Form>
  )
}
