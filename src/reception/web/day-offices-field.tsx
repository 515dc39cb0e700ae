import { Checkbox, Input } from '@mantine/core'
import { inputId } from '#platform/web/form/office-form.ts'
import { TimeField } from '#platform/web/form/text-fields.tsx'
import { useField } from '#platform/web/form/use-field.ts'
import { useWords } from '#platform/web/words.ts'
import type { Office } from '../office-contract.ts'
import type { DayForm, DayOffices } from './day-form.tsx'
import { dayWords } from './day-words.ts'
import classes from './days.module.css'

/** Which offices hold the day, and from when to when; those that are shut on that day aren't offered. */
export function DayOfficesField({ form, offices }: { form: DayForm; offices: readonly Office[] }) {
  const t = useWords(dayWords)
  const nameOf = (id: string) => offices.find(office => office.id === id)?.name ?? '…'
  const say = (value: unknown) => (value as DayOffices).map(({ office }) => nameOf(office)).join(', ')
  const label = t('offices')
  const { value, set, props } = useField({ form, name: 'offices', label, hint: t('officesHint') }, say)
  const chosen = value as DayOffices
  const { heldOn } = form.values
  const open = offices.filter(
    ({ id, openedOn, closedOn }) =>
      chosen.some(({ office }) => office === id) ||
      !heldOn ||
      (openedOn <= heldOn && (!closedOn || closedOn >= heldOn)),
  )
  const toggle = (id: string, checked: boolean) => {
    const { opensAt = '', closesAt = '' } = chosen.at(-1) ?? {}
    set(checked ? [...chosen, { office: id, opensAt, closesAt }] : chosen.filter(({ office }) => office !== id))
  }
  return (
    <Input.Wrapper {...props} labelElement='div' id={inputId(form, 'offices')}>
      <div className={classes.offices}>
        {open.map(({ id, name }) => {
          const index = chosen.findIndex(({ office }) => office === id)
          return (
            <fieldset key={id} className={classes.office}>
              <legend hidden>{name}</legend>
              <Checkbox
                size='md'
                label={name}
                checked={index >= 0}
                onChange={event => toggle(id, event.currentTarget.checked)}
              />
              {index >= 0 && (
                <div className={classes.hours}>
                  <TimeField form={form} name={`offices.${index}.opensAt`} label={t('opens')} />
                  <TimeField form={form} name={`offices.${index}.closesAt`} label={t('closes')} />
                </div>
              )}
            </fieldset>
          )
        })}
      </div>
    </Input.Wrapper>
  )
}
