import { Button, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { Board } from '../contract.ts'
import classes from './board.module.css'
import { AcceptedFindings } from './findings/accepted-findings.tsx'
import { BlockingLines } from './findings/blocking-lines.tsx'
import { words } from './words.ts'

const FIRST = 7

/** What keeps the report from being signed; each line leads to where it is mended. */
export function BlockingList({ report, blocking: lines, accepted }: Pick<Board, 'report' | 'blocking' | 'accepted'>) {
  const t = useWords(words)
  const formats = useFormats()
  const [all, { toggle }] = useDisclosure()
  if (lines.length === 0)
    return (
      <section id='blocking'>
        <p className={classes.nothing}>
          <IconCheck size={20} aria-hidden /> {t('nothingBlocks')}
        </p>
        <AcceptedFindings report={report} findings={accepted} />
      </section>
    )
  return (
    <section className={classes.blocking} id='blocking'>
      <Title order={2}>
        <IconAlertTriangle size={20} aria-hidden />
        {t('blocking', { count: lines.length, n: formats.number(lines.length) })}
      </Title>
      <BlockingLines report={report} lines={all ? lines : lines.slice(0, FIRST)} />
      {lines.length > FIRST && (
        <Button variant='subtle' size='compact-md' px={0} aria-expanded={all} onClick={toggle}>
          {all ? t('showFewer') : t('showAll', { n: formats.number(lines.length) })}
        </Button>
      )}
      <AcceptedFindings report={report} findings={accepted} />
    </section>
  )
}
