import { useEffect } from 'react'
import { kitWords } from '../kit-words.ts'
import { useWords } from '../words.ts'
import { type FieldLabel, inputId, type OfficeForm, type PathOf } from './office-form.ts'

/** What every field of a form is given. */
export type FieldProps<Values extends object> = {
  form: OfficeForm<Values>
  name: PathOf<Values>
  label: string
  /** Stands under the field: what to write, or why it is asked. */
  hint?: string
  /** Says so beside the label; fields are asked for otherwise. */
  optional?: boolean
  disabled?: boolean
}

type Spoken<Values extends object> = FieldProps<Values> & Pick<FieldLabel, 'wrong'>

/** Ties one field to its form: value, error, id, and its name in words. */
export function useField<Values extends object>(
  { form, name, label, hint, optional, disabled, wrong }: Spoken<Values>,
  say: (value: unknown) => string = String,
) {
  const t = useWords(kitWords)
  useEffect(() => {
    form.labels.set(name, { label, say, ...(wrong && { wrong }) })
  })
  const error = form.errors[name]
  return {
    value: form.read(name),
    set: (value: unknown) => form.set(name, value),
    props: {
      id: inputId(form, name),
      label: optional ? `${label} (${t('optional')})` : label,
      description: hint,
      error,
      disabled: disabled ?? false,
      size: 'md' as const,
    },
  }
}
