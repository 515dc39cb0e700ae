import { Button } from '@mantine/core'
import { useState } from 'react'
import { useActor } from '#platform/web/actor.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { addReview, type Event, listReviews, removeReview } from '../contract.ts'
import { eventReads } from './event-reads.ts'
import classes from './events.module.css'
import { useMarked } from './marked.ts'
import { Section } from './section.tsx'
import { eventWords } from './words.ts'

/** What participants said afterwards, and the place to write another down. */
export function Reviews({ event }: { event: Event }) {
  const t = useWords(eventWords)
  const formats = useFormats()
  const [adding, setAdding] = useState(false)
  const marked = useMarked()
  const reviews = useRead(listReviews, { params: { id: event.id } })
  const remove = useAct(removeReview, { invalidates: [listReviews, ...eventReads] })
  const mayWrite = event.may.includes('events.event.write')
  return (
    <Section
      title={t('reviews')}
      action={
        mayWrite &&
        !adding && (
          <Button variant='subtle' size='compact-md' onClick={() => setAdding(true)}>
            {t('addReview')}
          </Button>
        )
      }
    >
      {adding && <ReviewForm event={event.id} onDone={() => setAdding(false)} />}
      <Loaded read={reviews} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.quiet}>{t('noReviews')}</p>
          ) : (
            <ul className={classes.lines}>
              {items.map(({ id, body, author, givenOn }) => (
                <li key={id} {...marked(id)}>
                  {body}
                  <div className={classes.detail}>
                    {[author, formats.shortDay(givenOn)].filter(Boolean).join(', ')}
                    {mayWrite && (
                      <Button
                        variant='subtle'
                        size='compact-xs'
                        ml='xs'
                        onClick={() => remove.mutate({ params: { id } })}
                      >
                        {t('remove')}
                      </Button>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

function ReviewForm({ event, onDone }: { event: string; onDone: () => void }) {
  const t = useWords(eventWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: `events.review.${event}`,
    endpoint: addReview,
    given: { params: { id: event } },
    initial: { body: '', author: '' },
    input: (values, { id }) => ({ id, ...values, givenOn: today }),
    invalidates: [listReviews, ...eventReads],
    onDone,
  })
  return (
    <Form form={form} submit={t('addReview')} onCancel={onDone}>
      <TextareaField form={form} name='body' label={t('review')} />
      <TextField form={form} name='author' label={t('author')} optional />
    </Form>
  )
}
