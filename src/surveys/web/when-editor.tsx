import { Group, Select, TextInput } from '@mantine/core'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Question, Test } from '../form-contract.ts'
import classes from './builder.module.css'
import { builderWords } from './builder-words.ts'
import { numberOf } from './question-editor.tsx'

type WhenEditorProps = {
  question: Question
  earlier: readonly Question[]
  onChange: (changed: Partial<Question>) => void
}

const checksOf = (asked: Question | undefined): Test['is'][] =>
  !asked || asked.kind === 'text' || asked.kind === 'date'
    ? ['answered']
    : asked.choices.length > 0
      ? ['has', 'lacks', 'answered']
      : ['least', 'most', 'answered']

/** Whether a question is asked of everybody, or of who answered an earlier one so. */
export function WhenEditor({ question: { when }, earlier, onChange }: WhenEditorProps) {
  const t = useWords(builderWords)
  const formats = useFormats()
  const said = useLanguage() === 'kk' ? 'kk' : 'ru'
  const test = when?.tests[0]
  if (earlier.length === 0 && !test) return null
  const set = (changed: Test) =>
    onChange({ when: { every: when?.every ?? true, tests: [changed, ...(when?.tests.slice(1) ?? [])] } })
  const asked = earlier.find(({ code }) => code === test?.question)
  const begin = (code: string | null) => {
    const target = earlier.find(each => each.code === code)
    if (!target) return onChange({ when: null })
    const is = checksOf(target)[0]!
    set({ question: target.code, is, value: is === 'has' ? target.choices[0]!.code : is === 'least' ? 1 : null })
  }
  return (
    <>
      <Group align='flex-end'>
        <Select
          label={t('when')}
          w={{ base: '100%', xs: 320 }}
          data={[
            { value: '', label: t('always') },
            ...earlier.map(({ code }, index) => ({
              value: code,
              label: t('onlyIf', { n: formats.number(index + 1) }),
            })),
          ]}
          allowDeselect={false}
          value={test?.question ?? ''}
          onChange={begin}
        />
        {test && (
          <Select
            label={t('is')}
            w={{ base: '100%', xs: 210 }}
            allowDeselect={false}
            data={checksOf(asked).map(value => ({ value, label: t(value) }))}
            value={test.is}
            onChange={is => {
              const choosing = is === 'has' || is === 'lacks'
              const value = choosing ? (asked?.choices[0]?.code ?? null) : is === 'answered' ? null : 1
              set({ ...test, is: is as Test['is'], value })
            }}
          />
        )}
        {test && (test.is === 'has' || test.is === 'lacks') && (
          <Select
            label={t('value')}
            w={{ base: '100%', xs: 260 }}
            allowDeselect={false}
            data={(asked?.choices ?? []).map(({ code, text }) => ({ value: code, label: text[said] || code }))}
            value={String(test.value ?? '')}
            onChange={value => set({ ...test, value })}
          />
        )}
        {test && (test.is === 'least' || test.is === 'most') && (
          <TextInput
            label={t('value')}
            w={110}
            inputMode='numeric'
            value={test.value ?? ''}
            onChange={event => set({ ...test, value: numberOf(event.currentTarget.value) })}
          />
        )}
      </Group>
      {when && when.tests.length > 1 && <p className={classes.hint}>{t('several')}</p>}
    </>
  )
}
