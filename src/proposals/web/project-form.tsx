import { Group, Text } from '@mantine/core'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { Drop } from '#platform/web/drop.tsx'
import { MultiSelectField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { NumberField, TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { addProject, correctProject, dropProject, listProjects, type Project } from '../project-contract.ts'
import { currencyWords, sumInWords } from '../project-sum.ts'
import { currencies } from '../rules.ts'
import { projectWords } from './project-words.ts'
import { useRegions } from './use-regions.ts'

type Values = Omit<Project, 'id' | 'programme' | 'total' | 'version' | 'may' | 'number' | 'unitSum' | 'units'> & {
  number: number | null
  unitSum: number | null
  units: number | null
}
const toldOf = ({ number, unitSum, units, ...values }: Values) => ({
  ...values,
  ...{ number: number as number, unitSum: unitSum as number, units: units as number },
})
const valuesOf = ({ id: _, programme: __, total: ___, version: ____, may: _____, ...values }: Project): Values => values

type AddProps = { programme: ProgrammeName; number: number; onDone: () => void }

export function AddProject({ programme, number, onDone }: AddProps) {
  const t = useWords(projectWords)
  const form = useOfficeForm({
    key: 'proposals.project',
    endpoint: addProject,
    given: { params: { programme: programme.id } },
    initial: {
      ...{ number, name: '', direction: '', justification: '', goal: '', tasks: '', description: '', results: '' },
      ...{ currency: 'KZT', unit: '', unitSum: null, units: null, places: [] },
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: [listProjects],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <ProjectFields form={form} />
    </Form>
  )
}

export function CorrectProject({ project, onDone }: { project: Project; onDone: () => void }) {
  const t = useWords(projectWords)
  const form = useOfficeForm({
    key: `proposals.project.${project.id}`,
    endpoint: correctProject,
    given: { params: { id: project.id } },
    version: project.version,
    initial: valuesOf(project),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: [listProjects],
    onDone,
  })
  return (
    <Form
      form={form}
      submit={t('save')}
      beside={
        <Drop
          endpoint={dropProject}
          params={{ id: project.id }}
          invalidates={[listProjects]}
          title={t('dropAsk')}
          action={t('drop')}
          onDone={onDone}
        >
          {t('dropHint')}
        </Drop>
      }
    >
      <ProjectFields form={form} />
    </Form>
  )
}

function ProjectFields({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(projectWords)
  const language = useLanguage()
  const regions = useRegions()
  return (
    <>
      <NumberField form={form} name='number' label={t('number')} />
      <TextField form={form} name='name' label={t('name')} maxLength={300} />
      <TextField form={form} name='direction' label={t('direction')} maxLength={500} />
      <TextareaField form={form} name='justification' label={t('justification')} />
      <TextareaField form={form} name='goal' label={t('goal')} rows={2} />
      <TextareaField form={form} name='tasks' label={t('tasks')} />
      <TextareaField form={form} name='description' label={t('description')} />
      <TextField form={form} name='unit' label={t('unit')} hint={t('unitHint')} maxLength={100} />
      <Group align='flex-start'>
        <NumberField form={form} name='unitSum' label={t('unitSum')} />
        <NumberField form={form} name='units' label={t('units')} />
        <SelectField
          form={form}
          name='currency'
          label={t('currency')}
          options={currencies.map(value => ({ value, label: currencyWords[value][language] }))}
        />
      </Group>
      <Total values={form.values} />
      <MultiSelectField
        form={form}
        name='places'
        label={t('places')}
        hint={t('placesHint')}
        options={regions.options}
      />
      <TextareaField form={form} name='results' label={t('results')} />
    </>
  )
}

/** The product, as it will be printed. */
function Total({ values: { unit, unitSum, units, currency } }: { values: Values }) {
  const t = useWords(projectWords)
  const formats = useFormats()
  const language = useLanguage()
  const known = typeof unitSum === 'number' && typeof units === 'number' && unitSum > 0 && units > 0
  const sum = known && sumInWords({ currency, unit, unitSum, units, total: unitSum * units }, formats.number, language)
  return (
    <Text role='status' fw={600}>
      {sum ? t('total', { sum }) : t('noTotal')}
    </Text>
  )
}
