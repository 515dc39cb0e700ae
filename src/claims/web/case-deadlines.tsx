import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useActor } from '#platform/web/actor.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useAct } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Case } from '../contract.ts'
import { addDeadline, type Deadline, finishDeadline, moveDeadline } from '../deadline-contract.ts'
import { caseReads } from './case-reads.ts'
import classes from './claims.module.css'
import { caseWords } from './words.ts'

/** By when what must happen, with the rule in words under each day. */
export function CaseDeadlines({ found }: { found: Case }) {
  const t = useWords(caseWords)
  const [adding, setAdding] = useState(false)
  const may = found.may.includes('claims.deadline.write')
  const add = may && !adding && (
    <Button variant='default' size='compact-sm' onClick={() => setAdding(true)}>
      {t('addDeadline')}
    </Button>
  )
  return (
    <Section title={t('deadlines')} action={add}>
      {adding && <OwnDeadline found={found} onDone={() => setAdding(false)} />}
      {found.deadlines.length === 0 && !adding && <p className={classes.detail}>{t('deadlinesNone')}</p>}
      <ul className={classes.lines}>
        {found.deadlines.map(deadline => (
          <DeadlineLine key={deadline.id} deadline={deadline} may={may} />
        ))}
      </ul>
    </Section>
  )
}

function DeadlineLine({ deadline, may }: { deadline: Deadline; may: boolean }) {
  const t = useWords(caseWords)
  const formats = useFormats()
  const { today } = useActor()
  const finish = useAct(finishDeadline, { invalidates: caseReads })
  const [moving, setMoving] = useState(false)
  const { id, kind, title, dueOn, doneOn, why, version } = deadline
  const late = dueOn !== null && !doneOn && dueOn < today
  return (
    <li>
      <div className={classes.lineHead}>
        <span>{title}</span>
        <span className={late ? classes.late : undefined}>
          {doneOn ? t('doneOn', { day: formats.shortDay(doneOn) }) : dueOn ? formats.day(dueOn) : t('awaitsLawyer')}
        </span>
      </div>
      <p className={classes.detail}>{why}</p>
      {moving && <MovedDeadline deadline={deadline} onDone={() => setMoving(false)} />}
      {may && !doneOn && !moving && (
        <Group gap='xs'>
          <Button
            variant='subtle'
            size='compact-sm'
            aria-label={`${t('done')}: ${title}`}
            onClick={() => finish.mutate({ params: { id }, input: { version } })}
          >
            {t('done')}
          </Button>
          {kind === 'own' && (
            <Button
              variant='subtle'
              size='compact-sm'
              aria-label={`${t('move')}: ${title}`}
              onClick={() => setMoving(true)}
            >
              {t('move')}
            </Button>
          )}
        </Group>
      )}
    </li>
  )
}

type Own = { title: string; dueOn: string | null }

function OwnDeadline({ found, onDone }: { found: Case; onDone: () => void }) {
  const form = useOfficeForm({
    key: `claims.deadline.of.${found.id}`,
    endpoint: addDeadline,
    given: { params: { id: found.id } },
    initial: { title: '', dueOn: null } as Own,
    input: ({ title, dueOn }, { id }) => ({ id, title, dueOn: dueOn! }),
    invalidates: caseReads,
    onDone,
  })
  return <OwnFields form={form} onDone={onDone} />
}

function MovedDeadline({ deadline, onDone }: { deadline: Deadline; onDone: () => void }) {
  const form = useOfficeForm({
    key: `claims.deadline.${deadline.id}`,
    endpoint: moveDeadline,
    given: { params: { id: deadline.id } },
    version: deadline.version,
    initial: { title: deadline.title, dueOn: deadline.dueOn } as Own,
    input: ({ title, dueOn }, { version }) => ({ version: version!, title, dueOn: dueOn! }),
    invalidates: caseReads,
    onDone,
  })
  return <OwnFields form={form} onDone={onDone} />
}

function OwnFields({ form, onDone }: { form: OfficeForm<Own>; onDone: () => void }) {
  const t = useWords(caseWords)
  const { today } = useActor()
  return (
    <Form form={form} submit={t('save')} onCancel={onDone}>
      <TextField form={form} name='title' label={t('deadlineTitle')} />
      <DayField form={form} name='dueOn' label={t('dueOn')} min={today} />
    </Form>
  )
}
