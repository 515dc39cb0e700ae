import { Group, Radio } from '@mantine/core'
import type { Option } from '#platform/web/form/choice-fields.tsx'
import { type FieldProps, useField } from '#platform/web/form/use-field.ts'

/** One of a few, in a row that breaks on a phone; Tab enters it, arrows choose. */
export function ChoiceRow<Values extends object>({
  options,
  ...field
}: FieldProps<Values> & { options: readonly Option[] }) {
  const { value, set, props } = useField(
    field,
    said => options.find(option => option.value === said)?.label ?? String(said ?? ''),
  )
  return (
    <Radio.Group {...props} value={(value as string | null) ?? ''} onChange={set}>
      <Group gap='0.5rem 1rem' my={6}>
        {options.map(option => (
          <Radio key={option.value} {...option} />
        ))}
      </Group>
    </Radio.Group>
  )
}
