import { Button, CopyButton, Title } from '@mantine/core'
import { languages } from '#platform/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Schedule } from '../hours-contract.ts'
import classes from './hours.module.css'
import { hoursWords } from './hours-words.ts'

/** The week as an announcement says it, in each language, ready to be taken along. */
export function InWords({ inWords }: { inWords: Schedule['inWords'] }) {
  const t = useWords(hoursWords)
  return (
    <section>
      <Title order={3} mt='lg' mb='xs'>
        {t('announcement')}
      </Title>
      <ul className={classes.said}>
        {languages.map(language => (
          <li key={language} lang={language}>
            <span>{inWords[language]}</span>
            <CopyButton value={inWords[language]}>
              {({ copied, copy }) => (
                <Button variant='subtle' size='compact-sm' onClick={copy}>
                  {copied ? t('copied') : t('copyWords')}
                </Button>
              )}
            </CopyButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
