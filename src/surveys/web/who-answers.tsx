import { Group } from '@mantine/core'
import { RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { NumberField } from '#platform/web/form/text-fields.tsx'
import { useWords } from '#platform/web/words.ts'
import { sexes } from '../response-contract.ts'
import { fillWords } from './fill-words.ts'

export type Who = { sex: 'female' | 'male' | null; age: number | null; district: string | null }
type WhoAnswersProps<Values extends Who> = {
  form: OfficeForm<Values>
  districts: readonly { value: string; label: string }[]
}

/** What answers are counted by besides what was answered. */
export function WhoAnswers<Values extends Who>(given: WhoAnswersProps<Values>) {
  const t = useWords(fillWords)
  const form = given.form as unknown as OfficeForm<Who>
  return (
    <Group align='flex-start' gap='1rem 2rem'>
      <RadioField
        form={form}
        name='sex'
        label={t('sex')}
        options={sexes.map(value => ({ value, label: t(value) }))}
        inline
      />
      <NumberField form={form} name='age' label={t('age')} optional />
      <SelectField form={form} name='district' label={t('district')} options={given.districts} optional />
    </Group>
  )
}
