import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { translator } from '#platform/web/words.ts'
import type { ReportModel, SectionKey } from '../model.ts'
import { ActivityTable } from './activity-table.tsx'
import { ActivityTexts } from './activity-texts.tsx'
import { DeviationList } from './deviation-list.tsx'
import { EffectTable } from './effect-table.tsx'
import { PlanFigure } from './figures.tsx'
import { FormLanguage, useFormWords } from './form-language.ts'
import { formWords } from './form-words.ts'
import { Narrative } from './narrative.tsx'
import { PlanFactTable } from './plan-fact-table.tsx'
import classes from './report.module.css'
import type { SectionWord } from './section-rail.tsx'
import { Partners, Proposals, Recommendations } from './sheet-tables.tsx'
import { SignOffFoot } from './sign-off-foot.tsx'
import { StatisticsTables } from './statistics-tables.tsx'

type PaperProps = { model: ReportModel; writes: boolean }

/** The operator's form, filled: all of its sections in its order. */
export function ReportPaper({ model, writes }: PaperProps) {
  const t = translator(formWords, model.language)
  const text = (section: SectionKey) => (
    <Narrative place={section} paragraphs={model.sections[section]} writes={writes} />
  )
  return (
    <FormLanguage value={model.language}>
      <article className={classes.paper} lang={model.language}>
        <Head model={model} />
        <Section name='section1'>
          <ActivityTable groups={model.activities} />
        </Section>
        <Section name='narratives' level={3}>
          <ActivityTexts groups={model.activities} writes={writes} />
        </Section>
        <Section name='planFact' level={3}>
          <Goal model={model}>{text('result')}</Goal>
          <PlanFactTable tasks={model.planFact} />
        </Section>
        <Section name='effects' level={3}>
          <EffectTable effects={model.effects} />
        </Section>
        <Section name='deviations' level={3}>
          <DeviationList deviations={model.deviations} changes={model.changes} />
          {(model.sections.deviations.length > 0 || writes) && text('deviations')}
        </Section>
        <Section name='section2'>{text('goal_achievement')}</Section>
        <Section name='section3'>{text('changes')}</Section>
        <Section name='section4'>
          <StatisticsTables tables={model.statistics} />
        </Section>
        <Section name='section5'>
          <Title order={3}>{t('concrete')}</Title>
          {text('results_concrete')}
          <Title order={3}>{t('longTerm')}</Title>
          {text('results_long_term')}
          <Title order={3}>{t('sustainability')}</Title>
          {text('results_sustainability')}
        </Section>
        <Section name='section6'>{text('partners_contribution')}</Section>
        <Section name='partners' level={3}>
          <Partners rows={model.partners} writes={writes} />
        </Section>
        <Section name='proposals' level={3}>
          <Proposals rows={model.proposals} writes={writes} />
        </Section>
        <Section name='recommendations' level={3}>
          <Recommendations rows={model.recommendations} writes={writes} />
        </Section>
        <Section name='signOff'>
          <SignOffFoot signOff={model.signOff} writes={writes} />
        </Section>
      </article>
    </FormLanguage>
  )
}

type SectionProps = { name: SectionWord; level?: 2 | 3; children: ReactNode }

const Section = ({ name, level = 2, children }: SectionProps) => {
  const t = useFormWords()
  return (
    <section className={classes.section} aria-labelledby={name}>
      <Title order={level} id={name}>
        {t(name)}
      </Title>
      {children}
    </section>
  )
}

function Head({ model: { head } }: { model: ReportModel }) {
  const t = useFormWords()
  const lines: [string, ReactNode][] = [
    [t('grantee'), head.grantee],
    [t('topic'), head.topic],
    [t('sum'), <PlanFigure key='sum' figure={head.sum} text={`${head.sum.text}\u00a0₸`} />],
    [t('contract'), head.contract],
    [t('period'), head.period],
    [t('operator'), head.operator],
  ]
  return (
    <header>
      <p className={classes.title}>{head.title}</p>
      <dl className={classes.fields}>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || '—'}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}

function Goal({ model, children }: { model: ReportModel; children: ReactNode }) {
  const t = useFormWords()
  return (
    <>
      <p>
        <strong>{t('goal')}:</strong> {model.goal}
      </p>
      <p className={classes.lead}>
        <strong>{t('result')}:</strong>
      </p>
      {children}
    </>
  )
}
