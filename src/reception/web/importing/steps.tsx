import { useWords } from '#platform/web/words.ts'
import classes from './import.module.css'
import { importWords } from './import-words.ts'

export const steps = ['columns', 'words', 'check'] as const
export type StepName = (typeof steps)[number]

type BookStepsProps = { step: StepName; show: (step: StepName) => void; checked: boolean }

/** The way of a book. One may go back at any time; words and check are there once it was checked. */
export function BookSteps({ step, show, checked }: BookStepsProps) {
  const t = useWords(importWords)
  return (
    <nav aria-label={t('steps')}>
      <ol className={classes.steps}>
        {steps.map((each, at) => (
          <li key={each}>
            <button
              type='button'
              className={classes.step}
              aria-current={each === step ? 'step' : undefined}
              disabled={!checked && each !== 'columns'}
              onClick={() => show(each)}
            >
              <span aria-hidden>{at + 1}</span> {t(each)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
