import { Button, FileButton } from '@mantine/core'
import { useRef, useState } from 'react'
import type { ReplyOf } from '#platform/endpoint.ts'
import { ProblemError } from '#platform/web/call.ts'
import { useFormats } from '#platform/web/formats.ts'
import { tellProblem } from '#platform/web/notices.ts'
import { useAct } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { uploadFile } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { importParticipants } from '../attendance-contract.ts'
import classes from './events.module.css'
import { peopleReads } from './people-reads.ts'
import { peopleWords } from './people-words.ts'

/** The list that a meeting exported goes in as it is; what was understood is said in numbers. */
export function ImportList({ event }: { event: string }) {
  const t = useWords(peopleWords)
  const formats = useFormats()
  const [busy, setBusy] = useState(false)
  const [taken, setTaken] = useState<ReplyOf<typeof importParticipants>>()
  const reset = useRef<() => void>(null)
  const act = useAct(importParticipants, { invalidates: peopleReads, quiet: true })
  const take = async (file: File | null) => {
    if (!file) return
    setBusy(true)
    // Of the list before: beside a refusal it would read as if this one had gone in.
    setTaken(undefined)
    try {
      const { id } = await uploadFile(file)
      setTaken(await act.mutateAsync({ params: { id: event }, input: { file: id } }))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      tellProblem(error)
    } finally {
      setBusy(false)
      // So that the same file, put right, can be chosen again.
      reset.current?.()
    }
  }
  const counts = taken && {
    participants: formats.number(taken.participants),
    added: formats.number(taken.added),
    known: formats.number(taken.known),
    doubtful: formats.number(taken.doubtful),
    endless: formats.number(taken.endless),
  }
  return (
    <Section title='Zoom, Teams'>
      <p className={classes.quiet}>{t('importHint')}</p>
      <FileButton resetRef={reset} accept='.csv,.xlsx,.txt' onChange={file => void take(file)}>
        {props => (
          <Button {...props} variant='default' loading={busy}>
            {t('import')}
          </Button>
        )}
      </FileButton>
      <p aria-live='polite'>{counts && t('imported', counts)}</p>
    </Section>
  )
}
