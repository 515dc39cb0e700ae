import { Code, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { DataTable } from '#platform/web/data-table.tsx'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import classes from './report.module.css'
import { textWords } from './text-words.ts'

type Tag = { tag: string; meaning: string }

/** Every tag that a form may have, with what it prints. */
export function TagTable({ tags }: { tags: readonly Tag[] }) {
  const t = useWords(textWords)
  const [searched, setSearched] = useState('')
  const asked = searched.trim().toLowerCase()
  const found = tags.filter(({ tag, meaning }) => `${tag} ${meaning}`.toLowerCase().includes(asked))
  return (
    <section className={classes.form}>
      <Title order={2}>{t('tags')}</Title>
      <p>{t('tagsHint')}</p>
      <DataTable
        title={t('tags')}
        columns={[
          { key: 'tag', label: t('tag'), value: ({ tag }: Tag) => <Code>{tag}</Code>, width: '45%' },
          { key: 'meaning', label: t('meaning'), value: ({ meaning }: Tag) => meaning },
        ]}
        rows={found}
        rowKey={({ tag }) => tag}
        filter={
          <TextInput
            label={t('findTag')}
            value={searched}
            onChange={({ currentTarget }) => setSearched(currentTarget.value)}
          />
        }
        empty={<EmptyState title={t('nothingFound')} hint={t('tagsHint')} />}
      />
    </section>
  )
}
