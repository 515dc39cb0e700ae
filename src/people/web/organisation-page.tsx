import { Fragment } from 'react'
import { useMay } from '#platform/web/actor.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { tell } from '#platform/web/notices.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { changeOrganisation, me, type Organisation, readOrganisation } from '../contract.ts'
import { languageOptions } from './language-options.ts'
import classes from './person.module.css'
import { words } from './words.ts'

/** The zones of Kazakhstan; another one that the organisation has already is offered too. */
const zones = ['Qostanay', 'Almaty', 'Aqtau', 'Aqtobe', 'Atyrau', 'Oral', 'Qyzylorda'].map(city => ({
  value: `Asia/${city}`,
  label: `Asia/${city}`,
}))

export default function OrganisationPage() {
  const t = useWords(words)
  const may = useMay()
  const organisation = useRead(readOrganisation, {})
  return (
    <>
      <PageHead title={t('organisation')} />
      <Loaded read={organisation}>
        {record => (may('people.organisation.write') ? <Settings record={record} /> : <Shown record={record} />)}
      </Loaded>
    </>
  )
}

const valuesOf = ({ name, shortName, bin, language, timeZone }: Organisation) => ({
  name,
  shortName,
  bin: bin ?? '',
  language,
  timeZone,
})

function Settings({ record }: { record: Organisation }) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: 'people.organisation',
    endpoint: changeOrganisation,
    initial: valuesOf(record),
    version: record.version,
    fromRecord: valuesOf,
    input: ({ bin, ...values }, { version }) => ({ ...values, bin: bin.trim() || null, version: version! }),
    invalidates: [readOrganisation, me],
    onDone: () => tell(t('saved')),
  })
  const known = zones.some(({ value }) => value === record.timeZone)
  const options = known ? zones : [{ value: record.timeZone, label: record.timeZone }, ...zones]
  return (
    <Form form={form} submit={t('save')}>
      <TextField form={form} name='name' label={t('organisationName')} />
      <TextField form={form} name='shortName' label={t('shortName')} optional />
      <TextField form={form} name='bin' label={t('bin')} maxLength={12} optional />
      <SelectField
        form={form}
        name='language'
        label={t('language')}
        hint={t('languageHint')}
        options={languageOptions}
      />
      <SelectField form={form} name='timeZone' label={t('timeZone')} options={options} />
    </Form>
  )
}

function Shown({ record }: { record: Organisation }) {
  const t = useWords(words)
  const lines = [
    [t('organisationName'), record.name],
    [t('shortName'), record.shortName],
    [t('bin'), record.bin ?? ''],
    [t('language'), languageOptions.find(({ value }) => value === record.language)?.label],
    [t('timeZone'), record.timeZone],
  ]
  return (
    <dl className={classes.facts}>
      {lines.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value || '—'}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
