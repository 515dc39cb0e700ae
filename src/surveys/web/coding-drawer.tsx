import { Button } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import type { ReplyOf } from '#platform/endpoint.ts'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { useReadPages } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { readWave } from '../contract.ts'
import { listResponses } from '../response-contract.ts'
import { CodeField } from './code-field.tsx'
import { codesOpened } from './codes-opened.ts'
import classes from './coding.module.css'
import { codingWords } from './coding-words.ts'
import { useCodes } from './use-codes.ts'

type WaveGiven = { wave: ReplyOf<typeof readWave> }

/** The open answers to one question, and what each is about. */
export function CodingDrawer({ wave }: WaveGiven) {
  const language = useLanguage()
  const { opened, close } = useOpened()
  const asked = wave.form.find(({ code }) => codesOpened(code) === opened)
  const [last, setLast] = useState(asked)
  if (asked && asked.code !== last?.code) setLast(asked)
  return (
    <Drawer opened={asked !== undefined} onClose={close} title={last?.text[language === 'kk' ? 'kk' : 'ru']} wide>
      {last && <Coding key={last.code} wave={wave} question={last.code} />}
    </Drawer>
  )
}

function Coding({ wave, question }: WaveGiven & { question: string }) {
  const t = useWords(codingWords)
  const formats = useFormats()
  const given = { params: { id: wave.id }, search: { limit: 200 } }
  const pages = useReadPages(listResponses, given, { cursor: 'before' })
  const codes = useCodes(wave.survey, question)
  const answers = pages.items?.flatMap(({ id, version, answers: all, codes: own, leftOutBecause }) => {
    const said = all[question]
    return typeof said === 'string' && !leftOutBecause ? [{ id, version, said, codes: own[question] ?? [] }] : []
  })
  const done = answers?.filter(answer => answer.codes.length > 0).length ?? 0
  return (
    <Loaded
      read={{ data: codes.loaded ? answers : undefined, error: pages.error ?? codes.error, refetch: pages.reload }}
    >
      {found => (
        <>
          {found.length === 0 && !pages.more ? (
            <EmptyState title={t('none')} hint={t('noneHint')} />
          ) : (
            <>
              <p className={classes.hint}>{t('hint')}</p>
              <p className={classes.done} role='status'>
                {t('done', { n: formats.number(done), all: formats.number(found.length) })}
              </p>
            </>
          )}
          <ol className={classes.answers} onKeyDown={toNext}>
            {found.map(({ id, version, said, codes: own }) => (
              <li key={id}>
                <p>{said}</p>
                <CodeField response={{ id, version }} said={said} coded={own} codes={codes} />
              </li>
            ))}
          </ol>
          {pages.more && (
            <Button variant='default' loading={pages.loadingMore} onClick={pages.more}>
              {t('more')}
            </Button>
          )}
        </>
      )}
    </Loaded>
  )
}

/** Enter where nothing is typed and nothing is chosen in the list. */
function toNext(event: KeyboardEvent<HTMLElement>) {
  const field = event.target as HTMLInputElement
  if (event.key !== 'Enter' || field.value !== '' || event.defaultPrevented) return
  const fields = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')]
  fields[fields.indexOf(field) + 1]?.focus()
}
