import { Alert, Button, Stack } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { useFormats } from '../formats.ts'
import { kitWords } from '../kit-words.ts'
import { useWords } from '../words.ts'
import { focusField } from './focus.ts'
import classes from './form.module.css'
import { inputId, type OfficeForm } from './office-form.ts'
import { StaleChoice } from './stale-choice.tsx'

type FormProps<Values extends object> = {
  form: OfficeForm<Values>
  /** The verb on the button: «Записать обращение». */
  submit: string
  /** Leaves the form with nothing done: «Отмена» beside the button. */
  onCancel?: () => void
  /** Further buttons: «Отложить», «Удалить». */
  beside?: ReactNode
  children: ReactNode
}

/** One column: what is wrong on top, the fields, one button. Ctrl+Enter is the button. */
export function Form<Values extends object>({ form, submit, onCancel, beside, children }: FormProps<Values>) {
  const t = useWords(kitWords)
  useEffect(() => void form.labels.set('', { label: submit, say: String }), [submit])
  const send = (event?: FormEvent) => {
    event?.preventDefault()
    void form.submit()
  }
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={send}
      onKeyDown={getHotkeyHandler([['mod+Enter', () => send()]])}
    >
      <Restored form={form} />
      <Summary form={form} />
      {form.stale && <StaleChoice form={form} stale={form.stale} />}
      <Stack gap='md'>{children}</Stack>
      <div className={classes.foot}>
        <Button type='submit' loading={form.submitting}>
          {submit}
        </Button>
        {onCancel && (
          <Button variant='subtle' onClick={() => onCancel()}>
            {t('cancel')}
          </Button>
        )}
        {beside}
        <Status form={form} />
      </div>
    </form>
  )
}

/** What is wrong, as links to the fields where it is about one; takes the focus when it comes. */
function Summary<Values extends object>({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(kitWords)
  const place = useRef<HTMLDivElement>(null)
  const wrong = Object.entries(form.errors)
  const shown = wrong.length > 0 || form.problem !== undefined
  // Each refused attempt takes the focus; correcting a field doesn't.
  useEffect(() => {
    if (form.refusals > 0) place.current?.focus()
  }, [form.refusals])
  if (!shown || form.submitting) return null
  return (
    <Alert
      ref={place}
      tabIndex={-1}
      color='red'
      variant='outline'
      role='alert'
      className={classes.summary}
      title={form.problem ?? t('errors', { count: wrong.length })}
    >
      {wrong.length > 0 && (
        <>
          {wrong.some(([name]) => form.labels.has(name)) && <p className={classes.hint}>{t('errorsHint')}</p>}
          <ul className={classes.errors}>
            {wrong.map(([name, message]) => (
              <li key={name}>
                {form.labels.has(name) ? (
                  <a
                    href={`#${inputId(form, name)}`}
                    onClick={event => {
                      event.preventDefault()
                      focusField(form, name)
                    }}
                  >
                    {form.labels.get(name)!.label}: {message}
                  </a>
                ) : (
                  `${name}: ${message}`
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  )
}

function Restored<Values extends object>({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(kitWords)
  const formats = useFormats()
  if (!form.restoredAt) return null
  return (
    <p className={classes.restored} role='status'>
      {t('restored', { at: formats.instant(form.restoredAt) })}
      <Button variant='subtle' size='compact-sm' onClick={form.discard}>
        {t('discard')}
      </Button>
    </p>
  )
}

function Status<Values extends object>({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(kitWords)
  const formats = useFormats()
  const words = form.submitting
    ? t('saving')
    : form.savedAt
      ? t('saved', { at: formats.time(form.savedAt) })
      : form.keptAt && t('draftKept', { at: formats.time(form.keptAt) })
  return (
    <span className={classes.status} role='status'>
      {words}
    </span>
  )
}
