import { Alert, Button, Stack } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '#platform/endpoint.ts'
import { useMay } from '#platform/web/actor.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import type { readWave } from '../contract.ts'
import { leaveOutResponse, type Response, type ResponseWithForm, readResponse } from '../response-contract.ts'
import { wayWords } from '../state-words.ts'
import { LeaveOutForm } from './leave-out-form.tsx'
import { responsesWords } from './responses-words.ts'
import { surveyReads } from './survey-reads.ts'

type Wave = ReplyOf<typeof readWave>
/** One filled questionnaire, and whether it counts. It is read by itself: the list may not have come to it yet. */
export function ResponseDrawer({ wave }: { wave: Wave }) {
  const t = useWords(responsesWords)
  const formats = useFormats()
  const language = useLanguage()
  const { opened, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const read = useRead(readResponse, { params: { id: last! } }, { enabled: last !== undefined })
  const response = read.data
  const title = response && `${formats.day(response.givenOn)} · ${wayWords[response.how][language]}`
  return (
    <Drawer opened={opened !== undefined} onClose={close} title={title ?? t('one')}>
      <Loaded read={read}>
        {found =>
          found.wave === wave.id ? (
            <OneResponse key={found.id} wave={wave} response={found} />
          ) : (
            <EmptyState
              title={t('ofAnother')}
              hint={t('ofAnotherHint')}
              action={<ButtonLink to={`/responses/${found.id}`}>{t('openThere')}</ButtonLink>}
            />
          )
        }
      </Loaded>
    </Drawer>
  )
}

function OneResponse({ wave, response }: { wave: Wave; response: ResponseWithForm }) {
  const t = useWords(responsesWords)
  const formats = useFormats()
  const language = useLanguage() === 'kk' ? 'kk' : 'ru'
  const may = useMay()('surveys.response.exclude')
  const { answers, number, form, leftOutBecause } = response
  const said = form.flatMap(({ code, kind, text: asked, choices }) => {
    const value = answers[code]
    if (value === undefined) return []
    const one = (given: string | number) =>
      choices.find(choice => choice.code === given)?.text[language] ?? String(given)
    const text = kind === 'date' ? formats.day(String(value)) : [value].flat().map(one).join('; ')
    return [{ code, asked: asked[language], text }]
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
