import { useActor } from '#platform/web/actor.tsx'
import { RadioField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { answers, type Paper, recordAnswer } from '../paper-contract.ts'
import { caseReads } from './case-reads.ts'
import { paperFormWords } from './paper-form-words.ts'
import { answerWords } from './paper-words.ts'
import { type Proof, Proofs } from './proofs.tsx'

type Values = { answeredOn: string | null; answer: (typeof answers)[number] | null; note: string; proofs: Proof[] }

/** What came back, with its scan. */
export function AnswerPaper({ paper, onDone }: { paper: Paper; onDone: () => void }) {
  const p = useWords(paperFormWords)
  const language = useLanguage()
  const { today } = useActor()
  const form = useOfficeForm({
    key: `claims.answer.${paper.id}`,
    endpoint: recordAnswer,
    given: { params: { id: paper.id } },
    version: paper.version,
    initial: {
      answeredOn: paper.answeredOn ?? today,
      answer: paper.answer,
      note: paper.answerNote,
      proofs: [],
    } as Values,
    input: ({ answeredOn, answer, note, proofs }, { version }) => ({
      version: version!,
      answeredOn: answeredOn!,
      answer: answer!,
      note,
      proofs: [
        ...paper.proofs.filter(({ proves }) => proves === 'answer').map(({ id }) => id),
        ...proofs.map(({ id }) => id),
      ],
    }),
    invalidates: caseReads,
    onDone,
  })
  const { proofs } = form.values
  return (
    <Form form={form} submit={p('save')} onCancel={onDone}>
      <RadioField
        form={form}
        name='answer'
        label={p('answerKind')}
        options={answers.map(value => ({ value, label: answerWords[value][language] }))}
      />
      <DayField form={form} name='answeredOn' label={p('answeredOn')} max={today} />
      <TextareaField form={form} name='note' label={p('answerNote')} optional />
      <Proofs label={p('proofOfAnswer')} proofs={proofs} onAdd={proof => form.set('proofs', [...proofs, proof])} />
    </Form>
  )
}
