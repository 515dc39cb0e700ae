import { Title } from '@mantine/core'
import { useState } from 'react'
import { OpenPage } from '#people/web/open-page.tsx'
import type { ReplyOf } from '#platform/endpoint.ts'
import { useParam } from '#platform/web/address.tsx'
import { ProblemError } from '#platform/web/call.ts'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { ErrorState, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Answers } from '../form-contract.ts'
import { answerByLink, readAsking } from '../response-contract.ts'
import { fillWords } from './fill-words.ts'
import classes from './questions.module.css'
import { Questions, toldAnswers } from './questions.tsx'
import { WhoAnswers } from './who-answers.tsx'

/** Anybody who was sent the link answers here: large, plain, one column, kept on the device until it is taken. */
export default function AnswerPage() {
  const t = useWords(fillWords)
  const token = useParam('token')
  const language = useLanguage()
  const asking = useRead(readAsking, { params: { token } })
  const [taken, setTaken] = useState(false)
  const spoken = language === 'kk' ? 'kk' : 'ru'
  if (taken)
    return (
      <OpenPage title={t('thanks')}>
        <p className={classes.large}>{t('thanksHint')}</p>
      </OpenPage>
    )
  if (asking.error)
    return asking.error instanceof ProblemError && [404, 422].includes(asking.error.status) ? (
      <OpenPage title={t('closed')}>
        <p className={classes.large}>{t('closedHint')}</p>
      </OpenPage>
    ) : (
      <OpenPage title={t('fill')}>
        <ErrorState error={asking.error} retry={() => void asking.refetch()} />
      </OpenPage>
    )
  if (!asking.data)
    return (
      <OpenPage title={t('fill')}>
        <LoadingLines lines={6} />
      </OpenPage>
    )
  const { title, organisation } = asking.data
  return (
    <OpenPage title={title[spoken]} note={t('asks', { organisation })}>
      <Ask token={token} asking={asking.data} language={spoken} onTaken={() => setTaken(true)} />
    </OpenPage>
  )
}

type AskProps = { token: string; asking: ReplyOf<typeof readAsking>; language: 'ru' | 'kk'; onTaken: () => void }

function Ask({ token, asking, language, onTaken }: AskProps) {
  const t = useWords(fillWords)
  const form = useOfficeForm({
    key: `surveys.answer.${token.slice(0, 12)}`,
    endpoint: answerByLink,
    given: { params: { token } },
    initial: {
      ...{ sex: null as 'female' | 'male' | null, age: null as number | null, district: null as string | null },
      answers: {} as Answers,
    },
    input: ({ answers, ...who }, { id }) => ({ id, ...who, language, answers: toldAnswers(asking.form, answers) }),
    onDone: onTaken,
  })
  const districts = asking.districts.map(({ code, ...names }) => ({ value: code, label: names[language] }))
  return (
    <div className={classes.large}>
      <Form form={form} submit={t('send')}>
        <Questions form={form} asking={asking.form} language={language} />
        <Title order={2}>{t('about')}</Title>
        <p className={classes.hint}>{t('aboutHint')}</p>
        <WhoAnswers form={form} districts={districts} />
      </Form>
    </div>
  )
}
