import { Anchor, Button } from '@mantine/core'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { addressOf } from '#platform/web/call.ts'
import { Confirm } from '#platform/web/confirm.tsx'
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
import { BodyHandling } from './body-handling.tsx'
import { caseReads } from './case-reads.ts'
import classes from './claims.module.css'
import { CopyFor } from './copy-for.tsx'
import { CorrectDraft } from './draft-form.tsx'
import { paperFormWords } from './paper-form-words.ts'
import { useSaid } from './paper-said.ts'
import { paperStateWords } from './paper-words.ts'
import { SendPaper } from './send-paper.tsx'

/** What can be written down about a paper, each under a name of its own in the address. */
const forms = { send: SendPaper, answer: AnswerPaper, handling: BodyHandling, correct: CorrectDraft } as const
type Doing = keyof typeof forms
const doingOf = (doing: Doing, { id }: Pick<Paper, 'id'>) => `${doing}.${id}`
export const sendingOf = (paper: Pick<Paper, 'id'>) => doingOf('send', paper)

/** One paper: what happened to it, what proves it, and what can be done now. */
export function PaperLine({ found, paper }: { found: Case; paper: Paper }) {
  const p = useWords(paperFormWords)
  const language = useLanguage()
  const { opened, close } = useOpened()
  const doing = (Object.keys(forms) as Doing[]).find(each => opened === doingOf(each, paper))
  const Doing = doing && forms[doing]
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
              <Anchor inherit underline='always' href={fileUrl(id)}>
                {name}
              </Anchor>
            </span>
          ))}
        </p>
      )}
      {Doing ? <Doing found={found} paper={paper} onDone={close} /> : <Actions found={found} paper={paper} />}
    </li>
  )
}

const small = { variant: 'default', size: 'compact-sm' } as const

function Actions({ found, paper }: { found: Case; paper: Paper }) {
  const p = useWords(paperFormWords)
  const { open } = useOpened()
  const { id, kind, state, file, template, receivedOn, answeredOn } = paper
  const may = (right: string) => paper.may.includes(right)
  const begin = (doing: Doing) => () => open(doingOf(doing, paper))
  const drafts = may('claims.paper.draft')
  const printed = file && drafts === (state === 'draft')
  const copies = copiesOf(kind, found.parties.length)
  return (
    <div className={classes.actions}>
      {file && (
        <Button component='a' href={fileUrl(file.id)} download {...small}>
          {p('word')}
        </Button>
      )}
      {printed && (
        <Button component='a' href={addressOf(printPaper, { params: { id } })} target='_blank' {...small}>
          {p('pdf')}
        </Button>
      )}
      {printed && found.exhibits.length > 0 && (
        <Button
          component='a'
          href={addressOf(printBundle, { params: { id }, search: { copies } })}
          target='_blank'
          {...small}
        >
          {p('bundle', { n: copies })}
        </Button>
      )}
      {drafts && template && (
        <ButtonLink
          to={`/cases/${found.id}/paper`}
          search={{ paper: id, template, party: paper.party ?? undefined, body: paper.body ?? undefined }}
          {...small}
        >
          {p('makeAgain')}
        </ButtonLink>
      )}
      {drafts && (
        <Button onClick={begin('correct')} {...small}>
          {p('correct')}
        </Button>
      )}
      {may('claims.paper.send') && (
        <Button onClick={begin('send')} {...small}>
          {p(state === 'draft' ? 'send' : 'correctSending')}
        </Button>
      )}
      {may('claims.paper.send') && receivedOn && (kind === 'complaint' || kind === 'appeal') && (
        <Button onClick={begin('handling')} {...small}>
          {p('handling')}
        </Button>
      )}
      {may('claims.paper.send') && receivedOn && (
        <Button onClick={begin('answer')} {...small}>
          {p(answeredOn ? 'correctAnswer' : 'answer')}
        </Button>
      )}
      {may('claims.paper.copy') && <CopyFor programme={found.programme} paper={paper} />}
      {drafts && <DropDraft paper={paper} />}
    </div>
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
