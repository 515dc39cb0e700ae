import { Title } from '@mantine/core'
import { MultiSelectField, RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { CheckField, MoneyField, TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { type Case, payments, tellCase } from '../contract.ts'
import { demandCodes, demands } from '../demands.ts'
import { questionsFor } from '../interview.ts'
import { type Question, telling } from '../interview-questions.ts'
import type { PaperKind } from '../rules.ts'
import { spheres } from '../spheres.ts'
import { previewPaper } from '../template-contract.ts'
import { caseReads } from './case-reads.ts'
import { sphereWords } from './code-words.ts'
import { paymentWords } from './dispute-words.ts'
import { inputOf, type Told, toldOf } from './interview-values.ts'
import { paperFormWords } from './paper-form-words.ts'
import { PriceLines } from './price-lines.tsx'

/** What is told of a dispute, as it is typed. It can be left and gone on with: the draft stays here. */
export const useInterview = (found: Case) =>
  useOfficeForm({
    key: `claims.case.${found.id}`,
    endpoint: tellCase,
    given: { params: { id: found.id } },
    version: found.version,
    initial: toldOf(found),
    input: (told: Told, { version }) => ({ version: version!, lawyer: found.lawyer, ...inputOf(told) }),
    fromRecord: (record: Case) => toldOf(record),
    invalidates: [...caseReads, previewPaper],
  })

export const mayTell = ({ may }: Case) => may.includes('claims.case.write')

/** What the paper of this kind needs to know of the dispute. */
type InterviewProps = { form: OfficeForm<Told>; kind: PaperKind; written: 'ru' | 'kk' }

export function Interview({ form, kind, written }: InterviewProps) {
  const p = useWords(paperFormWords)
  const language = useLanguage()
  const { sphere } = form.values
  const demanding = telling.includes(kind)
  return (
    <section aria-label={p('interview')}>
      <Title order={2} size='h3' mb='sm'>
        {p('interview')}
      </Title>
      <Form form={form} submit={p('keep')}>
        <SelectField
          form={form}
          name='sphere'
          label={p('sphere')}
          options={spheres.map(value => ({ value, label: sphereWords[value][language] }))}
        />
        {questionsFor(kind, sphere, written).map(question => (
          <Asked key={question.code} form={form} question={question} />
        ))}
        {demanding && (
          <MultiSelectField
            form={form}
            name='demands'
            label={p('demands')}
            options={demandCodes
              .filter(code => demands[code].spheres.includes(sphere as never))
              .map(value => ({ value, label: demands[value].words[language] }))}
          />
        )}
        {(demanding || kind === 'motion') && <PriceLines form={form} />}
      </Form>
    </section>
  )
}

function Asked({ form, question }: { form: OfficeForm<Told>; question: Question }) {
  const language = useLanguage()
  const { code, asks, words, needed } = question
  const own = ['bought', 'boughtOn', 'priceTenge', 'paidBy', 'noticedOn', 'violation'].includes(code)
  const field = {
    form,
    name: (own ? code : `answers.${code}`) as 'violation',
    label: words[language],
    ...(needed && { hint: needed.why[language] }),
    optional: !needed,
  }
  if (code === 'paidBy')
    return <RadioField {...field} options={payments.map(value => ({ value, label: paymentWords[value][language] }))} />
  if (asks === 'paragraph') return <TextareaField {...field} />
  if (asks === 'day') return <DayField {...field} />
  if (asks === 'money') return <MoneyField {...field} />
  if (asks === 'yes') return <CheckField {...field} />
  return <TextField {...field} />
}
