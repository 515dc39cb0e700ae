import { Button, Checkbox, Group, Select, TextInput } from '@mantine/core'
import { inputId, type OfficeForm } from '#platform/web/form/office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { formFaultWords } from '../fault-words.ts'
import { type Question, questionKinds } from '../form-contract.ts'
import type { FormFault } from '../rules.ts'
import classes from './builder.module.css'
import { builderWords } from './builder-words.ts'
import { ChoicesEditor } from './choices-editor.tsx'
import { NumberBox } from './number-box.tsx'
import { WhenEditor } from './when-editor.tsx'

/** A code that nobody has to invent: the first free one. */
export function freeCode(prefix: string, taken: readonly string[]): string {
  let number = taken.length + 1
  while (taken.includes(`${prefix}${number}`)) number++
  return `${prefix}${number}`
}

export const blankQuestion = (asking: readonly Question[]): Question => ({
  code: freeCode(
    'q',
    asking.map(({ code }) => code),
  ),
  kind: 'single',
  text: { ru: '', kk: '' },
  hint: { ru: '', kk: '' },
  required: true,
  choices: [
    { code: 'a1', text: { ru: '', kk: '' } },
    { code: 'a2', text: { ru: '', kk: '' } },
  ],
  from: null,
  to: null,
  right: [],
  when: null,
})

type QuestionEditorProps<Values extends object> = {
  question: Question
  index: number
  asking: readonly Question[]
  faults: readonly FormFault[]
  form: OfficeForm<Values>
  onChange: (question: Question) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

export function QuestionEditor<Values extends object>(given: QuestionEditorProps<Values>) {
  const { question, index, asking, faults, form, onChange, onMove, onRemove } = given
  const t = useWords(builderWords)
  const formats = useFormats()
  const language = useLanguage()
  const own = faults.filter(fault => fault.question === question.code)
  const name = `form.${index}`
  const label = t('question', { n: formats.number(index + 1) })
  form.labels.set(name, { label, say: String })
  for (const part of ['text.ru', 'text.kk'])
    form.labels.set(`${name}.${part}`, {
      label: `${label}, ${t(part === 'text.ru' ? 'textRu' : 'textKk')}`,
      say: String,
    })
  const change = (changed: Partial<Question>) => onChange({ ...question, ...changed })
  const words = (key: 'text' | 'hint', said: 'ru' | 'kk', title: 'textRu' | 'textKk' | 'hintRu' | 'hintKk') => (
    <TextInput
      id={inputId(form, `${name}.${key}.${said}`)}
      label={t(title)}
      value={question[key][said]}
      error={form.errors[`${name}.${key}.${said}`]}
      maxLength={1000}
      onChange={event => change({ [key]: { ...question[key], [said]: event.currentTarget.value } })}
    />
  )
  const choosing = question.kind === 'single' || question.kind === 'many'
  return (
    <fieldset
      className={classes.question}
      data-wrong={own.length > 0 || undefined}
      id={inputId(form, name)}
      tabIndex={-1}
    >
      <legend>{label}</legend>
      {own.map(({ fault }) => (
        <p key={fault} className={classes.wrong}>
          {formFaultWords[fault][language]}
        </p>
      ))}
      <div className={classes.pair}>
        {words('text', 'ru', 'textRu')}
        {words('text', 'kk', 'textKk')}
        <Select
          label={t('kind')}
          allowDeselect={false}
          data={questionKinds.map(value => ({ value, label: t(value) }))}
          value={question.kind}
          onChange={kind => change(ofKind(question, kind as Question['kind']))}
        />
        <Checkbox
          mt={{ base: 0, sm: 30 }}
          label={t('required')}
          checked={question.required}
          onChange={event => change({ required: event.currentTarget.checked })}
        />
        {words('hint', 'ru', 'hintRu')}
        {words('hint', 'kk', 'hintKk')}
      </div>
      {choosing && <ChoicesEditor question={question} onChange={change} />}
      {(question.kind === 'scale' || question.kind === 'number') && (
        <Group>
          {(['from', 'to'] as const).map(end => (
            <NumberBox key={end} label={t(end)} value={question[end]} onChange={value => change({ [end]: value })} />
          ))}
        </Group>
      )}
      <WhenEditor question={question} earlier={asking.slice(0, index)} onChange={change} />
      <Group gap='xs'>
        <Button variant='subtle' size='compact-sm' disabled={index === 0} onClick={() => onMove(-1)}>
          {t('up')}
        </Button>
        <Button variant='subtle' size='compact-sm' disabled={index === asking.length - 1} onClick={() => onMove(1)}>
          {t('down')}
        </Button>
        <Button variant='subtle' color='red' size='compact-sm' disabled={asking.length === 1} onClick={onRemove}>
          {t('remove')}
        </Button>
      </Group>
    </fieldset>
  )
}

/** Another kind of answer keeps what still fits it. */
function ofKind(question: Question, kind: Question['kind']): Partial<Question> {
  const choosing = kind === 'single' || kind === 'many'
  const wasChoosing = question.choices.length > 0
  return {
    kind,
    choices: choosing ? (wasChoosing ? question.choices : blankQuestion([]).choices) : [],
    right: choosing ? question.right : [],
    from: kind === 'scale' ? (question.from ?? 1) : kind === 'number' ? question.from : null,
    to: kind === 'scale' ? (question.to ?? 5) : kind === 'number' ? question.to : null,
  }
}
