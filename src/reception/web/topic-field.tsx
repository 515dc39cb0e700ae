import { Select } from '@mantine/core'
import { IconArrowForwardUp } from '@tabler/icons-react'
import { type FieldProps, useField } from '#platform/web/form/use-field.ts'
import { kitWords } from '#platform/web/kit-words.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { type Topic, topics } from '../topics.ts'
import classes from './desk.module.css'
import { deskWords } from './desk-words.ts'
import type { EntryValues } from './entry-values.ts'
import { topicOptions } from './topic-options.ts'
import { words } from './words.ts'

/** What they came about, found by typing; consumer questions and the rest stand apart, as they are counted. */
export function TopicField(field: FieldProps<EntryValues>) {
  const t = useWords(deskWords)
  const journal = useWords(words)
  const kit = useWords(kitWords)
  const language = useLanguage()
  const topic = field.form.values.topic
  const hint = topic === null ? t('topicHint') : topics[topic].consumer ? t('counted') : t('countedApart')
  const { value, set, props } = useField({ ...field, hint }, said =>
    said ? topics[said as Topic].words[language] : '',
  )
  return (
    <div>
      <Select
        {...props}
        data={topicOptions(language, journal('consumers'), journal('nonConsumer'))}
        searchable
        selectFirstOptionOnChange
        maxDropdownHeight={320}
        nothingFoundMessage={kit('nothingFound')}
        value={value as string | null}
        onChange={set}
      />
      {topic === 'financial' && (
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
