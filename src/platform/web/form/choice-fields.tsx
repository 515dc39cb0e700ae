import { Input, MultiSelect, Radio, SegmentedControl, Select, Stack } from '@mantine/core'
import { kitWords } from '../kit-words.ts'
import { useWords } from '../words.ts'
import { fitting } from './fitting.ts'
import { type FieldProps, useField } from './use-field.ts'

export type Option = { readonly value: string; readonly label: string; readonly disabled?: boolean }
type ChoiceProps<Values extends object> = FieldProps<Values> & { options: readonly Option[] }

const byWords = fitting()

const sayWith = (options: readonly Option[]) => (value: unknown) =>
  [value]
    .flat()
    .map(one => options.find(option => option.value === one)?.label ?? String(one ?? ''))
    .join(', ')

/** One of many, found by typing. `null` when nothing is chosen. */
export function SelectField<Values extends object>({ options, ...field }: ChoiceProps<Values>) {
  const t = useWords(kitWords)
  const { value, set, props } = useField(field, sayWith(options))
  return (
    <Select
      {...props}
      data={[...options]}
      searchable={options.length > 7}
      filter={byWords}
      selectFirstOptionOnChange
      clearable={field.optional ?? false}
      clearButtonProps={{ 'aria-label': t('clear') }}
      nothingFoundMessage={t('nothingFound')}
      value={(value as string | null) ?? null}
      onChange={set}
    />
  )
}

export function MultiSelectField<Values extends object>({ options, ...field }: ChoiceProps<Values>) {
  const t = useWords(kitWords)
  const { value, set, props } = useField(field, sayWith(options))
  return (
    <MultiSelect
      {...props}
      data={[...options]}
      searchable
      filter={byWords}
      clearButtonProps={{ 'aria-label': t('clear') }}
      nothingFoundMessage={t('nothingFound')}
      value={(value as string[] | null) ?? []}
      onChange={set}
    />
  )
}

/** One of a few, all in sight: side by side where they are short words, one under another where they need reading. */
export function RadioField<Values extends object>({
  options,
  inline = false,
  ...field
}: ChoiceProps<Values> & { inline?: boolean }) {
  const { value, set, props } = useField(field, sayWith(options))
  if (inline) return <InlineChoice options={options} value={value} set={set} props={props} />
  return (
    <Radio.Group {...props} value={(value as string | null) ?? ''} onChange={set}>
      <Stack gap='xs' my={6}>
        {options.map(option => (
          <Radio key={option.value} {...option} />
        ))}
      </Stack>
    </Radio.Group>
  )
}

type InlineProps = {
  options: readonly Option[]
  value: unknown
  set: (value: unknown) => void
  props: ReturnType<typeof useField>['props']
}

function InlineChoice({ options, value, set, props: { id, disabled, ...wrapper } }: InlineProps) {
  return (
    <Input.Wrapper {...wrapper} labelElement='div' labelProps={{ id: `${id}-label` }}>
      <div>
        <SegmentedControl
          id={id}
          size='md'
          tabIndex={-1}
          aria-labelledby={`${id}-label`}
          data={[...options]}
          disabled={disabled}
          value={(value as string | null) ?? ''}
          onChange={set}
        />
      </div>
    </Input.Wrapper>
  )
}
