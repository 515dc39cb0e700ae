import { Text } from '@mantine/core'
import { useActor } from '#platform/web/actor.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { correctOffice, type Office } from '../office-contract.ts'
import { officeReads } from './office-form.tsx'
import { officeWords } from './office-words.ts'

/** The last day of an office; everything else of it stays. */
export function CloseOfficeForm({ office, onDone }: { office: Office; onDone: () => void }) {
  const t = useWords(officeWords)
  const { today } = useActor()
  const { code, name, place, address, room, host, openedOn } = office
  const form = useOfficeForm({
    key: `reception.office.close.${office.id}`,
    endpoint: correctOffice,
    given: { params: { id: office.id } },
    version: office.version,
    initial: { closedOn: today as string | null },
    input: ({ closedOn }, { version }) => ({
      ...{ code, name, place, address, room, host, openedOn },
      closedOn: closedOn ?? '',
      version: version!,
    }),
    invalidates: officeReads,
    onDone,
  })
  return (
    <>
      <Text mb='md'>{t('closeHint')}</Text>
      <Form form={form} submit={t('closeOffice')} onCancel={onDone}>
        <DayField form={form} name='closedOn' label={t('lastDay')} min={openedOn} />
      </Form>
    </>
  )
}
