import { Button } from '@mantine/core'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { addressOf } from '#platform/web/call.ts'
import { Confirm } from '#platform/web/confirm.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { useAct } from '#platform/web/read.ts'
import { fileUrl } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import type { Case } from '../contract.ts'
import { dropDraft, type Paper } from '../paper-contract.ts'
import { copiesOf } from '../paper-copies.ts'
import { printBundle, printPaper } from '../template-contract.ts'
import { AnswerPaper } from './answer-paper.tsx'
import { caseReads } from './case-reads.ts'
import classes from './claims.module.css'
import { CopyFor } from './copy-for.tsx'
import { paperFormWords } from './paper-form-words.ts'
import { paperStateWords } from './paper-words.ts'
import { Section } from './section.tsx'
import { SendPaper } from './send-paper.tsx'
import { caseWords } from './words.ts'

/** The papers of a case, the first one first, each with what can be done to it now. */
export function CasePapers({ found }: { found: Case }) {
  const t = useWords(caseWords)
  const write = found.may.includes('claims.paper.draft') && (
    <ButtonLink to={`/cases/${found.id}/paper`} size='compact-sm'>
      {t('writePaper')}
    </ButtonLink>
  )
  return (
    <Section title={t('papers')} action={write}>
      {found.papers.length === 0 && <p className={classes.detail}>{t('papersNone')}</p>}
      <ul className={classes.lines}>
        {found.papers.map(paper => (
          <PaperLine key={paper.id} found={found} paper={paper} />
        ))}
      </ul>
    </Section>
  )
}

/** What is open below a paper, as the address has it. */
export const sendingOf = ({ id }: Pick<Paper, 'id'>) => `send.${id}`
const answerOf = ({ id }: Paper) => `answer.${id}`

function PaperLine({ found, paper }: { found: Case; paper: Paper }) {
  const p = useWords(paperFormWords)
  const language = useLanguage()
  const { opened, open, close } = useOpened()
  const doing = opened === sendingOf(paper) ? 'send' : opened === answerOf(paper) && 'answer'
  const copies = copiesOf(paper.kind, found.parties.length)
  const may = (right: string) => paper.may.includes(right)
  return (
    <li>
      <div className={classes.lineHead}>
        <strong>{paper.title}</strong>
        <span>{paperStateWords[paper.state][language]}</span>
      </div>
      <p className={classes.detail}>{useSaid(paper)}</p>
      {paper.proofs.length > 0 && (
        <p className={classes.detail}>
          {p('proof')}:{' '}
          {paper.proofs.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <a href={fileUrl(id)}>{name}</a>
            </span>
          ))}
        </p>
      )}
      {doing === 'send' && <SendPaper paper={paper} onDone={close} />}
      {doing === 'answer' && <AnswerPaper paper={paper} onDone={close} />}
      {!doing && (
        <div className={classes.actions}>
          {paper.file && (
            <Button component='a' href={fileUrl(paper.file.id)} variant='default' size='compact-sm' download>
              {p('word')}
            </Button>
          )}
          {paper.file && may('claims.paper.draft') === (paper.state === 'draft') && (
            <Button
              component='a'
              href={addressOf(printPaper, { params: { id: paper.id } })}
              target='_blank'
              variant='default'
              size='compact-sm'
            >
              {p('pdf')}
            </Button>
          )}
          {paper.file && may('claims.paper.draft') === (paper.state === 'draft') && found.exhibits.length > 0 && (
            <Button
              component='a'
              href={addressOf(printBundle, { params: { id: paper.id }, search: { copies } })}
              target='_blank'
              variant='default'
              size='compact-sm'
            >
              {p('bundle', { n: copies })}
            </Button>
          )}
          {may('claims.paper.draft') && paper.template && (
            <ButtonLink
              to={`/cases/${found.id}/paper`}
              search={{ paper: paper.id, template: paper.template, party: paper.party ?? undefined }}
              variant='default'
              size='compact-sm'
            >
              {p('makeAgain')}
            </ButtonLink>
          )}
          {may('claims.paper.send') && (
            <Button variant='default' size='compact-sm' onClick={() => open(sendingOf(paper))}>
              {p(paper.receivedOn ? 'correctSending' : 'send')}
            </Button>
          )}
          {may('claims.paper.send') && paper.receivedOn && (
            <Button variant='default' size='compact-sm' onClick={() => open(answerOf(paper))}>
              {p('answer')}
            </Button>
          )}
          {may('claims.paper.copy') && <CopyFor programme={found.programme} paper={paper} />}
          {may('claims.paper.draft') && <DropDraft paper={paper} />}
        </div>
      )}
    </li>
  )
}

function DropDraft({ paper: { id, version, title } }: { paper: Paper }) {
  const p = useWords(paperFormWords)
  const drop = useAct(dropDraft, { invalidates: caseReads })
  return (
    <Confirm
      title={`${p('drop')}: ${title}`}
      action={p('drop')}
      danger
      onConfirm={() => drop.mutateAsync({ params: { id }, input: { version } })}
      trigger={open => (
        <Button variant='subtle' color='red' size='compact-sm' onClick={open}>
          {p('drop')}
        </Button>
      )}
    >
      {p('dropSure')}
    </Confirm>
  )
}

/** «кому: ТОО «…» · отправлена 05.11 · получена 06.11 · образец, версия 2» */
function useSaid({ addressee, sentOn, receivedOn, answeredOn, silentOn, templateVersion, answerNote }: Paper): string {
  const p = useWords(paperFormWords)
  const { shortDay } = useFormats()
  return [
    addressee && p('to', { name: addressee }),
    sentOn && p('sentSaid', { day: shortDay(sentOn) }),
    receivedOn && p('receivedSaid', { day: shortDay(receivedOn) }),
    answeredOn && p('answeredSaid', { day: shortDay(answeredOn) }),
    silentOn && !answeredOn && p('silentSaid', { day: shortDay(silentOn) }),
    templateVersion && p('version', { n: templateVersion }),
    answerNote,
  ]
    .filter(Boolean)
    .join(' · ')
}
