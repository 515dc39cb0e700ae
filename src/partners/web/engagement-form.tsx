import { Group } from '@mantine/core'
import { findInstitutions } from '#directory/web/find-institutions.ts'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { Drop } from '#platform/web/drop.tsx'
import { MultiSelectField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { CheckField, NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { basisWords, roleWords } from '../code-words.ts'
import {
  addEngagement,
  correctEngagement,
  dropEngagement,
  type Engaged,
  type Engagement,
  listEngaged,
  readEngagement,
} from '../engagement-contract.ts'
import { bases, roles } from '../rules.ts'
import { engagedWords } from './engaged-words.ts'
import { useActivities } from './use-activities.ts'

type Values = Pick<Engagement, 'name' | 'document' | 'job' | 'activities' | 'untilOn' | 'hours' | 'vulnerable'> & {
  role: Engagement['role'] | null
  basis: Engagement['basis'] | null
  institution: Choice | null
  fromOn: string | null
}
const toldOf = ({ role, basis, institution, fromOn, ...values }: Values) => ({
  ...values,
  ...{ role: role!, basis: basis!, fromOn: fromOn ?? '', institution: institution?.value ?? null },
})
const valuesOf = ({ institution, body, ...one }: Engagement): Values => ({
  ...{ name: one.name, document: one.document, job: one.job, activities: one.activities, untilOn: one.untilOn },
  ...{ hours: one.hours, vulnerable: one.vulnerable, role: one.role, basis: one.basis, fromOn: one.fromOn },
  institution: institution ? { value: institution, label: body } : null,
})

type AddProps = { programme: ProgrammeName; like?: Engaged; onDone: () => void }

/** `like`: somebody of the list, whose basis is to be said. */
export function AddEngagement({ programme, like, onDone }: AddProps) {
  const t = useWords(engagedWords)
  const { today } = useActor()
  const first = like?.parts[0]
  const form = useOfficeForm({
    key: `partners.engagement${like ? `.${like.id}` : ''}`,
    endpoint: addEngagement,
    given: { params: { programme: programme.id } },
    initial: {
      ...{ name: like?.name ?? '', role: first?.role ?? null, basis: null, document: '', job: first?.job ?? '' },
      ...{ institution: null, activities: [], fromOn: first?.fromOn ?? today, untilOn: null, hours: null },
      vulnerable: false,
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: [listEngaged],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <EngagementFields form={form} programme={programme.id} />
    </Form>
  )
}

export function CorrectEngagement({ engagement, onDone }: { engagement: Engagement; onDone: () => void }) {
  const t = useWords(engagedWords)
  const { id, programme, version } = engagement
  const form = useOfficeForm({
    key: `partners.engagement.${id}`,
    endpoint: correctEngagement,
    given: { params: { id } },
    version,
    initial: valuesOf(engagement),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: [listEngaged, readEngagement],
    onDone,
  })
  return (
    <Form
      form={form}
      submit={t('save')}
      beside={
        <Drop
          endpoint={dropEngagement}
          params={{ id }}
          invalidates={[listEngaged]}
          title={t('dropAsk')}
          action={t('drop')}
          onDone={onDone}
        >
          {t('dropHint')}
        </Drop>
      }
    >
      <EngagementFields form={form} programme={programme} />
    </Form>
  )
}

function EngagementFields({ form, programme }: { form: OfficeForm<Values>; programme: string }) {
  const t = useWords(engagedWords)
  const language = useLanguage()
  const { today } = useActor()
  const activities = useActivities(programme)
  return (
    <>
      <TextField form={form} name='name' label={t('name')} maxLength={200} />
      <SelectField
        form={form}
        name='role'
        label={t('role')}
        options={roles.map(value => ({ value, label: roleWords[value][language] }))}
      />
      <SelectField
        form={form}
        name='basis'
        label={t('basis')}
        options={bases.map(value => ({ value, label: basisWords[value][language] }))}
      />
      <TextField form={form} name='document' label={t('document')} hint={t('documentHint')} optional maxLength={200} />
      <TextField form={form} name='job' label={t('jobLabel')} optional maxLength={200} />
      <SearchField
        form={form}
        name='institution'
        label={t('institution')}
        hint={t('institutionHint')}
        search={findInstitutions}
        optional={form.values.basis !== 'delegated'}
      />
      <MultiSelectField
        form={form}
        name='activities'
        label={t('forActivities')}
        hint={t('forActivitiesHint')}
        options={activities}
        optional
      />
      <Group align='flex-start'>
        <DayField form={form} name='fromOn' label={t('fromOn')} near={today} />
        <DayField form={form} name='untilOn' label={t('untilOn')} near={today} optional />
      </Group>
      <NumberField form={form} name='hours' label={t('hoursLabel')} optional />
      <CheckField form={form} name='vulnerable' label={t('vulnerable')} hint={t('vulnerableHint')} />
    </>
  )
}
