import { findInstitutions } from '#directory/web/find-institutions.ts'
import { readAnnexes } from '#evidence/contract.ts'
import { RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { SearchField } from '#platform/web/form/search-field.tsx'
import { TextareaField, TextField, TimeField } from '#platform/web/form/text-fields.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { usePlaces } from '#reception/web/use-places.ts'
import { eventForms, eventKinds, eventStates } from '../rules.ts'
import { eventKindWords, formWords, stateWords } from './code-words.ts'
import type { EventValues } from './event-values.ts'
import classes from './events.module.css'
import { eventWords } from './words.ts'

type FieldsProps = { form: OfficeForm<EventValues>; programme: string; known?: boolean }

/** What is said of an event. A new one asks for little: the rest is told when it is known. */
export function EventFields({ form, programme, known = false }: FieldsProps) {
  const t = useWords(eventWords)
  const language = useLanguage()
  const places = usePlaces()
  const annexes = useRead(readAnnexes, { params: { programme } })
  const { kind, state, form: held, plannedForm } = form.values
  const forms = eventForms.map(value => ({ value, label: formWords[value][language] }))
  return (
    <>
      {!known && (
        <SelectField
          form={form}
          name='kind'
          label={t('kind')}
          options={eventKinds.map(value => ({ value, label: eventKindWords[value][language] }))}
        />
      )}
      <TextField form={form} name='title' label={t('title')} />
      <SelectField form={form} name='place' label={t('place')} options={places.options} optional={kind !== 'session'} />
      <div className={classes.pair}>
        <DayField form={form} name='heldOn' label={t('day')} />
        <TimeField form={form} name='startsAt' label={t('from')} optional />
        <TimeField form={form} name='endsAt' label={t('to')} optional />
      </div>
      <SelectField
        form={form}
        name='activity'
        label={t('activity')}
        hint={t('activityHint')}
        optional
        options={(annexes.data?.annexes ?? []).map(({ activity, number, title }) => ({
          value: activity,
          label: `${number}. ${title}`,
        }))}
      />
      <RadioField form={form} name='plannedForm' label={t('plannedForm')} inline options={forms} />
      {known && (
        <>
          <SelectField
            form={form}
            name='state'
            label={t('state')}
            options={eventStates.map(value => ({ value, label: stateWords[value][language] }))}
          />
          {state === 'cancelled' && <TextareaField form={form} name='cancelledBecause' label={t('cancelledBecause')} />}
          <SelectField form={form} name='form' label={t('form')} hint={t('formHint')} optional options={forms} />
          {held !== null && held !== plannedForm && (
            <div className={classes.pair}>
              <TextField form={form} name='consentNumber' label={t('consentNumber')} hint={t('consentHint')} optional />
              <DayField form={form} name='consentOn' label={t('consentOn')} optional />
            </div>
          )}
        </>
      )}
      <TextField form={form} name='link' label={t('link')} type='url' optional />
      {known && <TextField form={form} name='recording' label={t('recording')} type='url' optional />}
      <TextField form={form} name='announcement' label={t('announcement')} type='url' optional />
      <SearchField form={form} name='host' label={t('host')} search={findInstitutions} optional />
      <TextField form={form} name='contact' label={t('contact')} optional />
      <TextareaField form={form} name='note' label={t('note')} optional />
    </>
  )
}
