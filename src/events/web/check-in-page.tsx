import { Alert, Button, Title } from '@mantine/core'
import { useState } from 'react'
import { OpenPage } from '#people/web/open-page.tsx'
import { useParam } from '#platform/web/address.tsx'
import { ProblemError } from '#platform/web/call.ts'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { checkIn, readCheckIn } from '../attendance-contract.ts'
import { checkInWords } from './check-in-words.ts'

/** A participant's own phone: two lines and a button, in the language they read. */
export default function CheckInPage() {
  const t = useWords(checkInWords)
  const formats = useFormats()
  const token = useParam('token')
  const event = useRead(readCheckIn, { params: { token } })
  const [turn, setTurn] = useState({ number: 0, done: false })
  const { data } = event
  const shut = event.error instanceof ProblemError && event.error.status === 404
  return (
    <OpenPage
      title={t('title')}
      note={data && t('note', { title: data.title, day: formats.day(data.heldOn), host: data.host })}
    >
      {shut ? (
        <Alert role='alert' color='red' variant='outline' title={t('shut')}>
          {t('shutHint')}
        </Alert>
      ) : (
        <Loaded read={event} lines={2}>
          {() =>
            turn.done ? (
              <div role='status'>
                <Title order={2} size='h3'>
                  {t('done')}
                </Title>
                <p>{t('doneHint')}</p>
                <Button variant='default' onClick={() => setTurn({ number: turn.number + 1, done: false })}>
                  {t('another')}
                </Button>
              </div>
            ) : (
              <CheckInForm key={turn.number} token={token} onDone={() => setTurn({ ...turn, done: true })} />
            )
          }
        </Loaded>
      )}
    </OpenPage>
  )
}

function CheckInForm({ token, onDone }: { token: string; onDone: () => void }) {
  const t = useWords(checkInWords)
  const form = useOfficeForm({
    key: 'events.check-in',
    endpoint: checkIn,
    given: { params: { token } },
    initial: { name: '', body: '' },
    input: (values, { id }) => ({ id, ...values }),
    draft: false,
    onDone,
  })
  return (
    <Form form={form} submit={t('send')}>
      <TextField form={form} name='name' autoComplete='name' label={t('name')} hint={t('nameHint')} />
      <TextField form={form} name='body' autoComplete='organization' label={t('body')} optional />
      <p>{t('purpose')}</p>
    </Form>
  )
}
