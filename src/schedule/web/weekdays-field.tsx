import { Button, Input } from '@mantine/core'
import { type FieldProps, useField } from '#platform/web/form/use-field.ts'
import { useLanguage } from '#platform/web/language.ts'
import { weekdayWords } from '../hours-words.ts'

/** Any of the seven days. */
export function WeekdaysField<Values extends object>(field: FieldProps<Values>) {
  const language = useLanguage()
  const said = (value: unknown) => (value as number[]).map(day => weekdayWords[day - 1]?.[language]).join(', ')
  const { value, set, props } = useField(field, said)
  const { id, disabled, ...wrapper } = props
  const chosen = value as number[]
  return (
    <Input.Wrapper {...wrapper} labelElement='div' labelProps={{ id: `${id}-label` }}>
      <div id={id}>
        <Button.Group>
          {weekdayWords.map((words, index) => {
            const day = index + 1
            const on = chosen.includes(day)
            return (
              <Button
                key={day}
                variant={on ? 'filled' : 'default'}
                px='sm'
                aria-pressed={on}
                disabled={disabled}
                onClick={() => set(on ? chosen.filter(one => one !== day) : [...chosen, day].sort((a, b) => a - b))}
              >
                {words[language]}
              </Button>
            )
          })}
        </Button.Group>
      </div>
    </Input.Wrapper>
  )
}
