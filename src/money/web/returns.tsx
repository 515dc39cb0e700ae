import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { Confirm } from '#platform/web/confirm.tsx'
import { FileField } from '#platform/web/file-field.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { MoneyField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useAct } from '#platform/web/read.ts'
import { fileUrl } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { addReturn, type BalanceReturn, type Budget, dropReturn, readBudget } from '../contract.ts'
import classes from './money.module.css'
import { words } from './words.ts'

/** What went back to the operator, and what is still to go. */
export function Returns({ programme, budget }: { programme: ProgrammeName; budget: Budget }) {
  const t = useWords(words)
  const formats = useFormats()
  const { returns, balance } = budget
  return (
    <>
      <ul className={classes.lines}>
        {returns.map(one => {
          const name = t('byDocument', { document: one.document, day: formats.shortDay(one.returnedOn) })
          return (
            <li key={one.id}>
              <div>{one.file ? <a href={fileUrl(one.file)}>{name}</a> : name}</div>
              <span className={classes.amount}>{formats.money(one.amount)}</span>
              <Drop one={one} />
            </li>
          )
        })}
      </ul>
      {balance.toReturn > 0 ? (
        <AddReturn programme={programme} left={balance.toReturn} />
      ) : (
        <p className={classes.quiet}>{t('allReturned')}</p>
      )}
    </>
  )
}

function AddReturn({ programme, left }: { programme: ProgrammeName; left: number }) {
  const t = useWords(words)
  const { today } = useActor()
  const form = useOfficeForm({
    key: 'money.return',
    endpoint: addReturn,
    given: { params: { programme: programme.id } },
    initial: {
      ...{ amount: left as number | null, returnedOn: today as string | null },
      ...{ document: '', file: null as string | null },
    },
    input: ({ amount, returnedOn, document, file }, { id }) => ({
      ...{ id, amount: amount as number, returnedOn: returnedOn ?? '', document, file },
    }),
    invalidates: [readBudget],
  })
  return (
    <Form form={form} submit={t('saveReturn')}>
      <MoneyField form={form} name='amount' label={t('amount')} />
      <DayField form={form} name='returnedOn' label={t('returnedOn')} near={today} />
      <TextField form={form} name='document' label={t('order')} maxLength={200} />
      <FileField
        label={t('orderFile')}
        attached={form.values.file !== null}
        onUploaded={file => form.set('file', file?.id ?? null)}
      />
    </Form>
  )
}

function Drop({ one }: { one: BalanceReturn }) {
  const t = useWords(words)
  const drop = useAct(dropReturn, { invalidates: [readBudget] })
  return (
    <Confirm
      title={t('dropReturnAsk')}
      action={t('drop')}
      danger
      small
      onConfirm={() => drop.mutateAsync({ params: { id: one.id } })}
    >
      {t('dropReturnHint')}
    </Confirm>
  )
}
