import { Button, Group } from '@mantine/core'
import { newId } from '#platform/identifier.ts'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { getProgramme, type Programme, writeRequirements } from '../contract.ts'
import { getPlan } from '../structure-contract.ts'
import classes from './plan.module.css'
import { words } from './words.ts'

/** The whole list at once: texts, their order, and what measures each. */
export function RequirementsForm({ programme, onDone }: { programme: Programme; onDone: () => void }) {
  const t = useWords(words)
  const plan = useRead(getPlan, { params: { id: programme.id } })
  const options = (plan.data?.indicators ?? []).map(({ id, code, label }) => ({
    value: id,
    label: `${code} · ${label}`,
  }))
  const form = useOfficeForm({
    key: `programme.requirements.${programme.id}`,
    endpoint: writeRequirements,
    given: { params: { id: programme.id } },
    version: programme.version,
    initial: { requirements: programme.requirements },
    input: ({ requirements }, { version }) => ({ requirements, version: version! }),
    fromRecord: ({ requirements }: Programme) => ({ requirements }),
    invalidates: [getProgramme, getPlan],
    onDone,
  })
  const rows = form.values.requirements
  const write = (next: typeof rows) => form.set('requirements', next)
  return (
    <Form form={form} submit={t('save')}>
      {rows.map((row, index) => (
        <fieldset key={row.id} className={classes.row}>
          <TextareaField
            form={form}
            name={`requirements.${index}.text`}
            label={`${t('requirement')} ${index + 1}`}
            rows={2}
          />
          <SelectField
            form={form}
            name={`requirements.${index}.indicator`}
            label={t('measuredBy')}
            options={options}
            optional
          />
          <Button variant='subtle' size='compact-sm' onClick={() => write(rows.filter(({ id }) => id !== row.id))}>
            {t('remove')}
          </Button>
        </fieldset>
      ))}
      <Group>
        <Button variant='default' onClick={() => write([...rows, { id: newId(), text: '', indicator: null }])}>
          {t('add')}
        </Button>
      </Group>
    </Form>
  )
}
