import { Button, Fieldset, Stack } from '@mantine/core'
import { findInstitutions } from '#directory/web/find-institutions.ts'
import { newId } from '#platform/identifier.ts'
import { Form } from '#platform/web/form/form.tsx'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { type Expert, keepExperts } from '../contract.ts'
import { eventReads } from './event-reads.ts'
import { eventWords } from './words.ts'

type Row = { id: string; name: string; job: string; body: Choice | null }
const blank = (): Row => ({ id: newId(), name: '', job: '', body: null })
const rowOf = ({ id, name, job, institution, body }: Expert): Row => ({
  id,
  name,
  job,
  body: institution ? { value: institution, label: body } : null,
})

type Props = { event: { id: string; version: number; who: readonly Expert[] }; onDone: () => void }

export function ExpertsForm({ event, onDone }: Props) {
  const t = useWords(eventWords)
  const form = useOfficeForm({
    key: `events.experts.${event.id}`,
    endpoint: keepExperts,
    given: { params: { id: event.id } },
    version: event.version,
    initial: { experts: event.who.length > 0 ? event.who.map(rowOf) : [blank()] },
    input: ({ experts }, { version }) => ({
      version: version!,
      experts: experts.map(({ body, ...expert }) => ({ ...expert, institution: body?.value ?? null })),
    }),
    fieldOf: path => path.replace(/institution$/, 'body'),
    invalidates: eventReads,
    onDone,
  })
  const { experts } = form.values
  return (
    <Form form={form} submit={t('save')} onCancel={onDone}>
      {experts.map((expert, index) => (
        <Fieldset key={expert.id} legend={t('expert', { n: String(index + 1) })}>
          <Stack gap='sm' align='stretch'>
            <TextField form={form} name={`experts.${index}.name`} label={t('expertName')} />
            <TextField form={form} name={`experts.${index}.job`} label={t('job')} optional />
            <SearchField
              form={form}
              name={`experts.${index}.body`}
              label={t('body')}
              hint={t('bodyHint')}
              search={findInstitutions}
              optional
            />
            <Button
              variant='subtle'
              size='compact-sm'
              style={{ alignSelf: 'flex-start' }}
              onClick={() =>
                form.set(
                  'experts',
                  experts.filter(({ id }) => id !== expert.id),
                )
              }
            >
              {t('remove')}
            </Button>
          </Stack>
        </Fieldset>
      ))}
      <Button variant='default' onClick={() => form.set('experts', [...experts, blank()])}>
        {t('addExpert')}
      </Button>
    </Form>
  )
}
