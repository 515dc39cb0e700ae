import { useState } from 'react'
import * as z from 'zod'
import { useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { EmptyState, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Topic } from '../topic-contract.ts'
import { Field, Fields } from './fields.tsx'
import { NEW } from './new-record.ts'
import { AddTopicForm, ChangeTopicForm } from './topic-form.tsx'
import { TopicSteps } from './topic-steps.tsx'
import { topicWords } from './topic-words.ts'

const Opened = z.object({ open: z.string().optional(), within: z.string().optional() })

/** A topic in its three languages: to be read, or by those who keep the list to be changed. */
export function TopicDrawer({ topics }: { topics: readonly Topic[] | undefined }) {
  const t = useWords(topicWords)
  const language = useLanguage()
  const may = useMay()('reception.topic.write')
  const [{ open, within }, setSearch] = useAddress(Opened)
  const [last, setLast] = useState(open)
  if (open && open !== last) setLast(open)
  const topic = topics?.find(({ code }) => code === last)
  const close = () => setSearch({ open: undefined, within: undefined })
  return (
    <Drawer
      opened={Boolean(open)}
      onClose={close}
      title={last === NEW ? t(within ? 'addOwn' : 'add') : topic?.names[language]}
    >
      {!topics ? (
        <LoadingLines />
      ) : last === NEW && may ? (
        <AddTopicForm topics={topics} parent={within ?? null} onDone={close} />
      ) : !topic ? (
        <EmptyState title={t('notThere')} hint={null} />
      ) : may ? (
        <>
          <TopicSteps topic={topic} topics={topics} onAdd={() => setSearch({ open: NEW, within: topic.code })} />
          <ChangeTopicForm key={topic.code} topic={topic} topics={topics} onDone={close} />
        </>
      ) : (
        <TopicNames topic={topic} />
      )}
    </Drawer>
  )
}

function TopicNames({ topic: { names, consumer } }: { topic: Topic }) {
  const t = useWords(topicWords)
  return (
    <Fields>
      <Field label={t('ru')}>{names.ru}</Field>
      <Field label={t('kk')}>{names.kk}</Field>
      <Field label={t('en')}>{names.en}</Field>
      <Field label={t('counted')}>{t(consumer ? 'consumers' : 'apart')}</Field>
    </Fields>
  )
}
