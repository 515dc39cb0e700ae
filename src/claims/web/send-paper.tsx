import { useActor } from '#platform/web/actor.tsx'
import { RadioField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { type Paper, recordSending, ways } from '../paper-contract.ts'
import { caseReads } from './case-reads.ts'
import { paperFormWords } from './paper-form-words.ts'
import { wayWords } from './paper-words.ts'
import { type Proof, Proofs } from './proofs.tsx'

type Values = {
  way: (typeof ways)[number]
  tracking: string
  sentOn: string | null
  receivedOn: string | null
  proofs: Proof[]
}

const proofOf = { hand: 'proofOfHand', registered: 'proofOfRegistered', email: 'proofOfEmail' } as const

/** How it went out and when it came. Handed over is received at once; a registered letter has its number. */
export function SendPaper({ paper, onDone }: { paper: Paper; onDone: () => void }) {
  const p = useWords(paperFormWords)
  const language = useLanguage()
  const { today } = useActor()
  const form = useOfficeForm({
    key: `claims.sending.${paper.id}`,
    endpoint: recordSending,
    given: { params: { id: paper.id } },
    version: paper.version,
    initial: {
      way: paper.way ?? 'hand',
      tracking: paper.tracking,
      sentOn: paper.sentOn ?? today,
      receivedOn: paper.receivedOn,
      proofs: [],
    } as Values,
    input: ({ way, tracking, sentOn, receivedOn, proofs }, { version }) => ({
      version: version!,
      way,
      tracking: way === 'registered' ? tracking : '',
      sentOn: sentOn!,
      receivedOn: way === 'hand' ? sentOn : receivedOn,
      proofs: {
        sending: [
          ...paper.proofs.filter(({ proves }) => proves === 'sending').map(({ id }) => id),
          ...proofs.map(({ id }) => id),
        ],
        receipt: paper.proofs.filter(({ proves }) => proves === 'receipt').map(({ id }) => id),
      },
    }),
    invalidates: caseReads,
    onDone,
  })
  const { way, proofs } = form.values
  return (
    <Form form={form} submit={p('save')} onCancel={onDone}>
      <RadioField
        form={form}
        name='way'
        label={p('way')}
        options={ways.map(value => ({ value, label: wayWords[value][language] }))}
      />
      {way === 'registered' && <TextField form={form} name='tracking' label={p('tracking')} />}
      <DayField form={form} name='sentOn' label={p('sentOn')} max={today} />
      {way !== 'hand' && (
        <DayField form={form} name='receivedOn' label={p('receivedOn')} hint={p('receivedHint')} max={today} optional />
      )}
      <Proofs label={p(proofOf[way])} proofs={proofs} onAdd={proof => form.set('proofs', [...proofs, proof])} />
    </Form>
  )
}
