import { ActionIcon, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useActor } from '#platform/web/actor.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import type { Post } from '../contract.ts'
import { type Metric, metrics, metricWords } from '../kinds.ts'
import { dropMeasure, keepMeasures, listMeasures } from '../reach-contract.ts'
import classes from './media.module.css'
import { publicationReads } from './media-reads.ts'
import { mediaWords } from './media-words.ts'
import { publicationWords } from './publication-words.ts'

type Values = { measuredOn: string | null; source: string } & Record<Metric, number | null>
const empty = Object.fromEntries(metrics.map(metric => [metric, null])) as Record<Metric, null>

/** What the network shows today, each kind for itself; and how it was before. */
export function MeasureForm({ post, onDone }: { post: Post; onDone: () => void }) {
  const t = useWords(publicationWords)
  const media = useWords(mediaWords)
  const language = useLanguage()
  const { today } = useActor()
  const form = useOfficeForm({
    key: `media.measure.${post.id}`,
    endpoint: keepMeasures,
    given: { params: { id: post.id } },
    initial: { ...empty, measuredOn: today, source: t('sourceGiven') } as Values,
    input: ({ measuredOn, source, ...counts }) => ({
      ...{ measuredOn: measuredOn ?? '', source },
      counts: Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== null)) as Record<
        string,
        number
      >,
    }),
    fieldOf: path => path.replace(/^counts\./, ''),
    invalidates: publicationReads,
    onDone,
  })
  return (
    <>
      <p className={classes.note}>{t('countsHint')}</p>
      <Form form={form} submit={media('save')}>
        <DayField form={form} name='measuredOn' label={t('measuredOn')} near={today} />
        {metrics.map(metric => (
          <NumberField key={metric} form={form} name={metric} label={metricWords[metric][language]} optional />
        ))}
        <TextField form={form} name='source' label={t('source')} maxLength={300} />
      </Form>
      <History post={post} />
    </>
  )
}

function History({ post }: { post: Post }) {
  const t = useWords(publicationWords)
  const formats = useFormats()
  const language = useLanguage()
  const measures = useRead(listMeasures, { params: { id: post.id } })
  const drop = useAct(dropMeasure, { invalidates: publicationReads })
  const items = measures.data?.items ?? []
  if (items.length === 0) return null
  return (
    <section>
      <Title order={3} mt='lg'>
        {t('history')}
      </Title>
      <ul className={classes.lines}>
        {items.map(({ metric, measuredOn, value, source, measuredBy }) => {
          const name = metricWords[metric][language]
          const day = formats.shortDay(measuredOn)
          return (
            <li
              key={`${metric} ${measuredOn}`}
              style={{ display: 'flex', justifyContent: 'space-between', gap: '1rem' }}
            >
              <div>
                {day} · {name}
                <div className={classes.detail}>
                  {source} · {measuredBy}
                </div>
              </div>
              <div className={classes.number}>
                {formats.number(value)}{' '}
                <ActionIcon
                  variant='subtle'
                  color='gray'
                  aria-label={t('dropMeasure', { metric: name, day })}
                  onClick={() => drop.mutate({ params: { id: post.id, metric, day: measuredOn } })}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
