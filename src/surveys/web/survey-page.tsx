import { Alert, Button, Group, SegmentedControl, Stack, Title } from '@mantine/core'
import { useState } from 'react'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { useGo, useParam } from '#platform/web/address.tsx'
import { addressOf } from '#platform/web/call.ts'
import { RadioField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { PrintLink } from '#platform/web/print-link.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import {
  makeSurvey,
  type Purpose,
  printBlank,
  purposes,
  readSurvey,
  type SurveyWithForm,
  writeSurvey,
} from '../contract.ts'
import type { Answers, AskedIn, Question } from '../form-contract.ts'
import { formFaults } from '../rules.ts'
import { purposeWords } from '../state-words.ts'
import { exportXlsForm } from '../xlsform-contract.ts'
import classes from './builder.module.css'
import { builderWords } from './builder-words.ts'
import { blankQuestion, QuestionEditor } from './question-editor.tsx'
import { Questions } from './questions.tsx'
import { surveyReads } from './survey-reads.ts'
import { TakeXlsForm } from './take-xlsform.tsx'

export default function SurveyPage() {
  const id = useParam('id')
  if (id === 'new') return <WithProgramme>{programme => <NewSurvey programme={programme} />}</WithProgramme>
  return <Written id={id} />
}

function Written({ id }: { id: string }) {
  const found = useRead(readSurvey, { params: { id } })
  return <Loaded read={found}>{survey => <WriteSurvey key={survey.id} survey={survey} />}</Loaded>
}

type Values = { title: { ru: string; kk: string }; purpose: Purpose; form: Question[] }

function NewSurvey({ programme }: { programme: ProgrammeName }) {
  const t = useWords(builderWords)
  const go = useGo()
  const may = useMay()
  const form = useOfficeForm({
    key: 'surveys.survey',
    endpoint: makeSurvey,
    given: { params: { programme: programme.id } },
    initial: { title: { ru: '', kk: '' }, purpose: 'literacy', form: [blankQuestion([])] } as Values,
    input: (values, { id }) => ({ id, ...values }),
    invalidates: surveyReads,
    onDone: survey => go(`/surveys/${survey.id}`),
  })
  return (
    <>
      <PageHead title={t('new')} />
      {may('surveys.survey.write') && (
        <TakeXlsForm programme={programme.id} onTake={questions => form.set('form', questions)} />
      )}
      <Builder form={form} />
    </>
  )
}

const valuesOf = ({ title, purpose, form }: SurveyWithForm): Values => ({ title, purpose, form })

function WriteSurvey({ survey }: { survey: SurveyWithForm }) {
  const t = useWords(builderWords)
  const formats = useFormats()
  const language = useLanguage()
  const form = useOfficeForm({
    key: `surveys.survey.${survey.id}`,
    endpoint: writeSurvey,
    given: { params: { id: survey.id } },
    version: survey.version,
    initial: valuesOf(survey),
    input: (values, { version }) => ({ version: version!, ...values }),
    fromRecord: valuesOf,
    invalidates: surveyReads,
  })
  return (
    <>
      <PageHead
        title={survey.title[language === 'kk' ? 'kk' : 'ru']}
        actions={
          <Group gap='xs'>
            <PrintLink of={printBlank} params={{ id: survey.id }} search={{ in: 'ru' }}>
              {t('blankRu')}
            </PrintLink>
            <PrintLink of={printBlank} params={{ id: survey.id }} search={{ in: 'kk' }}>
              {t('blankKk')}
            </PrintLink>
            <Button component='a' variant='default' href={addressOf(exportXlsForm, { params: { id: survey.id } })}>
              {t('xlsform')}
            </Button>
          </Group>
        }
      />
      {survey.frozen && (
        <Alert variant='outline' color='gray' mb='lg'>
          {t('frozen', { n: formats.number(survey.number) })}
        </Alert>
      )}
      <Builder form={form} />
    </>
  )
}

/** The questions on the left, how they look on the right. Who may only read sees how they look. */
function Builder({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(builderWords)
  const language = useLanguage()
  const may = useMay()
  const asking = form.values.form
  const set = (questions: Question[]) => form.set('form', questions)
  const faults = formFaults(asking)
  if (!may('surveys.survey.write')) return <Preview asking={asking} />
  return (
    <div className={classes.sides}>
      <Form form={form} submit={t('save')}>
        <div className={classes.pair}>
          <TextField form={form} name='title.ru' label={t('titleRu')} maxLength={200} />
          <TextField form={form} name='title.kk' label={t('titleKk')} maxLength={200} />
        </div>
        <RadioField
          form={form}
          name='purpose'
          label={t('purpose')}
          options={purposes.map(value => ({ value, label: purposeWords[value][language] }))}
        />
        {asking.map((question, index) => (
          <QuestionEditor
            // The order is what changes: a question is its place.
            key={index}
            {...{ question, index, asking, faults, form }}
            onChange={changed => set(asking.with(index, changed))}
            onMove={by => set(moved(asking, index, by))}
            onRemove={() => set(asking.filter((_, at) => at !== index))}
          />
        ))}
        <Group>
          <Button variant='default' onClick={() => set([...asking, blankQuestion(asking)])}>
            {t('add')}
          </Button>
        </Group>
      </Form>
      <Preview asking={asking} />
    </div>
  )
}

function moved(asking: readonly Question[], index: number, by: -1 | 1): Question[] {
  const [one, other] = [asking[index]!, asking[index + by]]
  return other ? asking.with(index, other).with(index + by, one) : [...asking]
}

/** The questionnaire as a respondent sees it; what is answered here goes nowhere. */
function Preview({ asking }: { asking: readonly Question[] }) {
  const t = useWords(builderWords)
  const own = useLanguage()
  const [language, setLanguage] = useState<AskedIn>(own === 'kk' ? 'kk' : 'ru')
  const [answers, setAnswers] = useState<Answers>({})
  const tried = {
    ...{ key: 'surveys.preview', values: { answers }, errors: {}, labels: new Map() },
    set: (_: string, value: unknown) => setAnswers(value as Answers),
  } as unknown as OfficeForm<{ answers: Answers }>
  return (
    <section className={classes.preview} aria-label={t('preview')}>
      <Group justify='space-between'>
        <Title order={2} size='h3'>
          {t('preview')}
        </Title>
        <SegmentedControl
          size='xs'
          aria-label={t('languageShown')}
          value={language}
          onChange={value => setLanguage(value as AskedIn)}
          data={(['ru', 'kk'] as const).map(value => ({ value, label: t(value) }))}
        />
      </Group>
      <p className={classes.hint}>{t('previewHint')}</p>
      <Stack>
        <Questions form={tried} asking={[...asking]} language={language} />
      </Stack>
    </section>
  )
}
