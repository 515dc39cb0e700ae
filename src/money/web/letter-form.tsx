import { Group } from '@mantine/core'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { FileField } from '#platform/web/file-field.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { MoneyField, TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import { type Budget, changePlan, readBudget } from '../contract.ts'
import classes from './money.module.css'
import { words } from './words.ts'

type LetterFormProps = { programme: ProgrammeName; budget: Budget; onDone: () => void }

/** The operator's letter with the new plan of its lines; what the lines sum to then is told while it is typed. */
export function LetterForm({ programme, budget, onDone }: LetterFormProps) {
  const t = useWords(words)
  const formats = useFormats()
  const { today } = useActor()
  const { lines, grant } = budget
  const form = useOfficeForm({
    key: 'money.letter',
    endpoint: changePlan,
    given: { params: { programme: programme.id } },
    initial: {
      ...{ letterNumber: '', letterOn: null as string | null, reason: '', file: null as string | null },
      plans: lines.map(({ plan }): { plan: number | null } => ({ plan })),
    },
    input: ({ plans, letterOn, ...letter }, { id }) => ({
      ...{ id, ...letter, letterOn: letterOn ?? '' },
      lines: lines.flatMap((line, index) => {
        const planAfter = plans[index]!.plan as number
        return planAfter === line.plan ? [] : [{ line: line.id, planBefore: line.plan, planAfter }]
      }),
    }),
    fieldOf: path => (path.startsWith('lines') ? 'reason' : path),
    invalidates: [readBudget],
    onDone,
  })
  const sum = form.values.plans.reduce((all, { plan }) => all + (Number(plan) || 0), 0)
  return (
    <Form form={form} submit={t('changePlan')}>
      <Group align='flex-start'>
        <TextField form={form} name='letterNumber' label={t('consentNumber')} maxLength={60} />
        <DayField form={form} name='letterOn' label={t('consentOn')} near={today} />
      </Group>
      <TextareaField form={form} name='reason' label={t('reason')} rows={2} />
      <FileField
        label={t('letterFile')}
        attached={form.values.file !== null}
        onUploaded={file => form.set('file', file?.id ?? null)}
      />
      {lines.map(({ id, title, plan }, index) => (
        <MoneyField
          key={id}
          form={form}
          name={`plans.${index}.plan`}
          label={title}
          {...(form.values.plans[index]!.plan !== plan && { hint: t('planWas', { n: formats.money(plan) }) })}
        />
      ))}
      <p className={sum > grant ? classes.warning : classes.quiet} aria-live='polite'>
        {t('plansSum', { sum: formats.money(sum), grant: formats.money(grant) })}
      </p>
    </Form>
  )
}
