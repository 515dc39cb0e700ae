import { Button } from '@mantine/core'
import { useState } from 'react'
import { useActor } from '#platform/web/actor.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import type { Case } from '../contract.ts'
import { addDeadline, type Deadline, finishDeadline } from '../deadline-contract.ts'
import { caseReads } from './case-reads.ts'
import classes from './claims.module.css'
import { Section } from './section.tsx'
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
  const { id, title, dueOn, doneOn, why, version } = deadline
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
      {may && !doneOn && (
        <Button
          variant='subtle'
          size='compact-sm'
          aria-label={`${t('done')}: ${title}`}
          onClick={() => finish.mutate({ params: { id }, input: { version } })}
        >
          {t('done')}
        </Button>
      )}
    </li>
  )
}

function OwnDeadline({ found, onDone }: { found: Case; onDone: () => void }) {
  const t = useWords(caseWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: `claims.deadline.${found.id}`,
    endpoint: addDeadline,
    given: { params: { id: found.id } },
    initial: { title: '', dueOn: null as string | null },
    input: ({ title, dueOn }, { id }) => ({ id, title, dueOn: dueOn! }),
    invalidates: caseReads,
    onDone,
  })
  return (
    <Form
      form={form}
      submit={t('save')}
      beside={
        <Button variant='subtle' onClick={onDone}>
          {t('cancel')}
        </Button>
      }
    >
      <TextField form={form} name='title' label={t('deadlineTitle')} />
      <DayField form={form} name='dueOn' label={t('dueOn')} min={today} />
    </Form>
  )
}
