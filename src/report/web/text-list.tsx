import { Title } from '@mantine/core'
import { IconCheck, IconCircleDashed } from '@tabler/icons-react'
import { useFormats } from '#platform/web/formats.ts'
import { Link } from '#platform/web/link.tsx'
import { useWords } from '#platform/web/words.ts'
import type { ReportText } from '../contract.ts'
import { textWords } from './text-words.ts'
import classes from './texts.module.css'

/** The texts in the form's order: sections, then activities, each with whether it is written. */
export function TextList({ texts }: { texts: readonly ReportText[] }) {
  const t = useWords(textWords)
  const ofActivity = ({ key }: ReportText) => key.startsWith('activity:')
  return (
    <nav className={classes.list} aria-label={t('texts')}>
      <Title order={2}>{t('sections')}</Title>
      <Lines texts={texts.filter(text => !ofActivity(text))} />
      <Title order={2}>{t('activities')}</Title>
      <Lines texts={texts.filter(ofActivity)} />
    </nav>
  )
}

function Lines({ texts }: { texts: readonly ReportText[] }) {
  return (
    <ul>
      {texts.map(text => (
        <li key={text.key}>
          <Link to={`/report/texts/${text.key}`} marked='there'>
            <span className={classes.name}>{text.title}</span>
            <State text={text} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

function State({ text: { key, body, writtenAt, writtenBy } }: { text: ReportText }) {
  const t = useWords(textWords)
  const formats = useFormats()
  if (body.trim() !== '' && writtenAt)
    return (
      <span className={classes.state} data-state='done'>
        <IconCheck size={16} aria-hidden />
        {t('written', { day: formats.instant(writtenAt).slice(0, 10), name: shortened(writtenBy ?? '') })}
      </span>
    )
  return (
    <span className={classes.state} data-state={key === 'deviations' ? undefined : 'behind'}>
      <IconCircleDashed size={16} aria-hidden />
      {key === 'deviations' ? t('ruled') : t('empty')}
    </span>
  )
}

/** «Қасымов Д.» is enough beside a date. */
const shortened = (name: string) =>
  name
    .split(' ')
    .slice(0, 2)
    .map((word, index) => (index === 0 ? word : `${word.slice(0, 1)}.`))
    .join('\u00a0')
