import { Button, Group, Select } from '@mantine/core'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Question, Test } from '../form-contract.ts'
import classes from './builder.module.css'
import { builderWords } from './builder-words.ts'
import { NumberBox } from './number-box.tsx'

type TestEditorProps = {
  /** Null: none yet, the question is always asked. */
  test: Test | null
  label: string
  number: number
  earlier: readonly Question[]
  onChange: (test: Test | null) => void
  /** Where there are several: none of them is `always`, each can be taken out. */
  onRemove?: (() => void) | undefined
}

const checksOf = (asked: Question | undefined): Test['is'][] =>
  !asked || asked.kind === 'text' || asked.kind === 'date'
    ? ['answered']
    : asked.choices.length > 0
      ? ['has', 'lacks', 'answered']
      : ['least', 'most', 'answered']

const choosing = (is: Test['is']) => is === 'has' || is === 'lacks'

/** What a check begins with: the first choice, or one. */
const valueFor = (is: Test['is'], asked: Question | undefined): Test['value'] =>
  choosing(is) ? (asked?.choices[0]?.code ?? null) : is === 'answered' ? null : 1

/** The first thing that may be asked of an earlier answer. */
export function testOf(asked: Question): Test {
  const is = checksOf(asked)[0]!
  return { question: asked.code, is, value: valueFor(is, asked) }
}

/** One test: of which earlier question, what is looked for, and which answer. */
export function TestEditor({ test, label, number, earlier, onChange, onRemove }: TestEditorProps) {
  const t = useWords(builderWords)
  const formats = useFormats()
  const said = useLanguage() === 'kk' ? 'kk' : 'ru'
  const asked = earlier.find(({ code }) => code === test?.question)
  const begin = (code: string | null) => {
    const target = earlier.find(each => each.code === code)
    onChange(target ? testOf(target) : null)
  }
  return (
    <Group
      className={classes.test}
      align='flex-end'
      role='group'
      aria-label={t('condition', { n: formats.number(number) })}
    >
      <Select
        label={label}
        w={{ base: '100%', xs: 300 }}
        data={[
          ...(onRemove ? [] : [{ value: '', label: t('always') }]),
          // Only a book from elsewhere, or a question that was moved, can ask so: said, so that it can be changed.
          ...(test && !asked ? [{ value: test.question, label: t('notEarlier') }] : []),
          ...earlier.map(({ code }, index) => ({ value: code, label: t('onlyIf', { n: formats.number(index + 1) }) })),
        ]}
        allowDeselect={false}
        value={test?.question ?? ''}
        onChange={begin}
      />
      {test && asked && (
        <Select
          label={t('is')}
          w={{ base: '100%', xs: 200 }}
          allowDeselect={false}
          data={checksOf(asked).map(value => ({ value, label: t(value) }))}
          value={test.is}
          onChange={is => onChange({ ...test, is: is as Test['is'], value: valueFor(is as Test['is'], asked) })}
        />
      )}
      {test && asked && choosing(test.is) && (
        <Select
          label={t('value')}
          w={{ base: '100%', xs: 220 }}
          allowDeselect={false}
          data={asked.choices.map(({ code, text }) => ({ value: code, label: text[said] || code }))}
          value={String(test.value ?? '')}
          onChange={value => onChange({ ...test, value })}
        />
      )}
      {test && asked && (test.is === 'least' || test.is === 'most') && (
        <NumberBox
          label={t('value')}
          value={typeof test.value === 'number' ? test.value : null}
          onChange={value => onChange({ ...test, value })}
        />
      )}
      {onRemove && (
        <Button variant='subtle' color='red' size='compact-sm' mb={7} onClick={onRemove}>
          {t('removeTest', { n: formats.number(number) })}
        </Button>
      )}
    </Group>
  )
}
