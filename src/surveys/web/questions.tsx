import { Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect } from 'react'
import { flushSync } from 'react-dom'
import { inputId, type OfficeForm } from '#platform/web/form/office-form.ts'
import { useWords } from '#platform/web/words.ts'
import type { Answers, AskedIn, Form, Question } from '../form-contract.ts'
import { askedOf, marksOf } from '../rules.ts'
import { fillWords } from './fill-words.ts'
import classes from './questions.module.css'

type Answering = { answers: Answers }
type QuestionsProps<Values extends Answering> = {
  form: OfficeForm<Values>
  asking: Form
  language: AskedIn
  /** Shows the key beside each choice: whoever types papers in needs no mouse. */
  keys?: boolean
}

/** Numbers as they were typed, as numbers: what can't be one stays as it is, and is told. */
export function toldAnswers(asking: Form, answers: Answers): Answers {
  const told: Record<string, Answers[string]> = {}
  for (const { code } of askedOf(asking, asNumbers(asking, answers))) {
    const value = asNumbers(asking, answers)[code]
    if (value !== undefined && value !== '') told[code] = value
  }
  return told
}

function asNumbers(asking: Form, answers: Answers): Answers {
  const numbers = asking.filter(({ kind }) => kind === 'number').map(({ code }) => code)
  return Object.fromEntries(
    Object.entries(answers).map(([code, value]) => {
      const number = Number(String(value).replace(/\s/g, '').replace(',', '.'))
      return [code, numbers.includes(code) && value !== '' && Number.isFinite(number) ? number : value]
    }),
  )
}

/** The questions that are asked of who answers so, one under another. */
export function Questions<Values extends Answering>({ form, asking, language, keys = false }: QuestionsProps<Values>) {
  const { answers } = form.values
  const asked = askedOf(asking, asNumbers(asking, answers))
  const set = (code: string, value: Answers[string]) => form.set('answers' as never, { ...answers, [code]: value })
  return asked.map((question, index) => (
    <Asked
      key={question.code}
      number={index + 1}
      value={answers[question.code]}
      set={value => set(question.code, value)}
      {...{ form, question, language, keys }}
    />
  ))
}

type AskedProps<Values extends object> = {
  form: OfficeForm<Values>
  question: Question
  number: number
  language: AskedIn
  keys: boolean
  value: Answers[string] | undefined
  set: (value: Answers[string]) => void
}

function Asked<Values extends object>({ form, question, number, language, keys, value, set }: AskedProps<Values>) {
  const t = useWords(fillWords)
  const { code, kind, text, hint, required } = question
  const name = `answers.${code}`
  const label = text[language]
  useEffect(() => void form.labels.set(name, { label, say: String }), [form, name, label])
  const error = form.errors[name]
  const id = inputId(form, name)
  const options = optionsOf(question, language)
  const choose = (key: string) => {
    if (kind === 'scale') return set(Number(key))
    if (kind === 'single') return set(key)
    const chosen = Array.isArray(value) ? value : []
    set(chosen.includes(key) ? chosen.filter(each => each !== key) : [...chosen, key])
  }
  const typed = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && (event.target as HTMLElement).tagName !== 'TEXTAREA') {
      event.preventDefault()
      return toNext(event.currentTarget)
    }
    const option = /^\d$/.test(event.key) && options.find(each => each.press === event.key)
    if (!option) return
    event.preventDefault()
    // Before the next key is pressed, and with the questions that this answer brings.
    flushSync(() => choose(option.key))
    if (kind !== 'many') toNext(event.currentTarget)
  }
  return (
    <fieldset
      className={classes.question}
      data-question
      data-wrong={error ? true : undefined}
      aria-describedby={error ? `${id}-wrong` : undefined}
      onKeyDown={options.length > 0 ? typed : undefined}
    >
      <legend>
        {number}. {label}
        {!required && ` (${t('optional')})`}
      </legend>
      {hint[language] && <p className={classes.hint}>{hint[language]}</p>}
      {error && (
        <p className={classes.wrong} id={`${id}-wrong`}>
          {error}
        </p>
      )}
      {options.length > 0 ? (
        <div className={classes.choices} data-marks={kind === 'scale' || undefined}>
          {options.map(({ key, said, press }, index) => (
            <label key={key} className={classes.choice}>
              <input
                id={index === 0 ? id : undefined}
                type={kind === 'many' ? 'checkbox' : 'radio'}
                name={id}
                // A choice of the preview may have no words yet.
                aria-label={said ? undefined : String(index + 1)}
                checked={Array.isArray(value) ? value.includes(key) : String(value ?? '') === key}
                onChange={() => choose(key)}
              />
              {keys && kind !== 'scale' && (
                <span className={classes.key} aria-hidden>
                  {press}
                </span>
              )}
              <span>{said}</span>
            </label>
          ))}
        </div>
      ) : (
        <Written {...{ id, kind, label, set }} value={String(value ?? '')} wrong={Boolean(error)} />
      )}
    </fieldset>
  )
}

const optionsOf = (question: Question, language: AskedIn) =>
  question.kind === 'scale'
    ? (marksOf(question) ?? []).map(mark => ({ key: String(mark), said: String(mark), press: String(mark) }))
    : question.choices.map(({ code, text }, index) => ({
        key: code,
        said: text[language],
        press: index < 9 ? String(index + 1) : '',
      }))

type WrittenProps = {
  id: string
  kind: Question['kind']
  label: string
  value: string
  wrong: boolean
  set: (value: string) => void
}

function Written({ id, kind, label, value, wrong, set }: WrittenProps) {
  const given = { id, value, error: wrong, size: 'md', className: classes.open, 'aria-label': label } as const
  if (kind === 'text')
    return (
      <Textarea {...given} autosize minRows={2} maxLength={8000} onChange={event => set(event.currentTarget.value)} />
    )
  return (
    <TextInput
      {...given}
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      maw={220}
      autoComplete='off'
      onChange={event => set(event.currentTarget.value)}
    />
  )
}

/** To the first field of the next question, or to the button after the last one. */
function toNext(from: HTMLElement) {
  const all = [...(from.closest('form')?.querySelectorAll<HTMLElement>('[data-question], button[type=submit]') ?? [])]
  const next = all[all.indexOf(from) + 1]
  const field = next?.matches('button') ? next : next?.querySelector<HTMLElement>('input:checked, input, textarea')
  field?.focus()
}
