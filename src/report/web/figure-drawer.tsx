import { Code, Title } from '@mantine/core'
import { IconFile } from '@tabler/icons-react'
import { useRef } from 'react'
import { PageLink } from '#platform/web/address.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useReadPages } from '#platform/web/read.ts'
import { ErrorState, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { useTopics } from '#reception/web/use-topics.ts'
import { readFigure } from '../contract.ts'
import type { Figure } from '../model.ts'
import classes from './figure-drawer.module.css'
import { FigureParts } from './figure-parts.tsx'
import { FigureRows } from './figure-rows.tsx'
import { filterWords } from './filter-words.ts'
import { words } from './words.ts'

type FigureDrawerProps = {
  opened: boolean
  programme: string
  report: string | undefined
  name: string
  part: number | undefined
  onPart: (part: number) => void
  onClose: () => void
}

/** A number opened: how it came about, what it was added from, every record that was counted, what proves it. */
export default function FigureDrawer({ opened, programme, report, name, part, onPart, onClose }: FigureDrawerProps) {
  const t = useWords(words)
  const { first, ...pages } = useReadPages(readFigure, {
    params: { programme, name },
    search: { part, limit: 50, ...(report && { report }) },
  })
  // While another part's rows are on their way the figure stays where it is.
  const before = useRef(first)
  if (first) before.current = first
  const known = first ?? before.current
  const figure = known?.figure
  return (
    <Drawer opened={opened} onClose={onClose} title={known?.label ?? t('figure')} wide>
      {pages.error && !figure && <ErrorState error={pages.error} retry={pages.reload} />}
      {!figure && !pages.error && <LoadingLines />}
      {figure && (
        <>
          <Value figure={figure} />
          <Origin figure={figure} />
          {figure.parts && (
            <FigureParts parts={figure.parts} unit={figure.unit} shown={part ?? known.part} onPart={onPart} />
          )}
          {known.part !== null && (
            <FigureRows figure={figure} part={part ?? known.part} total={first?.total} pages={pages} />
          )}
          {known.part === null && figure.value !== null && !isPlan(figure) && <p>{t('statedNoRows')}</p>}
          <Evidence figure={figure} />
        </>
      )}
    </Drawer>
  )
}

const isPlan = ({ name }: Figure) => name.startsWith('plan.') || name === 'sum'

function Value({ figure }: { figure: Figure }) {
  const t = useWords(words)
  const formats = useFormats()
  const { value, unit, source, parts = [] } = figure
  const partly = parts.some(part => part.source === 'counted') ? 'partlyHere' : 'statedHere'
  const state = value === null ? 'unknownHere' : source === 'counted' ? 'countedHere' : partly
  const stated = source === 'stated' && value !== null
  if (isPlan(figure))
    return <p className={classes.value}>{value === null ? figure.text : formats.amount(value, unit)}</p>
  return (
    <>
      <p className={classes.value} data-stated={stated || undefined}>
        {value === null ? '—' : formats.amount(value, unit)}
        {stated && '*'}
      </p>
      <p className={classes.state}>{t(state)}</p>
    </>
  )
}

function Origin({ figure }: { figure: Figure }) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const { pathOf } = useTopics()
  const { formula, filters, statedSource, parts, name } = figure
  const lines = [
    [t('asPlanned'), isPlan(figure) && figure.text],
    [t('formula'), !parts && formula],
    [t('filters'), filters && (filterWords(filters, { language, formats, topicOf: pathOf }) || t('everything'))],
    [t('source'), isPlan(figure) && statedSource],
    [t('nameInTexts'), !isPlan(figure) && <Code key='name'>{`{${name}}`}</Code>],
  ] as const
  return (
    <dl className={classes.origin}>
      {lines.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** The documents that prove an indicator; a stated value without one says so. */
function Evidence({ figure }: { figure: Figure }) {
  const t = useWords(words)
  const { evidence = [], source, value } = figure
  if (isPlan(figure) || (evidence.length === 0 && (source === 'counted' || !value))) return null
  return (
    <section className={classes.section}>
      <Title order={3}>{t('evidence')}</Title>
      {evidence.length === 0 && (
        <p>
          {t('noEvidence')} <PageLink to='/evidence'>{t('toEvidence')}</PageLink>
        </p>
      )}
      <ul className={classes.evidence}>
        {evidence.map(({ id, name }) => (
          <li key={id}>
            <IconFile size={18} aria-hidden />
            <PageLink to='/evidence' search={{ open: id }}>
              {name}
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
