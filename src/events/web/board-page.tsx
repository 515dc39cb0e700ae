import { Title } from '@mantine/core'
import { useParam } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { readEvent } from '../contract.ts'
import { listQuestions, type Question } from '../question-contract.ts'
import { AnswerForm } from './answer-form.tsx'
import { AnsweredList } from './answered-list.tsx'
import { AskForm } from './ask-form.tsx'
import classes from './board.module.css'
import { boardWords } from './board-words.ts'
import { QuestionQueue } from './question-queue.tsx'
import { Timer } from './timer.tsx'

const QuestionDrawer = whenOpened(() => import('./correct-question.tsx').then(drawer => drawer.QuestionDrawer))

/** Several people watch one queue: what another hand does is here within seconds. */
const FRESH = 3000

export default function BoardPage() {
  const id = useParam('id')
  const event = useRead(readEvent, { params: { id } })
  const questions = useRead(listQuestions, { params: { id } }, { refetchInterval: FRESH })
  return (
    <Loaded read={event}>
      {found => <Loaded read={questions}>{({ items }) => <Board event={found} questions={items} />}</Loaded>}
    </Loaded>
  )
}

export type BoardEvent = {
  readonly id: string
  readonly programme: string
  readonly title: string
  readonly heldOn: string
  readonly who: readonly { readonly id: string; readonly name: string }[]
  readonly may: readonly string[]
}

/** The host's board: the question that is being answered in large letters, and whose turn it is next. */
function Board({ event, questions }: { event: BoardEvent; questions: readonly Question[] }) {
  const t = useWords(boardWords)
  const formats = useFormats()
  const waiting = questions.filter(({ answeredAt }) => !answeredAt)
  const now = waiting.find(({ takenAt }) => takenAt)
  const queue = waiting.filter(({ id }) => id !== now?.id)
  const mayWrite = event.may.includes('events.question.write')
  const { opened, open, close } = useOpened()
  const correct = mayWrite ? ({ id }: Question) => open(id) : undefined
  return (
    <>
      <PageHead
        title={event.title}
        note={formats.day(event.heldOn)}
        actions={
          <ButtonLink to={`/events/${event.id}`} variant='default'>
            {t('toEvent')}
          </ButtonLink>
        }
      />
      <div className={classes.board}>
        <div className={classes.column}>
          <section className={classes.now} aria-label={t('now')} aria-live='polite'>
            <div className={classes.head}>
              <Title order={2} size='h3'>
                {t('now')}
                {now && ` · ${t('number', { n: String(now.number) })}`}
              </Title>
              {now?.takenAt && <Timer since={now.takenAt} />}
            </div>
            {!now && <p className={classes.quiet}>{queue.length > 0 ? t('nobody') : t('idle')}</p>}
            {now && <p className={classes.question}>{now.question}</p>}
            {now && mayWrite && <AnswerForm key={now.id} event={event} question={now} />}
          </section>
          <AnsweredList
            event={event}
            questions={questions.filter(({ answeredAt }) => answeredAt)}
            onCorrect={correct}
          />
        </div>
        <div className={classes.column}>
          {mayWrite && <AskForm event={event} />}
          <QuestionQueue questions={queue} onCorrect={correct} />
        </div>
      </div>
      <QuestionDrawer event={event} question={questions.find(({ id }) => id === opened)} onDone={close} />
    </>
  )
}
