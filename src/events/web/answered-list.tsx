import { Button, Title } from '@mantine/core'
import { useState } from 'react'
import { PageLink } from '#platform/web/address.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { whenNeeded } from '#platform/web/when-needed.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Question } from '../question-contract.ts'
import classes from './board.module.css'
import type { BoardEvent } from './board-page.tsx'
import { boardWords } from './board-words.ts'
import { outcomeWords, referralWords } from './code-words.ts'
import { useMarked } from './marked.ts'

const RegisterForm = whenNeeded(
  () => import('./register-form.tsx').then(form => form.RegisterForm),
  () => true,
)

type AnsweredProps = {
  event: BoardEvent
  questions: readonly Question[]
  onCorrect: ((question: Question) => void) | undefined
}

/** What was answered, the last one first; one click makes a question a matter of the journal. */
export function AnsweredList({ event, questions, onCorrect }: AnsweredProps) {
  const t = useWords(boardWords)
  const language = useLanguage()
  const [opened, setOpened] = useState<Question>()
  const marked = useMarked()
  if (questions.length === 0) return null
  const close = () => setOpened(undefined)
  return (
    <section className={classes.done} aria-label={t('done')}>
      <Title order={2} size='h3'>
        {t('done')} {questions.length}
      </Title>
      <ol className={classes.queue}>
        {questions.toReversed().map(question => {
          const { id, number, outcome, referredWhere, referredToName, expertName, entry, may } = question
          return (
            <li key={id} className={classes.answered} {...marked(id)}>
              {t('number', { n: String(number) })}. {question.question}
              <div>{question.answer}</div>
              <div className={classes.detail}>
                {[
                  question.personName ?? t('nameless'),
                  outcome && outcomeWords[outcome][language],
                  referredWhere && referralWords[referredWhere][language],
                  referredToName,
                  expertName,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
              {onCorrect && (
                <Button
                  variant='subtle'
                  size='compact-sm'
                  ml={-8}
                  aria-label={`${t('correct')}: ${t('number', { n: String(number) })}`}
                  onClick={() => onCorrect(question)}
                >
                  {t('correct')}
                </Button>
              )}
              {entry ? (
                <PageLink inherit to='/journal' search={{ open: entry.id }}>
                  {t('inJournal', { number: entry.number })}
                </PageLink>
              ) : (
                may.includes('reception.entry.register') && (
                  <Button variant='subtle' size='compact-sm' onClick={() => setOpened(question)}>
                    {t('toMatter')}
                  </Button>
                )
              )}
            </li>
          )
        })}
      </ol>
      <Drawer opened={Boolean(opened)} onClose={close} title={opened && t('matterTitle', { n: String(opened.number) })}>
        {opened && <RegisterForm programme={event.programme} question={opened} onDone={close} />}
      </Drawer>
    </section>
  )
}
