import { Button, Fieldset, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { findInstitutions } from '#directory/web/find-institutions.ts'
import { useActor } from '#platform/web/actor.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { SearchField } from '#platform/web/form/search-field.tsx'
import { CheckField, MoneyField, TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useWords } from '#platform/web/words.ts'
import { blankContribution, blankRole, type PartnerValues } from './partner-values.ts'
import { useActivities } from './use-activities.ts'
import { words } from './words.ts'

type FieldsProps = { form: OfficeForm<PartnerValues>; programme: string; phoneMask: string | null }

/** Who, in which roles, by which agreement, what they gave, and what comes of it. */
export function PartnerFields({ form, programme, phoneMask }: FieldsProps) {
  const t = useWords(words)
  const { today } = useActor()
  return (
    <>
      <SearchField
        form={form}
        name='institution'
        label={t('institution')}
        hint={t('institutionHint')}
        search={findInstitutions}
        optional
      />
      <TextField form={form} name='person' label={t('person')} hint={t('personHint')} optional maxLength={200} />
      <TextField form={form} name='job' label={t('job')} optional maxLength={200} />
      <TextField
        form={form}
        name='phone'
        type='tel'
        label={t('phone')}
        hint={phoneMask ? t('phoneKept', { mask: phoneMask }) : t('phoneHint')}
        optional
      />
      {phoneMask && <CheckField form={form} name='dropPhone' label={t('dropPhone')} />}
      <Roles form={form} programme={programme} />
      <Group align='flex-start'>
        <TextField form={form} name='agreementNumber' label={t('agreementNumber')} optional maxLength={60} />
        <DayField form={form} name='agreementOn' label={t('agreementOn')} near={today} optional />
      </Group>
      <Group align='flex-start'>
        <DayField form={form} name='fromOn' label={t('fromOn')} near={today} />
        <DayField form={form} name='untilOn' label={t('untilOn')} near={today} optional />
      </Group>
      <Contributions form={form} />
      <TextareaField form={form} name='lesson' label={t('lesson')} optional rows={2} />
      <TextareaField form={form} name='continuation' label={t('continuation')} optional rows={2} />
    </>
  )
}

function Roles({ form, programme }: Omit<FieldsProps, 'phoneMask'>) {
  const t = useWords(words)
  const activities = useActivities(programme)
  return (
    <Lines form={form} name='roles' blank={blankRole} word='role' add={t('addRole')}>
      {index => (
        <>
          <TextField form={form} name={`roles.${index}.role`} label={t('does')} />
          <SelectField
            form={form}
            name={`roles.${index}.activity`}
            label={t('activity')}
            hint={t('wholeHint')}
            options={activities}
            optional
          />
        </>
      )}
    </Lines>
  )
}

function Contributions({ form }: Pick<FieldsProps, 'form'>) {
  const t = useWords(words)
  return (
    <Lines form={form} name='contributions' blank={blankContribution} word='contribution' add={t('addContribution')}>
      {index => (
        <>
          <TextField form={form} name={`contributions.${index}.what`} label={t('what')} />
          <MoneyField
            form={form}
            name={`contributions.${index}.worthTenge`}
            label={t('worth')}
            hint={t('worthHint')}
            optional
          />
        </>
      )}
    </Lines>
  )
}

type LinesProps<Name extends 'roles' | 'contributions'> = {
  form: OfficeForm<PartnerValues>
  name: Name
  blank: PartnerValues[Name][number]
  word: 'role' | 'contribution'
  add: string
  children: (index: number) => ReactNode
}

/** Lines that can be added and removed. */
function Lines<Name extends 'roles' | 'contributions'>({ form, name, blank, word, add, children }: LinesProps<Name>) {
  const t = useWords(words)
  const lines = form.values[name] as PartnerValues[Name][number][]
  const keep = (kept: PartnerValues[Name][number][]) => form.set(name, kept as PartnerValues[Name])
  return (
    <>
      {lines.map((_, index) => (
        <Fieldset key={index} legend={t(word, { n: String(index + 1) })}>
          {children(index)}
          <Button variant='subtle' size='compact-sm' onClick={() => keep(lines.filter((_, at) => at !== index))}>
            {t('remove')}
          </Button>
        </Fieldset>
      ))}
      <Button variant='default' onClick={() => keep([...lines, blank])}>
        {add}
      </Button>
    </>
  )
}
