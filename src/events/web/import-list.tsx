import { Button, FileButton } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '#platform/endpoint.ts'
import { useFormats } from '#platform/web/formats.ts'
import { tellProblem } from '#platform/web/notices.ts'
import { useAct } from '#platform/web/read.ts'
import { uploadFile } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { importParticipants } from '../attendance-contract.ts'
import classes from './events.module.css'
import { peopleReads } from './people-reads.ts'
import { peopleWords } from './people-words.ts'
import { Section } from './section.tsx'

/** The list that a meeting exported goes in as it is; what was understood is said in numbers. */
export function ImportList({ event }: { event: string }) {
  const t = useWords(peopleWords)
  const formats = useFormats()
  const [busy, setBusy] = useState(false)
  const [taken, setTaken] = useState<ReplyOf<typeof importParticipants>>()
  const act = useAct(importParticipants, { invalidates: peopleReads })
  const take = async (file: File | null) => {
    if (!file) return
    setBusy(true)
    try {
      const { id } = await uploadFile(file)
      setTaken(await act.mutateAsync({ params: { id: event }, input: { file: id } }))
    } catch (error) {
      // What the list itself is refused for is told by the act.
      if (!act.isError) tellProblem(error as Error)
    } finally {
      setBusy(false)
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
      <FileButton accept='.csv,.xlsx,.txt' onChange={file => void take(file)}>
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
