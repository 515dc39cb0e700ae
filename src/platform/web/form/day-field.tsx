import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { typedDay } from '../../typed-day.ts'
import { useFormats } from '../formats.ts'
import { kitWords } from '../kit-words.ts'
import { useWords } from '../words.ts'
import { type FieldProps, useField } from './use-field.ts'

const Calendar = lazy(() => import('./calendar.tsx'))

type DayProps<Values extends object> = FieldProps<Values> & {
  min?: string
  max?: string
  /** The day from which shorter typing counts: +7, 14.01. */
  near?: string | undefined
}

/** A calendar day, typed as the office writes it (05.03.2020) or picked. The value is ISO, or the text as typed while it is no day. */
export function DayField<Values extends object>({ min, max, near, ...field }: DayProps<Values>) {
  const t = useWords(kitWords)
  const formats = useFormats()
  const { value, set, props } = useField({ hint: near ? t('nearHint') : t('dayHint'), ...field }, said =>
    said ? formats.day(String(said)) : '',
  )
  const [typed, setTyped] = useState<string>()
  const [opened, setOpened] = useState(false)
  const day = typeof value === 'string' && typedDay(value) === value ? value : null
  const shown = day ? formats.shortDay(day) : ((value as string | null) ?? '')
  return (
    <TextInput
      {...props}
      styles={{ wrapper: { maxWidth: '13rem' } }}
      inputMode='numeric'
      autoComplete='off'
      value={typed ?? shown}
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text)
        set(typedDay(text, near) ?? (text.trim() || null))
      }}
      onBlur={() => setTyped(undefined)}
      rightSection={
        <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position='bottom-start' withRoles>
          <Popover.Target>
            <ActionIcon
              variant='subtle'
              size='md'
              aria-label={`${t('calendar')}: ${field.label}`}
              onClick={() => setOpened(!opened)}
            >
              <IconCalendar size={18} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Suspense fallback={t('loading')}>
              <Calendar
                day={day}
                {...(min && { min })}
                {...(max && { max })}
                onPick={picked => {
                  set(picked)
                  setTyped(undefined)
                  setOpened(false)
                }}
              />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}
