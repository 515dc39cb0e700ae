import { RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Question } from '../question-contract.ts'
import { askedWhen } from '../rules.ts'
import type { BoardEvent } from './board-page.tsx'
import { boardWords } from './board-words.ts'
import { askedWords } from './code-words.ts'

type FieldsProps = { form: unknown; event: BoardEvent }

/** When a question was asked, and who of the event's experts answers it. */
export function AskedFields({ form: given, event }: FieldsProps) {
  const t = useWords(boardWords)
  const language = useLanguage()
  const form = given as OfficeForm<Pick<Question, 'asked'>>
  return (
    <>
      <RadioField
        form={form}
        name='asked'
        label={t('asked')}
        inline
        options={askedWhen.map(value => ({ value, label: askedWords[value][language] }))}
      />
      <ExpertField form={given} event={event} />
    </>
  )
}

/** May stay empty until somebody answers. */
export function ExpertField({ form, event }: FieldsProps) {
  const t = useWords(boardWords)
  return (
    <SelectField
      form={form as OfficeForm<Pick<Question, 'expert'>>}
      name='expert'
      label={t('expert')}
      optional
      options={event.who.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
