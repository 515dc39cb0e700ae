import { Drawer } from '#platform/web/drawer.tsx'
import { RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { useWords } from '#platform/web/words.ts'
import { approveCalendarYear, type CalendarYear, readCalendarYear } from '../calendar-contract.ts'
import { occasions } from '../occasions.ts'
import { type DayKind, dayKinds, isWeekend } from '../working-days.ts'
import { calendarWords, dayKindWords } from './calendar-words.ts'

/** One day of the year put right; with it the year is approved as it then stands. */
export function CalendarDayDrawer({ calendar }: { calendar: CalendarYear }) {
  const t = useWords(calendarWords)
  const { opened, close } = useOpened()
  const fresh = opened === 'new'
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={fresh ? t('add') : t('correct')}>
      {opened && <DayForm key={opened} calendar={calendar} day={fresh ? null : opened} onDone={close} />}
    </Drawer>
  )
}

const OWN = 'own'
type Values = { day: string | null; kind: DayKind | 'ordinary'; occasion: string; own: string }

function DayForm({ calendar, day, onDone }: { calendar: CalendarYear; day: string | null; onDone: () => void }) {
  const t = useWords(calendarWords)
  const language = useLanguage()
  const { year, version, days } = calendar
  const found = days.find(one => one.day === day)
  const named = found && found.occasion in occasions
  const initial: Values = {
    day,
    kind: found?.kind ?? (day && isWeekend(day) ? 'working_day' : 'day_off'),
    occasion: found ? (named ? found.occasion : OWN) : 'transferred',
    own: found && !named ? found.occasion : '',
  }
  const form = useOfficeForm({
    key: `directory.calendar.${year}.${day ?? 'new'}`,
    endpoint: approveCalendarYear,
    given: { params: { year } },
    version,
    initial,
    input: (values, made) => {
      const others = days.filter(one => one.day !== day && one.day !== values.day)
      const kept = others.map(({ day, kind, occasion }) => ({ day, kind, occasion }))
      const occasion = values.occasion === OWN ? values.own : values.occasion
      const changed = values.kind === 'ordinary' ? [] : [{ day: values.day ?? '', kind: values.kind, occasion }]
      return { version: made.version ?? 0, days: [...kept, ...changed] }
    },
    fieldOf: path => (path.endsWith('occasion') ? 'own' : 'day'),
    invalidates: [readCalendarYear],
    draft: false,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <DayField form={form} name='day' label={t('day')} min={`${year}-01-01`} max={`${year}-12-31`} />
      <RadioField
        form={form}
        name='kind'
        label={t('kind')}
        options={[
          ...dayKinds.map(value => ({ value: value as string, label: dayKindWords[value][language] })),
          { value: 'ordinary', label: t('ordinary') },
        ]}
      />
      {form.values.kind !== 'ordinary' && (
        <SelectField
          form={form}
          name='occasion'
          label={t('occasion')}
          options={[
            ...Object.entries(occasions).map(([value, words]) => ({ value, label: words[language] })),
            { value: OWN, label: t('own') },
          ]}
        />
      )}
      {form.values.kind !== 'ordinary' && form.values.occasion === OWN && (
        <TextField form={form} name='own' label={t('ownWords')} maxLength={120} />
      )}
    </Form>
  )
}
