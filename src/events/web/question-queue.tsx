import { Title } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useLanguage } from '#platform/web/language.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { listQuestions, type Question, takeTurn } from '../question-contract.ts'
import classes from './board.module.css'
import { boardWords } from './board-words.ts'
import { askedWords } from './code-words.ts'
import { useMarked } from './marked.ts'

/** Who is next: arrows go along it, Enter begins the answer. One hand on the keyboard is enough. */
export function QuestionQueue({ questions, mayWrite }: { questions: readonly Question[]; mayWrite: boolean }) {
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
            <button type='button' className={classes.line} disabled={!mayWrite} onClick={() => begin(question)}>
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
          </li>
        ))}
      </ol>
    </section>
  )
}

function alongTheQueue(event: KeyboardEvent<HTMLOListElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const lines = [...event.currentTarget.querySelectorAll('button')]
  const next = lines[lines.indexOf(event.target as HTMLButtonElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
