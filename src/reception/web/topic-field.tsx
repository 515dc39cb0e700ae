import { Select } from '@mantine/core'
import { IconArrowForwardUp } from '@tabler/icons-react'
import { fitting } from '#platform/web/form/fitting.ts'
import { type FieldProps, useField } from '#platform/web/form/use-field.ts'
import { kitWords } from '#platform/web/kit-words.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Topic } from '../topic-contract.ts'
import classes from './desk.module.css'
import { deskWords } from './desk-words.ts'
import type { EntryValues } from './entry-values.ts'
import { topicOptions } from './topic-options.ts'
import { useTopics } from './use-topics.ts'
import { words } from './words.ts'

/** A topic is found in the language in which the visitor said it, whatever the screen speaks. */
const inAllLanguages = (topic: Topic | undefined, topicOf: (code: string | null) => Topic | undefined) =>
  topic ? [topicOf(topic.parent), topic].flatMap(one => Object.values(one?.names ?? {})).join(' ') : ''

/** What they came about, found by typing; consumer questions and the rest stand apart, as they are counted. */
export function TopicField(field: FieldProps<EntryValues>) {
  const t = useWords(deskWords)
  const journal = useWords(words)
  const kit = useWords(kitWords)
  const language = useLanguage()
  const topic = field.form.values.topic
  const { topics, topicOf, offered, pathOf } = useTopics()
  const hint = topic === null ? t('topicHint') : topicOf(topic)?.consumer ? t('counted') : t('countedApart')
  const { value, set, props } = useField({ ...field, hint }, said => (said ? pathOf(said as string) : ''))
  const choices = topics.filter(one => one.code === topic || offered.includes(one))
  return (
    <div>
      <Select
        {...props}
        data={topicOptions(choices, language, { consumers: journal('consumers'), nonConsumer: journal('nonConsumer') })}
        searchable
        filter={fitting(({ value: code }) => inAllLanguages(topicOf(code), topicOf))}
        selectFirstOptionOnChange
        maxDropdownHeight={320}
        nothingFoundMessage={kit('nothingFound')}
        value={value as string | null}
        onChange={set}
      />
      {topic?.split('.')[0] === 'financial' && (
        <div className={classes.reroute} role='status'>
          <strong>
            <IconArrowForwardUp size={18} aria-hidden /> {t('financialTitle')}
          </strong>
          <p>{t('financial')}</p>
        </div>
      )}
    </div>
  )
}
