import { Alert, Button, FileButton } from '@mantine/core'
import { type DragEvent, useState } from 'react'
import { newId } from '#platform/identifier.ts'
import { ProblemError } from '#platform/web/call.ts'
import { Progress } from '#platform/web/progress.tsx'
import { useAct } from '#platform/web/read.ts'
import { uploadFile } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { type JournalImport, listImports, startImport } from '../../import-contract.ts'
import classes from './import.module.css'
import { importWords } from './import-words.ts'

type Sending = { readonly name: string; readonly share?: number; readonly stop: AbortController }
type NewBookProps = { programme: string; onBegun: (book: JournalImport) => void }

/** A book dragged here or chosen. Why one can't be read stands on the page, not in a corner. */
export function NewBook({ programme, onBegun }: NewBookProps) {
  const t = useWords(importWords)
  const [over, setOver] = useState(false)
  const [sending, setSending] = useState<Sending>()
  const [refused, setRefused] = useState<{ name: string; why: string }>()
  const start = useAct(startImport, { invalidates: [listImports], quiet: true })
  const send = async (file: File | null | undefined) => {
    if (!file || sending) return
    const stop = new AbortController()
    const { name } = file
    setRefused(undefined)
    setSending({ name, share: 0, stop })
    try {
      const { id } = await uploadFile(file, share => setSending({ name, share, stop }), stop.signal)
      setSending({ name, stop })
      onBegun(await start.mutateAsync({ params: { programme }, input: { id: newId(), file: id } }))
    } catch (error) {
      if (error instanceof ProblemError) setRefused({ name, why: error.message })
      else if (!(error instanceof DOMException)) throw error
    } finally {
      setSending(undefined)
    }
  }
  const hover = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void send(event.dataTransfer.files[0])
  }
  return (
    <section
      className={classes.drop}
      data-over={over || undefined}
      aria-label={t('file')}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {sending ? (
        <Progress
          label={t('reading', { name: sending.name })}
          {...(sending.share !== undefined && sending.share < 1 && { share: sending.share })}
          {...(sending.share !== undefined && { onStop: () => sending.stop.abort() })}
        />
      ) : (
        <>
          <FileButton accept='.xlsx,.csv' onChange={file => void send(file)}>
            {props => <Button {...props}>{t('choose')}</Button>}
          </FileButton>
          <span className={classes.quiet}>{over ? t('dropNow') : t('drop')}</span>
        </>
      )}
      {refused && (
        <Alert role='alert' className={classes.whole} title={t('refused', { name: refused.name })}>
          {refused.why}
        </Alert>
      )}
    </section>
  )
}
