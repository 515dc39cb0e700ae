import { Alert, Button, Stack } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '#platform/endpoint.ts'
import { useMay } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { useAct } from '#platform/web/read.ts'
import { EmptyState, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import type { readWave } from '../contract.ts'
import { leaveOutResponse, type Response } from '../response-contract.ts'
import { wayWords } from '../state-words.ts'
import { LeaveOutForm } from './leave-out-form.tsx'
import { responsesWords } from './responses-words.ts'
import { surveyReads } from './survey-reads.ts'

type Wave = ReplyOf<typeof readWave>
type ResponseDrawerProps = { wave: Wave; responses: readonly Response[] | undefined }

/** One filled questionnaire, and whether it counts. */
export function ResponseDrawer({ wave, responses }: ResponseDrawerProps) {
  const t = useWords(responsesWords)
  const formats = useFormats()
  const language = useLanguage()
  const { opened, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const response = responses?.find(({ id }) => id === last)
  const title = response && `${formats.day(response.givenOn)} · ${wayWords[response.how][language]}`
  return (
    <Drawer opened={opened !== undefined} onClose={close} title={title ?? t('title')}>
      {!responses ? (
        <LoadingLines />
      ) : response ? (
        <OneResponse key={response.id} wave={wave} response={response} />
      ) : (
        <EmptyState title={t('notThere')} hint={t('notThereHint')} />
      )}
    </Drawer>
  )
}

function OneResponse({ wave, response }: { wave: Wave; response: Response }) {
  const t = useWords(responsesWords)
  const formats = useFormats()
  const language = useLanguage() === 'kk' ? 'kk' : 'ru'
  const may = useMay()('surveys.response.exclude')
  const { answers, number, leftOutBecause } = response
  // A question of an older version may be gone from the wave's: it is then called by its code.
  const said = Object.entries(answers).map(([code, value]) => {
    const question = wave.form.find(each => each.code === code)
    const one = (given: string | number) =>
      question?.choices.find(choice => choice.code === given)?.text[language] ?? String(given)
    const text = question?.kind === 'date' ? formats.day(String(value)) : [value].flat().map(one).join('; ')
    return { code, asked: question?.text[language] ?? code, text }
  })
  return (
    <Stack gap='lg' align='stretch'>
      {leftOutBecause && (
        <Alert variant='outline' color='gray'>
          {t('isOut', { because: leftOutBecause })}
        </Alert>
      )}
      {number !== wave.number && <p>{t('version', { n: formats.number(number) })}</p>}
      {said.length === 0 && <p>{t('silent')}</p>}
      <Fields>
        {said.map(({ code, asked, text }) => (
          <Field key={code} label={asked}>
            {text}
          </Field>
        ))}
      </Fields>
      {may && (leftOutBecause ? <CountAgain response={response} /> : <LeaveOutForm response={response} />)}
    </Stack>
  )
}

function CountAgain({ response: { id, version } }: { response: Response }) {
  const t = useWords(responsesWords)
  const count = useAct(leaveOutResponse, { invalidates: surveyReads })
  return (
    <Button
      variant='default'
      style={{ alignSelf: 'flex-start' }}
      loading={count.isPending}
      onClick={() => count.mutate({ params: { id }, input: { version, because: null } })}
    >
      {t('countAgain')}
    </Button>
  )
}
