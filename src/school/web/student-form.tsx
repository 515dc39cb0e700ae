import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { findInstitutions } from '#directory/web/find-institutions.ts'
import { PersonPicker } from '#people/web/person-picker.tsx'
import { useActor } from '#platform/web/actor.tsx'
import { RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import {
  correctStudent,
  enrolStudent,
  type PlacementKind,
  placementStates,
  placeStudent,
  type Student,
  studentStates,
} from '../roster-contract.ts'
import { placementStateWords, studentStateWords } from '../state-words.ts'
import { formWords } from './form-words.ts'
import { schoolReads } from './school-reads.ts'

const choiceOf = (id: string | null, name: string | null): Choice | null =>
  id ? { value: id, label: name ?? '' } : null

export function EnrolForm({ stream, startsOn, onDone }: { stream: string; startsOn: string; onDone: () => void }) {
  const t = useWords(formWords)
  const form = useOfficeForm({
    key: `school.student.${stream}`,
    endpoint: enrolStudent,
    given: { params: { id: stream } },
    initial: {
      person: null as Choice | null,
      institution: null as Choice | null,
      enrolledOn: startsOn as string | null,
    },
    input: ({ person, institution, enrolledOn }, { id }) => ({
      ...{ id, person: person?.value ?? '', institution: institution?.value ?? null, enrolledOn: enrolledOn ?? '' },
    }),
    invalidates: schoolReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('enrol')}>
      <PersonPicker form={form} name='person' label={t('person')} />
      <SearchField form={form} name='institution' label={t('institution')} search={findInstitutions} optional />
      <DayField form={form} name='enrolledOn' label={t('enrolledOn')} near={startsOn} />
    </Form>
  )
}

type Standing = {
  institution: Choice | null
  enrolledOn: string | null
  state: Student['state']
  stateOn: string | null
  leftBecause: string
}
const standingOf = ({ institution, institutionName, enrolledOn, state, stateOn, leftBecause }: Student): Standing => ({
  ...{
    institution: choiceOf(institution, institutionName),
    enrolledOn,
    state,
    stateOn,
    leftBecause: leftBecause ?? '',
  },
})

/** How it stands with a student: one state with its day. */
export function StandingForm({ student, onDone }: { student: Student; onDone: () => void }) {
  const t = useWords(formWords)
  const language = useLanguage()
  const { today } = useActor()
  const form = useOfficeForm({
    key: `school.student.${student.id}`,
    endpoint: correctStudent,
    given: { params: { id: student.id } },
    version: student.version,
    initial: standingOf(student),
    input: ({ institution, enrolledOn, state, stateOn, leftBecause }, { version }) => ({
      ...{ version: version!, institution: institution?.value ?? null, enrolledOn: enrolledOn ?? '', state },
      stateOn: (state === 'enrolled' ? enrolledOn : stateOn) ?? '',
      leftBecause: state === 'left' ? leftBecause : null,
    }),
    fromRecord: standingOf,
    invalidates: schoolReads,
    onDone,
  })
  const { state } = form.values
  return (
    <Form form={form} submit={t('save')}>
      <RadioField
        form={form}
        name='state'
        label={t('state')}
        options={studentStates.map(value => ({ value, label: studentStateWords[value][language] }))}
        inline
      />
      {state !== 'enrolled' && <DayField form={form} name='stateOn' label={t('stateOn')} near={today} />}
      {state === 'left' && <TextareaField form={form} name='leftBecause' label={t('leftBecause')} rows={2} />}
      <SearchField form={form} name='institution' label={t('institution')} search={findInstitutions} optional />
      <DayField form={form} name='enrolledOn' label={t('enrolledOn')} near={today} />
    </Form>
  )
}

/** Practice or internship, once there is one: where, and one state with its day. */
export function Placed({ student, kind }: { student: Student; kind: PlacementKind }) {
  const t = useWords(formWords)
  const [adding, setAdding] = useState(false)
  if (adding || student.placements.some(placement => placement.kind === kind))
    return <PlacementForm student={student} kind={kind} />
  return (
    <Button variant='default' size='compact-md' onClick={() => setAdding(true)}>
      {t('addPlacement')}
    </Button>
  )
}

function PlacementForm({ student, kind }: { student: Student; kind: PlacementKind }) {
  const t = useWords(formWords)
  const language = useLanguage()
  const { today } = useActor()
  const there = student.placements.find(placement => placement.kind === kind)
  const form = useOfficeForm({
    key: `school.placement.${student.id}.${kind}`,
    endpoint: placeStudent,
    given: { params: { id: student.id } },
    initial: {
      host: choiceOf(there?.host ?? null, there?.hostName ?? null),
      state: there?.state ?? 'applied',
      stateOn: (there?.stateOn ?? today) as string | null,
    },
    input: ({ host, state, stateOn }) => ({
      ...{ kind, version: there?.version ?? null, host: host?.value ?? null, state, stateOn: stateOn ?? '' },
    }),
    invalidates: schoolReads,
    draft: false,
  })
  return (
    <Form form={form} submit={t('save')}>
      <SelectField
        form={form}
        name='state'
        label={t('placementState')}
        options={placementStates.map(value => ({ value, label: placementStateWords[value][language] }))}
      />
      <Group align='flex-start' grow>
        <SearchField
          form={form}
          name='host'
          label={t('host')}
          hint={t('hostHint')}
          search={findInstitutions}
          optional
        />
        <DayField form={form} name='stateOn' label={t('stateOn')} near={today} />
      </Group>
    </Form>
  )
}
