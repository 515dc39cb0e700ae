import { Button } from '@mantine/core'
import * as z from 'zod'
import { useAddress } from '#platform/web/address.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Report, VersionInList } from '../../versions/contract.ts'
import { mayFollow, type Step } from '../../versions/rules.ts'
import { ReturnForm } from './return-form.tsx'
import { AcceptForm, SendForm, SignForm, WithdrawForm } from './step-forms.tsx'
import { versionWords } from './version-words.ts'
import classes from './versions.module.css'

const actions = ['sign', 'send', 'accept', 'return', 'withdraw'] as const
type Action = (typeof actions)[number]
const leads: Readonly<Record<Action, Step>> = {
  sign: 'signed',
  send: 'sent',
  accept: 'accepted',
  return: 'returned',
  withdraw: 'withdrawn',
}
const forms = { sign: SignForm, send: SendForm, accept: AcceptForm, return: ReturnForm, withdraw: WithdrawForm }
const Address = z.object({ step: z.enum(actions).optional() })

/** What may happen to the version next; the form of what was chosen stands below. */
export function NextStep({ report: { may }, version }: { report: Report; version: VersionInList }) {
  const t = useWords(versionWords)
  const [{ step }, setAddress] = useAddress(Address)
  const offered = actions.filter(
    action => mayFollow(leads[action], version.state) && may.includes(`report.version.${action}`),
  )
  if (offered.length === 0) return null
  const StepForm = step && offered.includes(step) ? forms[step] : undefined
  const close = () => setAddress({ step: undefined })
  return (
    <>
      <div className={classes.actions}>
        {offered.map(action => (
          <Button
            key={action}
            variant={action === 'withdraw' ? 'subtle' : action === step ? 'filled' : 'light'}
            {...(action === 'withdraw' && { color: 'red.9' })}
            aria-expanded={action === step}
            onClick={() => setAddress({ step: action === step ? undefined : action })}
          >
            {t(action)}
          </Button>
        ))}
      </div>
      {StepForm && <StepForm key={step} id={version.id} onDone={close} />}
    </>
  )
}
