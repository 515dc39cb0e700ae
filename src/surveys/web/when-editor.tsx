import { Button, Group, SegmentedControl } from '@mantine/core'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useWords } from '#platform/web/words.ts'
import type { Question, Test } from '../form-contract.ts'
import classes from './builder.module.css'
import { builderWords } from './builder-words.ts'
import { TestEditor, testOf } from './test-editor.tsx'

type WhenEditorProps = {
  question: Question
  earlier: readonly Question[]
  onChange: (changed: Partial<Question>) => void
}

/** As many tests as a condition may have, by form-contract.ts. */
const MOST = 12

/** Whether a question is asked of everybody, or of who answered earlier ones so: all of it, or any of it. */
export function WhenEditor({ question: { when }, earlier, onChange }: WhenEditorProps) {
  const t = useWords(builderWords)
  const place = useRef<HTMLDivElement>(null)
  const tests = when?.tests ?? []
  const every = when?.every ?? true
  if (earlier.length === 0 && tests.length === 0) return null
  const set = (changed: readonly Test[], all = every) =>
    onChange({ when: changed.length > 0 ? { every: all, tests: [...changed] } : null })
  /** Before the next key is pressed the keyboard stands at the last condition. */
  const andGo = (changed: readonly Test[]) => {
    flushSync(() => set(changed))
    const rows = place.current?.querySelectorAll<HTMLElement>('[role=group]')
    rows?.[rows.length - 1]?.querySelector('input')?.focus()
  }
  const label = (index: number) => t(index === 0 ? 'when' : every ? 'and' : 'or')
  return (
    <div className={classes.when} ref={place} data-several={tests.length > 1 || undefined}>
      {(tests.length > 0 ? tests : [null]).map((test, index) => (
        <TestEditor
          // A test is its place: two may ask the same.
          key={index}
          {...{ test, earlier, label: label(index), number: index + 1 }}
          onChange={changed => set(changed ? tests.toSpliced(index, 1, changed) : [])}
          onRemove={tests.length > 1 ? () => andGo(tests.filter((_, at) => at !== index)) : undefined}
        />
      ))}
      {tests.length > 0 && (
        <Group gap='sm'>
          {tests.length > 1 && (
            <SegmentedControl
              size='xs'
              aria-label={t('howMany')}
              value={every ? 'every' : 'any'}
              onChange={value => set(tests, value === 'every')}
              data={(['every', 'any'] as const).map(value => ({ value, label: t(value) }))}
            />
          )}
          {earlier.length > 0 && tests.length < MOST && (
            <Button
              variant='default'
              size='compact-sm'
              onClick={() => andGo([...tests, testOf(nextOf(earlier, tests))])}
            >
              {t('addTest')}
            </Button>
          )}
        </Group>
      )}
    </div>
  )
}

/** The nearest earlier question that isn't asked about yet. */
const nextOf = (earlier: readonly Question[], tests: readonly Test[]): Question =>
  earlier.findLast(({ code }) => !tests.some(({ question }) => question === code)) ?? earlier.at(-1)!
