import { Title } from '@mantine/core'
import { useActor } from '#platform/web/actor.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { type Case, takeStep } from '../contract.ts'
import type { DeskStep } from './case-next.tsx'
import { caseReads } from './case-reads.ts'
import classes from './claims.module.css'
import { stepWords } from './code-words.ts'
import { caseWords } from './words.ts'

/** A step that no paper makes: an agreement on mediation, how it failed, a court's decision. */
export function TakeStep({ found, step, onDone }: { found: Case; step: DeskStep; onDone: () => void }) {
  const t = useWords(caseWords)
  const language = useLanguage()
  const { today } = useActor()
  const form = useOfficeForm({
    key: `claims.step.${found.id}.${step}`,
    endpoint: takeStep,
    given: { params: { id: found.id } },
    version: found.version,
    initial: { on: today as string | null, note: '' },
    input: ({ on, note }, { version }) => ({ version: version!, step, on: on!, note }),
    invalidates: caseReads,
    onDone,
  })
  return (
    <section className={classes.next}>
      <Title order={2} size='h3' mb='sm'>
        {stepWords[step][language]}
      </Title>
      <Form form={form} submit={t('record')} onCancel={onDone}>
        <DayField form={form} name='on' label={t('stepOn')} max={today} />
        <TextareaField form={form} name='note' label={t('note')} optional />
      </Form>
    </section>
  )
}
