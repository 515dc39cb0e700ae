import { Anchor, Button, Group, SegmentedControl } from '@mantine/core'
import * as z from 'zod'
import type { ReplyOf } from '#platform/endpoint.ts'
import { useMay } from '#platform/web/actor.tsx'
import { useAddress, useParam } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { Parts } from '#platform/web/parts.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { whenNeeded } from '#platform/web/when-needed.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { AgeBounds, type Cut, cuts, readAnalysis } from '../analysis-contract.ts'
import { readWave, type Wave } from '../contract.ts'
import { exportResponses } from '../response-contract.ts'
import { waveKindWords } from '../state-words.ts'
import { AgeBoundsField } from './age-bounds-field.tsx'
import { AnalysedQuestion } from './analysed-question.tsx'
import { AnalysisPaper, InAnnexes, useAnalysisItems } from './analysis-paper.tsx'
import { codesOpened } from './codes-opened.ts'
import { LiteracyIndex } from './literacy-index.tsx'
import { responsesWords } from './responses-words.ts'
import classes from './surveys.module.css'
import { words } from './words.ts'

const WaveForm = whenNeeded(
  () => import('./wave-form.tsx').then(form => form.CorrectWave),
  ({ needed }: { needed: boolean; wave: Wave; onDone: () => void }) => needed,
)

const CodingDrawer = whenOpened(() => import('./coding-drawer.tsx').then(drawer => drawer.CodingDrawer))

export default function WavePage() {
  const id = useParam('id')
  const wave = useRead(readWave, { params: { id } })
  return <Loaded read={wave}>{found => <WaveView key={found.id} wave={found} />}</Loaded>
}

const Asked = z.object({
  cut: z.enum(cuts).optional().catch(undefined),
  ages: AgeBounds.optional().catch(undefined),
})
const cutWords = { sex: 'bySex', age: 'byAge', district: 'byDistrict' } as const satisfies Record<Cut, string>

/** What came of a wave: each question with its base, the index, and what may be claimed. */
function WaveView({ wave }: { wave: ReplyOf<typeof readWave> }) {
  const t = useWords(words)
  const responsesSay = useWords(responsesWords)
  const formats = useFormats()
  const language = useLanguage()
  const may = useMay()
  const [{ cut, ages }, setAsked] = useAddress(Asked)
  const search = { ...(cut && { cut }), ...(cut === 'age' && ages && { ages }) }
  const analysis = useRead(readAnalysis, { params: { id: wave.id }, search }, { keep: true })
  const items = useAnalysisItems(wave)
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
            {may('surveys.response.read') && (
              <ButtonLink variant='default' to={`/waves/${wave.id}/responses`}>
                {responsesSay('title')}
              </ButtonLink>
            )}
            <ExportMenu of={exportResponses} params={{ id: wave.id }} />
            {responses > 0 && <AnalysisPaper wave={wave} search={ages ? { ages } : {}} items={items} />}
            {may('surveys.wave.write') && (
              <Button variant='default' onClick={() => open('wave')}>
                {t('correctWave')}
              </Button>
            )}
            {fill}
          </Group>
        }
      />
      <div className={classes.about}>
        <Parts place='wave' programme={wave.programme} wave={wave.id} />
        <InAnnexes items={items} />
        {link && linkOpen && (
          <p>
            {t('link')}:{' '}
            <Anchor inherit href={link}>
              {link}
            </Anchor>
          </p>
        )}
      </div>
      <Loaded read={analysis}>
        {found =>
          found.responses === 0 ? (
            <EmptyState title={t('noAnswers')} hint={t('noAnswersHint')} action={fill} />
          ) : (
            <>
              <LiteracyIndex analysis={found} />
              <SegmentedControl
                mt='xl'
                aria-label={t('cut')}
                value={cut ?? 'all'}
                onChange={value => setAsked({ cut: value === 'all' ? undefined : (value as Cut) })}
                data={[{ value: 'all', label: t('all') }, ...cuts.map(value => ({ value, label: t(cutWords[value]) }))]}
              />
              {cut === 'age' && <AgeBoundsField ages={ages} onChange={changed => setAsked({ ages: changed })} />}
              <div className={classes.questions} data-wide={cut ? true : undefined}>
                {found.questions.map((question, index) => (
                  <AnalysedQuestion
                    key={question.code}
                    number={index + 1}
                    {...{ question }}
                    groups={found.groups}
                    onCode={may('surveys.answer.code') ? () => open(codesOpened(question.code)) : undefined}
                  />
                ))}
              </div>
            </>
          )
        }
      </Loaded>
      <Drawer opened={opened === 'wave'} onClose={close} title={t('correctWave')}>
        <WaveForm needed={opened === 'wave'} wave={wave} onDone={close} />
      </Drawer>
      {may('surveys.answer.code') && <CodingDrawer wave={wave} />}
    </>
  )
}
