import { Anchor, Button } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { Section } from '#platform/web/section.tsx'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Letter } from '../contract.ts'
import classes from './school.module.css'
import { words } from './words.ts'

type Read = { data: { items: Letter[] } | undefined; error: Error | null; refetch: () => unknown }

/** Letters to institutions, each with its answer. */
export function Letters({ read }: { read: Read }) {
  const t = useWords(words)
  const formats = useFormats()
  const may = useMay()
  const { open } = useOpened()
  const writes = may('school.stream.write')
  const answerOf = ({ answer, answeredOn }: Letter) =>
    answer && answeredOn ? t('answeredOn', { answer: t(answer), day: formats.shortDay(answeredOn) }) : t('noAnswer')
  return (
    <Section
      title={t('letters')}
      action={
        writes && (
          <Button variant='subtle' size='compact-md' onClick={() => open('letter')}>
            {t('addLetter')}
          </Button>
        )
      }
    >
      <Loaded read={read} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.quiet}>{t('noLetters')}</p>
          ) : (
            <ul className={classes.lines}>
              {items.map(letter => {
                const name = t('letterLine', { number: letter.number, day: formats.shortDay(letter.sentOn) })
                return (
                  <li key={letter.id}>
                    <Anchor component='button' type='button' onClick={() => open(letter.id)}>
                      {name}
                    </Anchor>
                    <div>{letter.institutionName}</div>
                    <div className={classes.detail}>{answerOf(letter)}</div>
                  </li>
                )
              })}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}
