import { Button } from '@mantine/core'
import { useState } from 'react'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Case } from '../contract.ts'
import { type Step, steps } from '../rules.ts'
import { routeOf } from '../spheres.ts'
import classes from './claims.module.css'
import { CloseCase } from './close-case.tsx'
import { stepWords } from './code-words.ts'
import { sendingOf } from './paper-line.tsx'
import { ReopenCase } from './reopen-case.tsx'
import { TakeStep } from './take-step.tsx'
import { caseWords } from './words.ts'

export const deskSteps = ['agree_on_pre_trial', 'pre_trial_fails', 'court_decides'] as const
export type DeskStep = (typeof deskSteps)[number]
const isDeskStep = (step: Step): step is DeskStep => (deskSteps as readonly Step[]).includes(step)

/** What the table of states offers now. A step that a paper makes leads to that paper. */
export function CaseNext({ found }: { found: Case }) {
  const t = useWords(caseWords)
  const language = useLanguage()
  const [taking, setTaking] = useState<DeskStep | 'close' | 'reopen'>()
  const done = () => setTaking(undefined)
  const may = (right: string) => found.may.includes(right)
  const offered = found.next.filter(step => !['settle', 'withdraw', 'close', 'reopen'].includes(step))
  const byPaper = offered.filter(step => 'papers' in steps[step])
  const byDesk = offered.filter(isDeskStep)
  if (taking === 'close') return <CloseCase found={found} onDone={done} />
  if (taking === 'reopen') return <ReopenCase found={found} onDone={done} />
  if (taking) return <TakeStep found={found} step={taking} onDone={done} />
  return (
    <section className={classes.next} aria-label={t('next')}>
      <strong>{t('next')}</strong>
      {routeOf(found.sphere) === 'financial' && found.state === 'preparing' && <p>{t('rerouted')}</p>}
      {byPaper.length + byDesk.length === 0 && found.state !== 'closed' && <p>{t('nextNone')}</p>}
      <div className={classes.steps}>
        {may('claims.paper.draft') &&
          byPaper.map(step => (
            <ButtonLink key={step} {...wayOf(step, found)}>
              {stepWords[step][language]}
            </ButtonLink>
          ))}
        {may('claims.case.step') &&
          byDesk.map(step => (
            <Button key={step} variant='default' onClick={() => setTaking(step)}>
              {stepWords[step][language]}
            </Button>
          ))}
        {may('claims.case.close') && (
          <Button variant='default' onClick={() => setTaking('close')}>
            {t('close')}
          </Button>
        )}
        {may('claims.case.reopen') && (
          <Button variant='default' onClick={() => setTaking('reopen')}>
            {t('reopen')}
          </Button>
        )}
      </div>
    </section>
  )
}

/** A draft that waits is sent; where there is none the paper is written first. */
function wayOf(step: Step, { id, papers }: Case) {
  const rule = steps[step]
  const kinds: readonly string[] = 'papers' in rule ? rule.papers : []
  const draft = papers.find(({ kind, state, file }) => state === 'draft' && file && kinds.includes(kind))
  return draft
    ? { to: `/cases/${id}`, search: { open: sendingOf(draft) } }
    : { to: `/cases/${id}/paper`, search: { kind: kinds[0] } }
}
