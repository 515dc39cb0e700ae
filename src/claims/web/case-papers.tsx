import { Button, Group } from '@mantine/core'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Case } from '../contract.ts'
import classes from './claims.module.css'
import { NewDraft } from './draft-form.tsx'
import { paperFormWords } from './paper-form-words.ts'
import { PaperLine } from './paper-line.tsx'
import { caseWords } from './words.ts'

const MADE_ELSEWHERE = 'draft'

/** The papers of a case, the first one first, each with what can be done to it now. */
export function CasePapers({ found }: { found: Case }) {
  const t = useWords(caseWords)
  const p = useWords(paperFormWords)
  const { opened, open, close } = useOpened()
  const adding = opened === MADE_ELSEWHERE
  const write = found.may.includes('claims.paper.draft') && (
    <Group gap='xs'>
      <ButtonLink to={`/cases/${found.id}/paper`} size='compact-sm'>
        {t('writePaper')}
      </ButtonLink>
      <Button variant='default' size='compact-sm' onClick={() => open(MADE_ELSEWHERE)}>
        {p('madeElsewhere')}
      </Button>
    </Group>
  )
  return (
    <Section title={t('papers')} action={!adding && write}>
      {adding && (
        <div className={classes.form}>
          <NewDraft found={found} onDone={close} />
        </div>
      )}
      {found.papers.length === 0 && !adding && <p className={classes.detail}>{t('papersNone')}</p>}
      <ul className={classes.lines}>
        {found.papers.map(paper => (
          <PaperLine key={paper.id} found={found} paper={paper} />
        ))}
      </ul>
    </Section>
  )
}
