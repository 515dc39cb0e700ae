import { Button, FileButton, Group, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import type { ReplyOf } from '#platform/endpoint.ts'
import { ProblemError } from '#platform/web/call.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tellProblem } from '#platform/web/notices.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { uploadFile } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { formFaultWords } from '../fault-words.ts'
import type { Form } from '../form-contract.ts'
import { leftWords } from '../left-words.ts'
import { readXlsForm } from '../xlsform-contract.ts'
import classes from './builder.module.css'
import { xlsFormWords } from './xlsform-words.ts'

type TakeXlsFormProps = { programme: string; onTake: (questions: Form) => void }

/** Questions from an XLSForm: what of it can't be asked is said before anything is taken. */
export function TakeXlsForm({ programme, onTake }: TakeXlsFormProps) {
  const t = useWords(xlsFormWords)
  const [busy, setBusy] = useState(false)
  const reset = useRef<() => void>(null)
  const [file, setFile] = useState('')
  const read = useRead(readXlsForm, { params: { programme }, search: { file } }, { enabled: file !== '' })
  const send = async (chosen: File | null) => {
    if (!chosen) return
    setBusy(true)
    try {
      setFile((await uploadFile(chosen)).id)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      tellProblem(error)
    } finally {
      setBusy(false)
      // So that the same book, put right, can be chosen again.
      reset.current?.()
    }
  }
  const take = (form: Form) => {
    onTake(form)
    setFile('')
  }
  return (
    <section className={classes.taking} aria-live='polite'>
      <Group gap='xs'>
        <FileButton resetRef={reset} accept='.xlsx' onChange={chosen => void send(chosen)}>
          {props => (
            <Button {...props} variant='default' loading={busy}>
              {t('upload')}
            </Button>
          )}
        </FileButton>
        <span className={classes.hint}>{t('uploadHint')}</span>
      </Group>
      {file && (
        <Loaded read={read} lines={3}>
          {found => <Found found={found} onTake={() => take(found.form)} onLeave={() => setFile('')} />}
        </Loaded>
      )}
    </section>
  )
}

type FoundProps = { found: ReplyOf<typeof readXlsForm>; onTake: () => void; onLeave: () => void }

function Found({ found: { form, left, faults }, onTake, onLeave }: FoundProps) {
  const t = useWords(xlsFormWords)
  const formats = useFormats()
  const language = useLanguage()
  return (
    <>
      <p>{t('found', { count: form.length, n: formats.number(form.length) })}</p>
      {left.length === 0 ? <p>{t('nothingLeft')}</p> : <Title order={2}>{t('left')}</Title>}
      <ul className={classes.left}>
        {left.map(({ row, what, why: reason }) => (
          <li key={`${row} ${reason}`}>
            {t('row', { n: formats.number(row), what })} {leftWords[reason][language]}
          </li>
        ))}
      </ul>
      {faults.length > 0 && <Title order={2}>{t('faults')}</Title>}
      <ul className={classes.left}>
        {faults.map(({ question, fault }) => (
          <li key={`${question} ${fault}`}>
            {t('fault', {
              question: form.find(({ code }) => code === question)?.text[language === 'kk' ? 'kk' : 'ru'] ?? question,
            })}{' '}
            {formFaultWords[fault][language]}
          </li>
        ))}
      </ul>
      <Group gap='xs'>
        <Button onClick={onTake}>{t('take')}</Button>
        <Button variant='default' onClick={onLeave}>
          {t('leave')}
        </Button>
      </Group>
    </>
  )
}
