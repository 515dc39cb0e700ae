import { useEffect } from 'react'
import { ageClassWords } from '#people/age.ts'
import { socialStatusWords } from '#people/social-status.ts'
import { inputId, type OfficeForm } from '#platform/web/form/office-form.ts'
import { NumberField } from '#platform/web/form/text-fields.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { ages, sexes, statuses } from '../plan-contract.ts'
import classes from './plan.module.css'
import type { StateValues } from './state-values.ts'
import { valueWords } from './value-words.ts'

/** A list of people by the form's classes; each table shows its sum beside the value it must reach. */
export function BreakdownFields({ form }: { form: OfficeForm<StateValues> }) {
  const t = useWords(valueWords)
  const language = useLanguage()
  return (
    <>
      <Table form={form} table='sex' title={t('sex')} classNames={sexes.map(key => [key, t(key)])} />
      <Table
        form={form}
        table='status'
        title={t('status')}
        classNames={statuses.map(key => [key, socialStatusWords[key][language]])}
      />
      <Table
        form={form}
        table='age'
        title={t('age')}
        classNames={ages.map(key => [key, ageClassWords[key][language]])}
      />
      <NumberField form={form} name='vulnerable' label={t('vulnerableCount')} optional />
    </>
  )
}

type TableProps = {
  form: OfficeForm<StateValues>
  table: 'sex' | 'status' | 'age'
  title: string
  classNames: readonly (readonly [key: string, label: string])[]
}

function Table({ form, table, title, classNames }: TableProps) {
  const t = useWords(valueWords)
  const formats = useFormats()
  useEffect(() => {
    form.labels.set(table, { label: title, say: String })
  })
  const sum = Object.values(form.values[table]).reduce<number>((total, count) => total + (count ?? 0), 0)
  const wrong = form.errors[table]
  return (
    <fieldset id={inputId(form, table)} className={classes.grid}>
      <legend>{title}</legend>
      {classNames.map(([key, label]) => (
        <NumberField key={key} form={form} name={`${table}.${key}`} label={label} />
      ))}
      <p className={wrong ? classes.wrong : undefined} aria-live='polite'>
        {wrong ?? t('sumOf', { sum: formats.number(sum), value: formats.number(form.values.value) })}
      </p>
    </fieldset>
  )
}
