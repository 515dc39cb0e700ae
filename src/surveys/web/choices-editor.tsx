import { Button, Checkbox, TextInput } from '@mantine/core'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { Choice, Question } from '../form-contract.ts'
import classes from './builder.module.css'
import { builderWords } from './builder-words.ts'
import { freeCode } from './question-editor.tsx'

type ChoicesEditorProps = { question: Question; onChange: (changed: Partial<Question>) => void }

/** Choices in both languages; the right ones make the literacy index. */
export function ChoicesEditor({ question: { choices, right, kind }, onChange }: ChoicesEditorProps) {
  const t = useWords(builderWords)
  const formats = useFormats()
  const set = (index: number, choice: Choice) => onChange({ choices: choices.with(index, choice) })
  const mark = (code: string, isRight: boolean) => {
    const others = kind === 'single' ? [] : right.filter(each => each !== code)
    onChange({ right: isRight ? [...others, code] : right.filter(each => each !== code) })
  }
  return (
    <>
      {choices.map((choice, index) => (
        <div className={classes.choice} key={choice.code}>
          {(['ru', 'kk'] as const).map(said => (
            <TextInput
              key={said}
              aria-label={t(said === 'ru' ? 'choiceRu' : 'choiceKk', { n: formats.number(index + 1) })}
              placeholder={t(said === 'ru' ? 'choiceRu' : 'choiceKk', { n: formats.number(index + 1) })}
              value={choice.text[said]}
              maxLength={300}
              onChange={event => set(index, { ...choice, text: { ...choice.text, [said]: event.currentTarget.value } })}
            />
          ))}
          <Checkbox
            label={t('right')}
            checked={right.includes(choice.code)}
            onChange={event => mark(choice.code, event.currentTarget.checked)}
          />
          <Button
            variant='subtle'
            color='red'
            size='compact-sm'
            disabled={choices.length <= 2}
            onClick={() =>
              onChange({
                choices: choices.filter(({ code }) => code !== choice.code),
                right: right.filter(code => code !== choice.code),
              })
            }
          >
            {t('remove')}
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant='default'
          size='compact-sm'
          onClick={() => {
            const code = freeCode(
              'a',
              choices.map(each => each.code),
            )
            onChange({ choices: [...choices, { code, text: { ru: '', kk: '' } }] })
          }}
        >
          {t('addChoice')}
        </Button>
      </div>
    </>
  )
}
