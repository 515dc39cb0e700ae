import { useActor } from '#platform/web/actor.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { type Paper, recordHandling } from '../paper-contract.ts'
import { caseReads } from './case-reads.ts'
import { paperFormWords } from './paper-form-words.ts'

/** What a state body did with an appeal before it answered: passed it on, or took more time. */
export function BodyHandling({ paper, onDone }: { paper: Paper; onDone: () => void }) {
  const p = useWords(paperFormWords)
  const { today } = useActor()
  const { forwardedOn, forwardedTo, prolongedOn } = paper
  const form = useOfficeForm({
    key: `claims.handling.${paper.id}`,
    endpoint: recordHandling,
    given: { params: { id: paper.id } },
    version: paper.version,
    initial: { forwardedOn, forwardedTo, prolongedOn },
    input: (values, { version }) => ({ version: version!, ...values }),
    invalidates: caseReads,
    onDone,
  })
  return (
    <Form form={form} submit={p('save')} onCancel={onDone}>
      <DayField form={form} name='forwardedOn' label={p('forwardedOn')} max={today} optional />
      <TextField form={form} name='forwardedTo' label={p('forwardedTo')} optional />
      <DayField
        form={form}
        name='prolongedOn'
        label={p('prolongedOn')}
        hint={p('prolongedHint')}
        max={today}
        optional
      />
    </Form>
  )
}
