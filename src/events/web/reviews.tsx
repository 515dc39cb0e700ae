import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useActor } from '#platform/web/actor.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { addReview, type Event, exportReviews, listReviews, removeReview } from '../contract.ts'
import { eventReads } from './event-reads.ts'
import classes from './events.module.css'
import { useMarked } from './marked.ts'
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
        <Group gap='xs'>
          {event.reviews > 0 && <ExportMenu of={exportReviews} params={{ id: event.id }} />}
          {mayWrite && !adding && (
            <Button variant='subtle' size='compact-md' onClick={() => setAdding(true)}>
              {t('addReview')}
            </Button>
          )}
        </Group>
      }
    >
      {adding && <ReviewForm event={event} onDone={() => setAdding(false)} />}
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

function ReviewForm({ event: { id: event, heldOn }, onDone }: { event: Event; onDone: () => void }) {
  const t = useWords(eventWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: `events.review.${event}`,
    endpoint: addReview,
    given: { params: { id: event } },
    initial: { body: '', author: '', givenOn: heldOn as string | null },
    input: ({ givenOn, ...values }, { id }) => ({ id, ...values, givenOn: givenOn! }),
    invalidates: [listReviews, ...eventReads],
    onDone,
  })
  return (
    <Form form={form} submit={t('addReview')} onCancel={onDone}>
      <TextareaField form={form} name='body' label={t('review')} />
      <TextField form={form} name='author' label={t('author')} optional />
      <DayField
        form={form}
        name='givenOn'
        label={t('givenOn')}
        hint={t('givenOnHint')}
        min={heldOn}
        max={today}
        near={heldOn}
      />
    </Form>
  )
}
