import '@mantine/dates/styles.css'
import { DatePicker, DatesProvider } from '@mantine/dates'
import 'dayjs/locale/kk'
import 'dayjs/locale/ru'
import { useActorIfAny } from '../actor.tsx'
import { useFormats } from '../formats.ts'
import { kitWords } from '../kit-words.ts'
import { useLanguage } from '../language.ts'
import { useWords } from '../words.ts'
import classes from './calendar.module.css'

type CalendarProps = { day: string | null; min?: string; max?: string; onPick: (day: string | null) => void }

/** The month to pick a day from: Monday first, every arrow named. Loaded when it is first opened. */
export default function Calendar({ day, min, max, onPick }: CalendarProps) {
  const t = useWords(kitWords)
  const formats = useFormats()
  const language = useLanguage()
  const today = useActorIfAny()?.today
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <DatePicker
        value={day}
        hideOutsideDates
        size='md'
        classNames={{ day: classes.day }}
        onChange={onPick}
        {...((day ?? today) && { defaultDate: day ?? today })}
        {...(min && { minDate: min })}
        {...(max && { maxDate: max })}
        getDayAriaLabel={date => formats.day(date)}
        ariaLabels={{
          nextMonth: t('nextMonth'),
          previousMonth: t('previousMonth'),
          nextYear: t('nextYears'),
          previousYear: t('previousYears'),
          nextDecade: t('nextYears'),
          previousDecade: t('previousYears'),
        }}
      />
    </DatesProvider>
  )
}
