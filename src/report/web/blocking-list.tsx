import { Button, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { Board } from '../contract.ts'
import classes from './board.module.css'
import { PlaceLink } from './place-link.tsx'
import { words } from './words.ts'

const FIRST = 7

/** What keeps the report from being signed; each line leads to where it is mended. */
export function BlockingList({ lines }: { lines: Board['blocking'] }) {
  const t = useWords(words)
  const formats = useFormats()
  const [all, { toggle }] = useDisclosure()
  if (lines.length === 0)
    return (
      <p className={classes.nothing}>
        <IconCheck size={20} aria-hidden /> {t('nothingBlocks')}
      </p>
    )
  return (
    <section className={classes.blocking} id='blocking'>
      <Title order={2}>
        <IconAlertTriangle size={20} aria-hidden />
        {t('blocking', { count: lines.length, n: formats.number(lines.length) })}
      </Title>
      <ol>
        {(all ? lines : lines.slice(0, FIRST)).map(({ what, place }) => (
          <li key={`${place} ${what}`}>
            <PlaceLink place={place}>{what}</PlaceLink>
          </li>
        ))}
      </ol>
      {lines.length > FIRST && (
        <Button variant='subtle' size='compact-md' px={0} aria-expanded={all} onClick={toggle}>
          {all ? t('showFewer') : t('showAll', { n: formats.number(lines.length) })}
        </Button>
      )}
    </section>
  )
}
