import { Button, FileButton, Title } from '@mantine/core'
import { IconCheck, IconMinus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Link } from '#evidence/contract.ts'
import { AddAddress } from '#evidence/web/item-form.tsx'
import { kindWords } from '#evidence/web/kind-words.ts'
import { UploadList } from '#evidence/web/upload-list.tsx'
import { useUploads } from '#evidence/web/use-uploads.ts'
import { useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Papers as Checklist, type Paper, readDayPapers, readOfficePapers } from '../paper-contract.ts'
import { paperWords } from './paper-words.ts'
import classes from './papers.module.css'

const reads = { office: readOfficePapers, day: readDayPapers }

type PapersProps = { programme: string; of: 'office' | 'day'; id: string }

/** What an office opens with, or a unified day is held with: each document there or missing, attached right here. */
export function Papers({ programme, of, id }: PapersProps) {
  const t = useWords(paperWords)
  const may = useMay()
  const endpoint = reads[of]
  const papers = useRead(endpoint, { params: { id } })
  const { uploads, add, dismiss } = useUploads(programme, [endpoint])
  const mayAdd = may('evidence.item.write') && may('evidence.file.upload')
  const linksOf = ({ indicator }: Pick<Paper, 'indicator'>): Link[] => [
    { proves: 'record', target: id },
    ...(indicator ? [{ proves: 'indicator' as const, target: indicator }] : []),
  ]
  return (
    <section className={classes.papers} aria-labelledby={`papers-${id}`}>
      <Title order={3} id={`papers-${id}`}>
        {t(of)}
      </Title>
      <Loaded read={papers}>
        {({ items, channels }) => (
          <>
            <Said items={items} />
            <ul className={classes.list}>
              {items.map(paper => (
                <PaperLine
                  key={paper.kind}
                  paper={paper}
                  {...(mayAdd && {
                    onFiles: (files: File[], activity: string) =>
                      add(files, { activity, kind: paper.kind, links: linksOf(paper) }),
                  })}
                />
              ))}
            </ul>
            <UploadList uploads={uploads} dismiss={dismiss} />
            {of === 'office' && (
              <Channels
                channels={channels}
                {...(mayAdd && {
                  form: (activity: string, onDone: () => void) => (
                    <AddAddress
                      programme={programme}
                      activity={activity}
                      links={linksOf(channels)}
                      also={[endpoint]}
                      onDone={onDone}
                    />
                  ),
                })}
              />
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}

function Said({ items }: { items: readonly Paper[] }) {
  const t = useWords(paperWords)
  const formats = useFormats()
  const lacking = items.filter(({ quantity }) => quantity === 0).length
  if (items.every(({ activity }) => activity === null)) return <p className={classes.quiet}>{t('noActivity')}</p>
  if (lacking === 0) return <p className={classes.done}>{t('complete')}</p>
  return <p>{t('lacking', { n: formats.number(lacking), all: formats.number(items.length) })}</p>
}

type LineProps = { paper: Paper; onFiles?: (files: File[], activity: string) => void }

function PaperLine({ paper: { kind, items, quantity, activity }, onFiles }: LineProps) {
  const t = useWords(paperWords)
  const formats = useFormats()
  const name = kindWords[kind][useLanguage()]
  const there = quantity > 0
  return (
    <li className={classes.line} data-missing={!there || undefined}>
      {there ? <IconCheck size={18} aria-label={t('present')} /> : <IconMinus size={18} aria-label={t('missing')} />}
      <div>
        <span className={classes.kind}>
          {name}
          {quantity > 1 && ` (${formats.number(quantity)})`}
        </span>
        {items.map(({ id, title }) => (
          <div key={id}>
            <PageLink inherit to='/evidence' search={{ open: id }}>
              {title}
            </PageLink>
          </div>
        ))}
      </div>
      {onFiles && activity && (
        <FileButton multiple onChange={files => onFiles(files, activity)}>
          {props => (
            <Button
              {...props}
              variant={there ? 'subtle' : 'default'}
              size='compact-md'
              aria-label={t('attachThe', { kind: name })}
            >
              {t(there ? 'attachMore' : 'attach')}
            </Button>
          )}
        </FileButton>
      )}
    </li>
  )
}

type ChannelsProps = {
  channels: Checklist['channels']
  form?: (activity: string, onDone: () => void) => React.ReactNode
}

function Channels({ channels: { media, activity }, form }: ChannelsProps) {
  const t = useWords(paperWords)
  const [adding, setAdding] = useState(false)
  return (
    <>
      <div className={classes.line} data-missing={media.length === 0 || undefined}>
        {media.length > 0 ? (
          <IconCheck size={18} aria-label={t('present')} />
        ) : (
          <IconMinus size={18} aria-label={t('missing')} />
        )}
        <div>
          <span className={classes.kind}>{t('channels')}</span>
          <div>{media.map(({ name }) => name).join(', ') || t('channelsNone')}</div>
        </div>
        {form && activity && !adding && (
          <Button variant='subtle' size='compact-md' onClick={() => setAdding(true)}>
            {t('addChannel')}
          </Button>
        )}
      </div>
      {adding && activity && form?.(activity, () => setAdding(false))}
    </>
  )
}
