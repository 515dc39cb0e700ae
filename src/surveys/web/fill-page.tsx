import { Group } from '@mantine/core'
import { listPlaces } from '#directory/contract.ts'
import { PersonPicker } from '#people/web/person-picker.tsx'
import { useActor, useMay } from '#platform/web/actor.tsx'
import { useParam } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { RadioField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { Choice } from '#platform/web/form/search-field.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tell } from '#platform/web/notices.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { readWave } from '../contract.ts'
import type { Answers } from '../form-contract.ts'
import { giveResponse } from '../response-contract.ts'
import { fillWords } from './fill-words.ts'
import { Questions, toldAnswers } from './questions.tsx'
import { surveyReads } from './survey-reads.ts'
import { WhoAnswers } from './who-answers.tsx'

export default function FillPage() {
  const id = useParam('id')
  const wave = useRead(readWave, { params: { id } })
  return <Loaded read={wave}>{found => <Fill key={found.id} wave={found} />}</Loaded>
}

const nobody = {
  ...{ sex: null as 'female' | 'male' | null, age: null as number | null, district: null as string | null },
  ...{ person: null as Choice | null, answers: {} as Answers },
}

/** One questionnaire after another, by the keyboard: what they have in common stays. */
function Fill({ wave }: { wave: NonNullable<ReturnType<typeof useRead<typeof readWave>>['data']> }) {
  const t = useWords(fillWords)
  const formats = useFormats()
  const language = useLanguage()
  const may = useMay()
  const { today } = useActor()
  const places = useRead(listPlaces, {})
  const givenOn = today < wave.startsOn ? wave.startsOn : today > wave.endsOn ? wave.endsOn : today
  const form = useOfficeForm({
    key: `surveys.response.${wave.id}`,
    endpoint: giveResponse,
    given: { params: { id: wave.id } },
    initial: {
      ...nobody,
      how: 'interviewer' as 'interviewer' | 'paper',
      givenOn: givenOn as string | null,
      language: (language === 'kk' ? 'kk' : 'ru') as 'ru' | 'kk',
    },
    input: ({ person, givenOn: on, answers, ...said }, { id }) => ({
      ...{ id, ...said, givenOn: on ?? '', person: person?.value ?? null },
      answers: toldAnswers(wave.form, answers),
    }),
    invalidates: surveyReads,
    onDone: () => {
      for (const [name, value] of Object.entries(nobody)) form.set(name as never, value)
      tell(t('written'))
      globalThis.scrollTo({ top: 0 })
      document.querySelector<HTMLElement>('[data-question] input, [data-question] textarea')?.focus()
    },
  })
  const districts = (places.data?.items ?? [])
    .filter(({ kind }) => kind !== 'region')
    .map(({ code, name }) => ({ value: code, label: name[language] }))
  return (
    <>
      <PageHead
        title={`${t('fill')} · ${wave.title}`}
        note={`${t('soFar', { n: formats.number(wave.responses), target: formats.number(wave.target) })}. ${t('fillHint')}`}
        actions={
          <ButtonLink variant='default' to={`/waves/${wave.id}`}>
            {t('back')}
          </ButtonLink>
        }
      />
      <Form form={form} submit={t('save')}>
        <Group align='flex-start' gap='1rem 2rem'>
          <RadioField
            form={form}
            name='how'
            label={t('how')}
            options={(['interviewer', 'paper'] as const).map(value => ({ value, label: t(value) }))}
            inline
          />
          <RadioField
            form={form}
            name='language'
            label={t('language')}
            options={(['ru', 'kk'] as const).map(value => ({ value, label: t(value) }))}
            inline
          />
          <DayField form={form} name='givenOn' label={t('givenOn')} near={givenOn} />
        </Group>
        <WhoAnswers form={form} districts={districts} />
        <Questions form={form} asking={wave.form} language={form.values.language} keys />
        {may('people.person.read') && may('people.person.name') && (
          <PersonPicker form={form} name='person' label={t('person')} hint={t('personHint')} optional />
        )}
      </Form>
    </>
  )
}
