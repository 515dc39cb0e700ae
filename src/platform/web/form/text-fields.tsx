import { Checkbox, PasswordInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useFormats } from '../formats.ts'
import { kitWords } from '../kit-words.ts'
import { useWords } from '../words.ts'
import { typedMoney, typedNumber } from './typed-number.ts'
import { typedTime } from './typed-time.ts'
import { type FieldProps, useField } from './use-field.ts'

type TextProps<Values extends object> = FieldProps<Values> & {
  type?: 'text' | 'email' | 'tel' | 'url'
  /** What the browser may fill in: `name`, `email`, `username`. */
  autoComplete?: string
  maxLength?: number
}

export function TextField<Values extends object>({
  type = 'text',
  autoComplete = 'off',
  maxLength,
  ...field
}: TextProps<Values>) {
  const { value, set, props } = useField(field)
  return (
    <TextInput
      {...props}
      type={type}
      autoComplete={autoComplete}
      {...(maxLength && { maxLength })}
      value={(value as string | null) ?? ''}
      onChange={event => set(event.currentTarget.value)}
    />
  )
}

/** Grows with what is typed. */
export function TextareaField<Values extends object>({ rows = 3, ...field }: FieldProps<Values> & { rows?: number }) {
  const { value, set, props } = useField(field)
  return (
    <Textarea
      {...props}
      autosize
      minRows={rows}
      maxRows={24}
      value={(value as string | null) ?? ''}
      onChange={event => set(event.currentTarget.value)}
    />
  )
}

export function PasswordField<Values extends object>({ fresh, ...field }: FieldProps<Values> & { fresh?: boolean }) {
  const { value, set, props } = useField(field, () => '•••')
  const t = useWords(kitWords)
  return (
    <PasswordInput
      {...props}
      autoComplete={fresh ? 'new-password' : 'current-password'}
      visibilityToggleButtonProps={{ 'aria-label': t('show'), tabIndex: 0 }}
      value={(value as string | null) ?? ''}
      onChange={event => set(event.currentTarget.value)}
    />
  )
}

type NumberProps<Values extends object> = FieldProps<Values> & {
  suffix?: string
  /** How it is understood; what it can't read stays text. */
  reads?: (text: string) => number | string | null
}

/** A number with thin groups; empty is `null`, which is not 0. While it is typed it stands as typed. */
export function NumberField<Values extends object>({ suffix, reads = typedNumber, ...field }: NumberProps<Values>) {
  const formats = useFormats()
  const t = useWords(kitWords)
  const wrong = t(reads === typedMoney ? 'noSuchMoney' : 'noSuchNumber')
  const said = (value: unknown) => (typeof value === 'number' ? formats.number(value) : String(value ?? ''))
  const { value, set, props } = useField({ ...field, wrong }, said)
  const [typed, setTyped] = useState<string>()
  return (
    <TextInput
      {...props}
      styles={{ wrapper: { maxWidth: '16rem' }, input: { fontVariantNumeric: 'tabular-nums' } }}
      inputMode='decimal'
      autoComplete='off'
      rightSection={suffix && <span aria-hidden>{suffix}</span>}
      value={typed ?? said(value)}
      onChange={event => {
        setTyped(event.currentTarget.value)
        set(reads(event.currentTarget.value))
      }}
      onBlur={() => {
        setTyped(undefined)
        if (typeof value === 'string' && value !== '') field.form.fail(field.name, wrong)
      }}
    />
  )
}

/** Whole tenge. */
export const MoneyField = <Values extends object>(field: FieldProps<Values>) => (
  <NumberField {...field} suffix='₸' reads={typedMoney} />
)

/** Yes or no; the label says what yes means. */
export function CheckField<Values extends object>(field: FieldProps<Values>) {
  const t = useWords(kitWords)
  const { value, set, props } = useField(field, said => (said ? t('yes') : t('no')))
  return (
    <Checkbox
      {...props}
      label={field.label}
      checked={Boolean(value)}
      onChange={event => set(event.currentTarget.checked)}
    />
  )
}

/** A time of day, `09:05`. */
export function TimeField<Values extends object>(field: FieldProps<Values>) {
  const { value, set, props } = useField(field)
  return (
    <TextInput
      {...props}
      styles={{ wrapper: { maxWidth: '8rem' } }}
      inputMode='numeric'
      maxLength={5}
      value={(value as string | null) ?? ''}
      onChange={event => set(event.currentTarget.value)}
      onBlur={() => set(typedTime(String(value ?? '')))}
    />
  )
}
