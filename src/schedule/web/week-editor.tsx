import { Button, Fieldset, Group, Input } from '@mantine/core'
import { useEffect } from 'react'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { NumberField, TimeField } from '#platform/web/form/text-fields.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Office } from '#reception/office-contract.ts'
import { hoursModes } from '../hours-contract.ts'
import { weekInWords } from '../hours-words.ts'
import classes from './hours.module.css'
import { hoursWords } from './hours-words.ts'
import { firstLine, hoursOf, type WeekLine } from './week-lines.ts'
import { WeekdaysField } from './weekdays-field.tsx'

export type WeekValues = { lines: WeekLine[] }
type EditorProps = { form: OfficeForm<WeekValues>; lawyers: Office['lawyers'] }

/** The week, line by line: days, hours, how and by whom. Under it the week in words, as an announcement will say it. */
export function WeekEditor({ form, lawyers }: EditorProps) {
  const t = useWords(hoursWords)
  const language = useLanguage()
  const { lines } = form.values
  useEffect(() => {
    form.labels.set('lines', { label: t('week'), say: value => weekInWords(hoursOf(value as WeekLine[]))[language] })
  })
  const error = form.errors.lines
  return (
    <>
      {lines.map((_, index) => (
        <Line key={index} form={form} index={index} lawyers={lawyers} />
      ))}
      <Group justify='space-between'>
        <Button variant='default' onClick={() => form.set('lines', [...lines, next(lines)])}>
          {t('addLine')}
        </Button>
      </Group>
      {error && <Input.Error size='md'>{error}</Input.Error>}
      <p className={classes.inWords}>{weekInWords(hoursOf(lines))[language]}</p>
    </>
  )
}

/** The afternoon after the morning: of the same days, by the same people. */
const next = (lines: readonly WeekLine[]): WeekLine => ({ ...(lines.at(-1) ?? firstLine), from: '14:00', to: '18:00' })

const modeKeys = { in_person: 'modeInPerson', phone: 'modePhone', online: 'modeOnline', closed: 'modeClosed' } as const

function Line({ form, index, lawyers }: EditorProps & { index: number }) {
  const t = useWords(hoursWords)
  const formats = useFormats()
  const line = form.values.lines[index]!
  const receives = line.mode !== 'closed'
  return (
    <Fieldset legend={t('line', { n: formats.number(index + 1) })} className={classes.line}>
      <WeekdaysField form={form} name={`lines.${index}.days`} label={t('days')} />
      <Group align='flex-start'>
        <TimeField form={form} name={`lines.${index}.from`} label={t('opens')} />
        <TimeField form={form} name={`lines.${index}.to`} label={t('closes')} />
        <SelectField
          form={form}
          name={`lines.${index}.mode`}
          label={t('mode')}
          options={hoursModes.map(value => ({ value, label: t(modeKeys[value]) }))}
        />
      </Group>
      {receives && (
        <Group align='flex-start'>
          <SelectField
            form={form}
            name={`lines.${index}.lawyer`}
            label={t('lawyer')}
            options={[
              { value: '', label: t('anyLawyer') },
              ...lawyers.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <NumberField form={form} name={`lines.${index}.minutes`} label={t('minutes')} />
          {!line.lawyer && <NumberField form={form} name={`lines.${index}.capacity`} label={t('capacity')} />}
        </Group>
      )}
      {form.values.lines.length > 1 && (
        <Button
          variant='subtle'
          size='compact-md'
          c='var(--broken)'
          onClick={() =>
            form.set(
              'lines',
              form.values.lines.filter((_, other) => other !== index),
            )
          }
        >
          {t('dropLine')}
        </Button>
      )}
    </Fieldset>
  )
}
