import { Button } from '@mantine/core'
import { IconFileText, IconMail, IconNote, IconPaperclip, IconPhone, IconUser } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { fileUrl } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import type { Entry } from '../contract.ts'
import { readMatter, type Step, type TimelineItem } from '../matter-contract.ts'
import { stepKindWords } from './code-words.ts'
import { deskWords } from './desk-words.ts'
import classes from './entry-timeline.module.css'
import { RemoveStepForm } from './remove-step-form.tsx'
import { StateMark } from './state-mark.tsx'
import { StepForm } from './step-form.tsx'
import { stepFormWords } from './step-form-words.ts'

const signs = {
  visit: IconUser,
  paper: IconPaperclip,
  call: IconPhone,
  letter: IconMail,
  note: IconNote,
  step: IconFileText,
}

type TimelineProps = { entry: Entry; adding: boolean; onAdding: (adding: boolean) => void }

/** The whole matter, from its first visit on: what was said, done and handed in. */
export function EntryTimeline({ entry, adding, onAdding }: TimelineProps) {
  const t = useWords(deskWords)
  const matter = useRead(readMatter, { params: { id: entry.matter } })
  const mayAdd = entry.may.includes('reception.step.add')
  return (
    <section className={classes.timeline}>
      <h3>{t('course')}</h3>
      <Loaded read={matter} lines={2}>
        {({ timeline, elsewhere }) => (
          <>
            <ol>
              {timeline.map(item => (
                <Item key={keyOf(item)} item={item} entry={entry} />
              ))}
            </ol>
            {elsewhere > 0 && <p className={classes.quiet}>{t('elsewhere', { count: elsewhere })}</p>}
          </>
        )}
      </Loaded>
      {mayAdd && adding && <StepForm entry={entry} onDone={() => onAdding(false)} />}
      {mayAdd && !adding && (
        <Button variant='default' onClick={() => onAdding(true)}>
          {t('addStep')}
        </Button>
      )}
    </section>
  )
}

const keyOf = (item: TimelineItem) =>
  item.what === 'visit' ? item.visit.id : item.what === 'step' ? item.step.id : item.paper.id

function Item({ item, entry }: { item: TimelineItem; entry: Entry }) {
  if (item.what === 'visit') return <Visit visit={item.visit} here={item.visit.id === entry.id} />
  if (item.what === 'step') return <StepLine step={item.step} />
  const { file, url, title } = item.paper
  const href = file ? fileUrl(file.id) : url
  return (
    <Line what='paper' on={item.on}>
      {href ? <a href={href}>{title}</a> : title}
    </Line>
  )
}

type LineProps = { what: keyof typeof signs; on: string; here?: boolean; children: ReactNode }

function Line({ what, on, here, children }: LineProps) {
  const formats = useFormats()
  const Sign = signs[what]
  return (
    <li data-here={here || undefined}>
      <Sign size={18} stroke={1.6} aria-hidden />
      <span className={classes.day}>{formats.shortDay(on)}</span>
      <div>{children}</div>
    </li>
  )
}

function Visit({ visit, here }: { visit: Entry; here: boolean }) {
  const t = useWords(deskWords)
  return (
    <Line what='visit' on={visit.receivedOn} here={here}>
      <div className={classes.head}>
        {here ? (
          <strong>{t('thisVisit', { number: visit.number })}</strong>
        ) : (
          <PageLink to='/journal' search={{ open: visit.id }}>
            {visit.number}
          </PageLink>
        )}
        <StateMark entry={visit} />
      </div>
      {!here && <div className={classes.said}>{visit.question}</div>}
    </Line>
  )
}

function StepLine({ step }: { step: Step }) {
  const t = useWords(stepFormWords)
  const formats = useFormats()
  const language = useLanguage()
  const may = useMay()
  const [removing, setRemoving] = useState(false)
  const { kind, text, file, memberName, removed } = step
  const what = kind === 'paper' ? 'step' : kind
  if (removed) {
    const { at, memberName: member, because } = removed
    return (
      <Line what={what} on={step.on}>
        <del>{stepKindWords[kind][language]}</del>{' '}
        <span className={classes.quiet}>{t('removed', { day: formats.instant(at), member, because })}</span>
      </Line>
    )
  }
  return (
    <Line what={what} on={step.on}>
      <div className={classes.head}>
        <strong>{stepKindWords[kind][language]}</strong>
        <span className={classes.quiet}>{memberName}</span>
        {may('reception.step.remove') && (
          <Button variant='subtle' size='compact-xs' aria-expanded={removing} onClick={() => setRemoving(!removing)}>
            {t('remove')}
          </Button>
        )}
      </div>
      <div>{text}</div>
      {file && <a href={fileUrl(file.id)}>{file.name}</a>}
      {removing && <RemoveStepForm step={step} onDone={() => setRemoving(false)} />}
    </Line>
  )
}
