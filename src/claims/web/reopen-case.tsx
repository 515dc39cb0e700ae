import { Title } from '@mantine/core'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { listEntries, readEntry } from '#reception/contract.ts'
import { type Case, reopenCase } from '../contract.ts'
import { caseReads } from './case-reads.ts'
import classes from './claims.module.css'
import { caseWords } from './words.ts'

/** The case goes on where it stood. */
export function ReopenCase({ found, onDone }: { found: Case; onDone: () => void }) {
  const t = useWords(caseWords)
  const form = useOfficeForm({
    key: `claims.reopen.${found.id}`,
    endpoint: reopenCase,
    given: { params: { id: found.id } },
    version: found.version,
    initial: { note: '' },
    input: ({ note }, { version }) => ({ version: version!, note }),
    invalidates: [...caseReads, listEntries, readEntry],
    onDone,
  })
  return (
    <section className={classes.next}>
      <Title order={2} size='h3' mb='sm'>
        {t('reopen')}
      </Title>
      <Form form={form} submit={t('reopen')} onCancel={onDone}>
        <TextField form={form} name='note' label={t('reopenWhy')} />
      </Form>
    </section>
  )
}
