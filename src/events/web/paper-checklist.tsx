import { Anchor } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Item, ItemKind } from '#evidence/contract.ts'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Event } from '../contract.ts'
import { type HearingPaper, hasPaper, hearingPapers, neededNow } from '../rules.ts'
import { lackWords } from './code-words.ts'
import classes from './events.module.css'
import { eventWords } from './words.ts'

type Attach = (kind: ItemKind, label: string, about: string) => ReactNode
type ChecklistProps = { event: Event; items: readonly Item[]; attach: Attach }

/** What a hearing needs on paper: each with its files, or with what puts one there. */
export function PaperChecklist({ event, items, attach }: ChecklistProps) {
  const t = useWords(eventWords)
  const formats = useFormats()
  const there = hearingPapers.filter(paper => hasPaper(event, paper)).length
  return (
    <>
      <p>{t('papersThere', { n: formats.number(there), of: formats.number(hearingPapers.length) })}</p>
      <ul className={classes.lines}>
        {hearingPapers.map(paper => (
          <PaperLine key={paper} {...{ paper, event, attach }} items={items.filter(({ kind }) => kind === paper)} />
        ))}
      </ul>
    </>
  )
}

type LineProps = { paper: HearingPaper; event: Event; items: readonly Item[]; attach: Attach }

function PaperLine({ paper, event, items, attach }: LineProps) {
  const t = useWords(eventWords)
  const language = useLanguage()
  const name = lackWords[paper][language]
  const has = hasPaper(event, paper)
  const site = { announcement: event.announcement, recording: event.recording }[paper as 'recording'] ?? ''
  return (
    <li className={classes.paper} data-missing={!has || undefined}>
      {has ? <IconCircleCheck size={20} aria-hidden /> : <IconCircleDashed size={20} aria-hidden />}
      <div>
        <div className={classes.paperName}>{name}</div>
        <div className={classes.detail}>
          {site && (
            <Anchor inherit href={site}>
              {new URL(site).host}
            </Anchor>
          )}
          {items.map(({ id, title, quantity }) => (
            <div key={id}>
              <PageLink inherit to='/evidence' search={{ open: id }}>
                {title}
              </PageLink>
              {quantity > 1 && ` (${quantity})`}
            </div>
          ))}
          {!has && t(neededNow(paper, event.state === 'held') ? 'paperMissing' : 'paperLater')}
        </div>
      </div>
      {attach(paper, t(has ? 'attachMore' : 'attach'), name)}
    </li>
  )
}
