import { Button, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { tell } from '#platform/web/notices.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Case, Dispute } from '../contract.ts'
import { listTemplates, makePaper, previewPaper } from '../template-contract.ts'
import { caseReads } from './case-reads.ts'
import classes from './claims.module.css'
import { mayTell } from './interview.tsx'
import { inputOf, type Told } from './interview-values.ts'
import { paperFormWords } from './paper-form-words.ts'

type PreviewProps = {
  found: Case
  form: OfficeForm<Told>
  /** Of the draft that will be made. */
  id: string
  input: { template: string; party: string | null; body: string | null }
  again: boolean
  onMade: () => void
}

/** The paper as it would be now, what it still misses and why that matters, and the button that makes it. */
export function PaperPreview({ found, form, id, input, again, onMade }: PreviewProps) {
  const p = useWords(paperFormWords)
  const params = { id: found.id }
  const [typed] = useDebouncedValue(form.values, 400)
  const told = Dispute.safeParse(inputOf(typed)).data
  const preview = useRead(previewPaper, { params, input: { ...input, ...(told && { told }) } }, { keep: true })
  const make = useAct(makePaper, { invalidates: [...caseReads, listTemplates] })
  /** What was typed is kept first: the paper is made from the case as it stands. */
  const run = async () => {
    if (mayTell(found) && !(await form.submit())) return
    await make.mutateAsync({ params, input: { id, ...input } })
    tell(p('made'))
    onMade()
  }
  return (
    <section aria-label={p('preview')}>
      <Loaded read={preview}>
        {({ lines, missing, approved }) => (
          <>
            <div className={classes.missing} data-none={missing.length === 0 || undefined}>
              <strong>{missing.length > 0 ? p('missing') : p('missingNone')}</strong>
              {missing.length > 0 && (
                <>
                  <ul>
                    {missing.map(({ code, fact, why }) => (
                      <li key={code}>
                        <strong>{fact}.</strong> {why}
                      </li>
                    ))}
                  </ul>
                  <p className={classes.detail}>{p('missingHint')}</p>
                </>
              )}
            </div>
            <div className={classes.lineHead}>
              <Title order={2} size='h3'>
                {p('preview')}
              </Title>
              <Button loading={make.isPending || form.submitting} onClick={() => run().catch(() => undefined)}>
                {again ? p('makeAgain') : p('make')}
              </Button>
            </div>
            <p className={classes.detail}>
              {approved ? p('approved') : p('draftNotApproved')} {p(told ? 'previewHint' : 'previewWrong')}
            </p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
            <div className={classes.paper} tabIndex={0} role='document' aria-label={p('preview')}>
              {lines.map(({ style, text }, index) => (
                <p key={index} data-style={style}>
                  {style === 'item' && !/^\d/.test(text) ? `– ${text}` : text}
                </p>
              ))}
            </div>
          </>
        )}
      </Loaded>
    </section>
  )
}
