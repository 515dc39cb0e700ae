import { Button, Title } from '@mantine/core'
import { BarList } from '#platform/web/bar-list.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { Analysis, AnalysedQuestion as Question } from '../analysis-contract.ts'
import { codingWords } from './coding-words.ts'
import classes from './surveys.module.css'
import { words } from './words.ts'

type AnalysedQuestionProps = {
  question: Question
  number: number
  groups: Analysis['groups']
  /** Absent where nobody may say what the answers are about. */
  onCode?: (() => void) | undefined
}

/** One question: bars for everybody, a table when groups stand side by side. */
export function AnalysedQuestion({ question, number, groups, onCode }: AnalysedQuestionProps) {
  const t = useWords(words)
  const coding = useWords(codingWords)
  const formats = useFormats()
  const { text, base, kind, rows, numbers } = question
  const share = (value: number) => t('share', { n: formats.number(value) })
  return (
    <section>
      <Title order={3} size='h4'>
        {number}. {text}
      </Title>
      <p className={classes.quiet}>
        {[
          t('base', { n: formats.number(base) }),
          numbers &&
            t('mean', {
              ...{ mean: formats.number(numbers.mean), low: formats.number(numbers.low ?? numbers.mean) },
              ...{ high: formats.number(numbers.high ?? numbers.mean) },
              ...{ min: formats.number(numbers.min), max: formats.number(numbers.max) },
            }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {kind === 'many' && <p className={classes.quiet}>{t('severals')}</p>}
      {kind === 'text' && rows.length === 0 && <p className={classes.quiet}>{t('noCodes')}</p>}
      {rows.length > 0 &&
        (groups.length === 0 ? (
          <BarList
            label={text}
            most={100}
            bars={rows.map(({ key, label, right, all }) => ({
              key,
              label: right ? `${label} (${t('right')})` : label,
              value: all.share,
              said: `${share(all.share)} · ${formats.number(all.count)}`,
            }))}
          />
        ) : (
          <ByGroup question={question} groups={groups} share={share} />
        ))}
      {kind === 'text' && onCode && (
        <Button mt='sm' variant='default' onClick={onCode}>
          {coding('code')}
        </Button>
      )}
    </section>
  )
}

type ByGroupProps = Pick<AnalysedQuestionProps, 'question' | 'groups'> & { share: (value: number) => string }

function ByGroup({ question, groups, share }: ByGroupProps) {
  const t = useWords(words)
  const formats = useFormats()
  const { rows, base, bases, text } = question
  type Cell = { count: number; share: number }
  const cell = (key: string, label: string, of: number, { count, share: value }: Cell) => (
    <td key={key} data-group={label}>
      {of === 0 ? '–' : share(value)} <span className={classes.count}>{formats.number(count)}</span>
    </td>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by the keyboard
    <section className={classes.table} aria-label={text} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope='col'>{t('choice')}</th>
            <th scope='col'>{t('all')}</th>
            {groups.map(({ key, label }) => (
              <th key={key} scope='col'>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, right, all, groups: cells }) => (
            <tr key={key}>
              <th scope='row'>{right ? `${label} (${t('right')})` : label}</th>
              {cell('all', t('all'), base, all)}
              {cells.map((each, index) => cell(groups[index]!.key, groups[index]!.label, bases[index]!, each))}
            </tr>
          ))}
          <tr>
            <th scope='row'>{t('people')}</th>
            <td data-group={t('all')}>{t('base', { n: formats.number(base) })}</td>
            {bases.map((n, index) => (
              <td key={groups[index]!.key} data-group={groups[index]!.label}>
                {t('base', { n: formats.number(n) })}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}
