import { Button, Title } from '@mantine/core'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Entry } from '../contract.ts'
import { listReceptionDays, type ReceptionDay } from '../office-contract.ts'
import { correcting } from './asked-visitor.ts'
import { deskWords } from './desk-words.ts'
import { entryReads } from './entry-changes.ts'
import { EntryFields } from './entry-fields.tsx'
import { EntryMore } from './entry-more.tsx'
import { toldOf, valuesOf } from './entry-values.ts'

type CorrectProps = { entry: Entry; onDone: () => void }

export function CorrectForm(props: CorrectProps) {
  const days = useRead(listReceptionDays, { params: { programme: props.entry.programme } })
  return <Loaded read={days}>{({ items }) => <Correction {...props} days={items} />}</Loaded>
}

/** Puts a line right; office and number stay. */
function Correction({ entry, onDone, days }: CorrectProps & { days: readonly ReceptionDay[] }) {
  const t = useWords(deskWords)
  const form = useOfficeForm({
    key: `reception.correct.${entry.id}`,
    endpoint: correcting,
    given: { params: { id: entry.id } },
    version: entry.version,
    initial: valuesOf(entry),
    input: (values, { version }) => ({
      version: version!,
      receivedOn: values.receivedOn!,
      ...toldOf(values, days),
    }),
    fieldOf: path => (path === 'person' ? 'visitor' : path),
    fromRecord: valuesOf,
    invalidates: entryReads,
    onDone,
  })
  return (
    <>
      <Title order={2} mb='md'>
        {t('correctTitle')}
      </Title>
      <Form
        form={form}
        submit={t('correctSubmit')}
        beside={
          <Button variant='subtle' onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <EntryFields form={form} days={days} />
        <EntryMore form={form} always />
      </Form>
    </>
  )
}
