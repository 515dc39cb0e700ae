import { Button, Group, SegmentedControl, Title } from '@mantine/core'
import * as z from 'zod'
import type { ReplyOf } from '#platform/endpoint.ts'
import { useMay } from '#platform/web/actor.tsx'
import { useAddress, useParam } from '#platform/web/address.tsx'
import { BarList } from '#platform/web/bar-list.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { whenNeeded } from '#platform/web/when-needed.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Analysis, type Cut, cuts, type IndexOfWave, readAnalysis } from '../analysis-contract.ts'
import { readWave, type Wave } from '../contract.ts'
import { exportResponses } from '../response-contract.ts'
import { waveKindWords } from '../state-words.ts'
import { AnalysedQuestion } from './analysed-question.tsx'
import classes from './surveys.module.css'
import { words } from './words.ts'

const WaveForm = whenNeeded(
  () => import('./wave-form.tsx').then(form => form.CorrectWave),
  ({ needed }: { needed: boolean; wave: Wave; onDone: () => void }) => needed,
)

export default function WavePage() {
  const id = useParam('id')
  const wave = useRead(readWave, { params: { id } })
  return <Loaded read={wave}>{found => <WaveView key={found.id} wave={found} />}</Loaded>
}

const Asked = z.object({ cut: z.enum(cuts).optional().catch(undefined) })
const cutWords = { sex: 'bySex', age: 'byAge', district: 'byDistrict' } as const satisfies Record<Cut, string>

/** What came of a wave: each question with its base, the index, and what may be claimed. */
function WaveView({ wave }: { wave: ReplyOf<typeof readWave> }) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const may = useMay()
  const [{ cut }, setAsked] = useAddress(Asked)
  const analysis = useRead(readAnalysis, { params: { id: wave.id }, search: cut ? { cut } : {} })
  const { opened, open, close } = useOpened()
  const { surveyTitle, title, kind, startsOn, endsOn, responses, target, number, latest, link, linkOpen } = wave
  const fill = may('surveys.response.add') && <ButtonLink to={`/waves/${wave.id}/fill`}>{t('fill')}</ButtonLink>
  return (
    <>
      <PageHead
        title={`${surveyTitle[language === 'kk' ? 'kk' : 'ru']} · ${title}`}
        note={[
          waveKindWords[kind][language],
          `${formats.shortDay(startsOn)} – ${formats.shortDay(endsOn)}`,
          `${formats.number(responses)} / ${formats.number(target)}`,
          latest > number && t('asksOld', { n: formats.number(number), latest: formats.number(latest) }),
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <Group gap='xs'>
            <ExportMenu of={exportResponses} params={{ id: wave.id }} />
            {may('surveys.wave.write') && (
              <Button variant='default' onClick={() => open('wave')}>
                {t('correctWave')}
              </Button>
            )}
            {fill}
          </Group>
        }
      />
      {link && linkOpen && (
        <p className={classes.link}>
          {t('link')}: <a href={link}>{link}</a>
        </p>
      )}
      <Loaded read={analysis}>
        {found =>
          found.responses === 0 ? (
            <EmptyState title={t('noAnswers')} hint={t('noAnswersHint')} action={fill} />
          ) : (
            <>
              <Index analysis={found} />
              <SegmentedControl
                mt='xl'
                aria-label={t('cut')}
                value={cut ?? 'all'}
                onChange={value => setAsked({ cut: value === 'all' ? undefined : (value as Cut) })}
                data={[{ value: 'all', label: t('all') }, ...cuts.map(value => ({ value, label: t(cutWords[value]) }))]}
              />
              <div className={classes.questions} data-wide={cut ? true : undefined}>
                {found.questions.map((question, index) => (
                  <AnalysedQuestion key={question.code} number={index + 1} {...{ question }} groups={found.groups} />
                ))}
              </div>
            </>
          )
        }
      </Loaded>
      <Drawer opened={opened === 'wave'} onClose={close} title={t('correctWave')}>
        <WaveForm needed={opened === 'wave'} wave={wave} onDone={close} />
      </Drawer>
    </>
  )
}

function Index({ analysis: { index, claim, claimSaid } }: { analysis: Analysis }) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  if (claim === 'nothing') return null
  const said = ({ mean, low, high, n }: IndexOfWave) =>
    mean === null
      ? t('indexNone')
      : low === null
        ? t('indexAlone', { mean: formats.number(mean), n: formats.number(n) })
        : t('indexOf', {
            ...{ mean: formats.number(mean), low: formats.number(low) },
            ...{ high: formats.number(high), n: formats.number(n) },
          })
  return (
    <section>
      <Title order={2}>{t('index')}</Title>
      <p className={classes.quiet}>{t('indexHint')}</p>
      <BarList
        label={t('index')}
        most={100}
        bars={index.map(wave => ({
          ...{ key: wave.wave, value: wave.mean ?? 0, said: said(wave) },
          label: `${waveKindWords[wave.kind as 'before'][language]}: ${wave.title}`,
        }))}
      />
      <p className={classes.claim}>{claimSaid}</p>
    </section>
  )
}
