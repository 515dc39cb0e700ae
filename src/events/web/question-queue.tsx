import { Button, Title } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useLanguage } from '#platform/web/language.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { listQuestions, type Question, takeTurn } from '../question-contract.ts'
import classes from './board.module.css'
import { boardWords } from './board-words.ts'
import { askedWords } from './code-words.ts'
import { useMarked } from './marked.ts'

type QueueProps = { questions: readonly Question[]; onCorrect: ((question: Question) => void) | undefined }

/** Who is next: arrows go along it, Enter begins the answer. One hand on the keyboard is enough. */
export function QuestionQueue({ questions, onCorrect }: QueueProps) {
  const mayWrite = onCorrect !== undefined
  const t = useWords(boardWords)
  const language = useLanguage()
  const marked = useMarked()
  const take = useAct(takeTurn, { invalidates: [listQuestions] })
  const begin = ({ id, version }: Question) => take.mutate({ params: { id }, input: { version, begins: true } })
  return (
    <section aria-label={t('queue')}>
      <Title order={2} size='h3'>
        {t('queue')} {questions.length > 0 && questions.length}
      </Title>
      {questions.length === 0 && <p className={classes.quiet}>{t('queueEmpty')}</p>}
      <ol className={classes.queue} onKeyDown={alongTheQueue}>
        {questions.map(question => (
          <li key={question.id} {...marked(question.id)}>
            <button
              type='button'
              data-turn
              className={classes.line}
              disabled={!mayWrite}
              onClick={() => begin(question)}
            >
              <span>{question.number}</span>
              <span>
                {question.question}
                <span className={classes.detail}>
                  {' · '}
                  {[question.personName ?? t('nameless'), askedWords[question.asked][language], question.expertName]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </button>
            {onCorrect && (
              <Button
                variant='subtle'
                size='compact-sm'
                ml='2.75rem'
                aria-label={`${t('correct')}: ${t('number', { n: String(question.number) })}`}
                onClick={() => onCorrect(question)}
              >
                {t('correct')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function alongTheQueue(event: KeyboardEvent<HTMLOListElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const lines = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-turn]')]
  const next = lines[lines.indexOf(event.target as HTMLButtonElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
