import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { beginInterim, listReports } from '../../versions/contract.ts'
import { versionWords } from './version-words.ts'

/** An interim report needs nothing but its last day. */
export function BeginInterim({ programme, onDone }: { programme: string; onDone: () => void }) {
  const t = useWords(versionWords)
  const form = useOfficeForm({
    key: `report.interim.${programme}`,
    endpoint: beginInterim,
    given: { params: { programme } },
    initial: { endsOn: null as string | null },
    input: ({ endsOn }, { id }) => ({ id, endsOn: endsOn as string }),
    invalidates: [listReports],
    onDone,
  })
  return (
    <Form form={form} submit={t('begin')}>
      <DayField form={form} name='endsOn' label={t('endsOn')} hint={t('endsOnHint')} />
    </Form>
  )
}
