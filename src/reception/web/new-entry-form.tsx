import { Button } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { focusField, focusNext } from '#platform/web/form/focus.ts'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { useWords } from '#platform/web/words.ts'
import type { Office, ReceptionDay } from '../office-contract.ts'
import classes from './desk.module.css'
import { deskWords } from './desk-words.ts'
import { EarlierMatters } from './earlier-matters.tsx'
import { QuestionFields, ReceptionFields } from './entry-fields.tsx'
import { type EntryValues, lawyerOf, OWN } from './entry-values.ts'
import { useFieldLabel } from './field-words.ts'
import { useMatters } from './matters.ts'
import { SaidFields } from './said-fields.tsx'
import { VisitorChosen } from './visitor-chosen.tsx'
import { words } from './words.ts'

type NewEntryFormProps = {
  form: OfficeForm<EntryValues>
  programme: ProgrammeName
  offices: readonly Office[]
  days: readonly ReceptionDay[]
  onOther: () => void
  onPutBy: () => void
}

/**
 * The line of the journal, once it is known who came. The cursor stands on the first thing that nothing else says; Tab
 * and Enter go on in the journal's order, Ctrl+Enter registers from wherever one is.
 */
export function NewEntryForm({ form, programme, offices, days, onOther, onPutBy }: NewEntryFormProps) {
  const t = useWords(deskWords)
  const { visitor, nameless, matter, topic, question } = form.values
  const [asked, setAsked] = useState(0)
  const earlier = useMatters(programme.id, visitor?.value)
  const unasked = nameless || earlier.error !== null || earlier.matters?.length === 0
  const known = unasked || earlier.matters !== undefined
  // Nobody is asked to choose from nothing.
  useEffect(() => {
    if (unasked && !matter) form.set('matter', OWN)
  }, [unasked, matter])
  useEffect(() => {
    const next = !unasked && !matter ? 'matter' : !topic ? 'topic' : !question ? 'question' : 'answer'
    const soon = known && setTimeout(() => focusField(form, next))
    return () => clearTimeout(soon || undefined)
  }, [known, asked])
  const keys = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.defaultPrevented) return
    getHotkeyHandler([['mod+Enter', () => void form.submit()]])(event)
    const field = event.target as HTMLElement
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && field.matches('form input')) {
      event.preventDefault()
      focusNext(field)
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside
    <div className={classes.desk} onKeyDown={keys}>
      <VisitorChosen person={visitor?.value} onOther={onOther} />
      {!nameless && (
        <aside className={classes.earlier}>
          <EarlierMatters form={form} earlier={earlier} onChosen={() => setAsked(asked + 1)} />
        </aside>
      )}
      <div className={classes.line}>
        <Form
          form={form}
          submit={t('record')}
          beside={
            <Button variant='subtle' onClick={onPutBy}>
              {t('putBy')}
            </Button>
          }
        >
          {nameless && <SaidFields form={form} />}
          <ReceptionFields form={form} days={days}>
            <OfficeField form={form} offices={offices} />
          </ReceptionFields>
          <QuestionFields form={form}>
            <LawyerField form={form} offices={offices} />
          </QuestionFields>
        </Form>
      </div>
    </div>
  )
}

/** Asked only where there is a choice. */
function OfficeField({ form, offices }: Pick<NewEntryFormProps, 'form' | 'offices'>) {
  const journal = useWords(words)
  if (offices.length < 2) return null
  return (
    <SelectField
      form={form}
      name='office'
      label={journal('office')}
      options={offices.map(({ id, name: label }) => ({ value: id, label }))}
    />
  )
}

/** Who answered; not asked of an office's only lawyer. */
function LawyerField({ form, offices }: Pick<NewEntryFormProps, 'form' | 'offices'>) {
  const label = useFieldLabel()
  const { member, name } = useActor()
  const { set, values } = form
  const office = offices.find(({ id }) => id === values.office)
  const lawyers = office?.lawyers ?? []
  const choices = lawyers.some(({ id }) => id === member) ? lawyers : [...lawyers, { id: member, name }]
  // Another office has other lawyers; a choice made within one stays.
  useEffect(() => {
    if (!choices.some(({ id }) => id === values.lawyer)) set('lawyer', lawyerOf(office, member))
  }, [values.office])
  if (choices.length < 2) return null
  return (
    <SelectField
      form={form}
      name='lawyer'
      label={label('lawyer')}
      options={choices.map(one => ({ value: one.id, label: one.name }))}
    />
  )
}
