import { Button, Group, Title } from '@mantine/core'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { BulletBar } from '#platform/web/bullet-bar.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { whenNeeded } from '#platform/web/when-needed.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { listSurveys, listWaves, type Survey, type Wave } from '../contract.ts'
import { purposeWords, waveKindWords } from '../state-words.ts'
import classes from './surveys.module.css'
import { words } from './words.ts'

const WaveForm = whenNeeded(
  () => import('./wave-form.tsx').then(form => form.NewWave),
  ({ survey }: { survey: Survey | undefined; onDone: () => void }) => survey !== undefined,
)

export default function SurveysPage() {
  return <WithProgramme>{programme => <Surveys programme={programme} />}</WithProgramme>
}

function Surveys({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const may = useMay()
  const given = { params: { programme: programme.id } }
  const surveys = useRead(listSurveys, given)
  const waves = useRead(listWaves, given)
  const { opened, open, close } = useOpened()
  const make = may('surveys.survey.write') && <ButtonLink to='/surveys/new'>{t('make')}</ButtonLink>
  const chosen = surveys.data?.items.find(({ id }) => id === opened)
  return (
    <>
      <PageHead title={t('surveys')} note={t('surveysHint')} actions={make} />
      <Loaded read={surveys}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('none')} hint={t('noneHint')} action={make} />
          ) : (
            <div className={classes.surveys}>
              {items.map(survey => (
                <SurveyCard
                  key={survey.id}
                  survey={survey}
                  waves={(waves.data?.items ?? []).filter(wave => wave.survey === survey.id)}
                  onOpen={() => open(survey.id)}
                />
              ))}
            </div>
          )
        }
      </Loaded>
      <Drawer opened={chosen !== undefined} onClose={close} title={t('openWave')}>
        <WaveForm survey={chosen} onDone={close} />
      </Drawer>
    </>
  )
}

function SurveyCard({ survey, waves, onOpen }: { survey: Survey; waves: readonly Wave[]; onOpen: () => void }) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const may = useMay()
  const { id, title, purpose, number, questions } = survey
  const about = [
    purposeWords[purpose][language],
    t('questions', { count: questions, n: formats.number(questions) }),
    t('version', { n: formats.number(number) }),
  ]
  return (
    <article className={classes.survey}>
      <div className={classes.head}>
        <div>
          <Title order={2}>{title[language === 'kk' ? 'kk' : 'ru']}</Title>
          <p className={classes.quiet}>{about.join(' · ')}</p>
        </div>
        <Group gap='xs'>
          <ButtonLink variant='default' to={`/surveys/${id}`}>
            {t('questionsOf')}
          </ButtonLink>
          {may('surveys.wave.write') && (
            <Button variant='default' onClick={onOpen}>
              {t('openWave')}
            </Button>
          )}
        </Group>
      </div>
      {waves.length === 0 ? (
        <p className={classes.quiet}>{t('noWaves')}</p>
      ) : (
        <ul className={classes.waves}>
          {waves.map(wave => (
            <WaveLine key={wave.id} wave={wave} />
          ))}
        </ul>
      )}
    </article>
  )
}

function WaveLine({ wave }: { wave: Wave }) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const may = useMay()
  const { id, title, kind, startsOn, endsOn, responses, target, linkOpen } = wave
  const days = `${formats.shortDay(startsOn)} – ${formats.shortDay(endsOn)}`
  return (
    <li>
      <div>
        <PageLink to={`/waves/${id}`}>{title}</PageLink>
        <p className={classes.quiet}>
          {[waveKindWords[kind][language], days, linkOpen && t('linkOpen')].filter(Boolean).join(' · ')}
        </p>
      </div>
      <BulletBar label={title} fact={responses} plan={target} state={responses >= target ? 'done' : 'open'} />
      {may('surveys.response.add') && (
        <ButtonLink variant='light' to={`/waves/${id}/fill`}>
          {t('fill')}
        </ButtonLink>
      )}
    </li>
  )
}
