import { FileInput } from '@mantine/core'
import { useState } from 'react'
import { ProblemError } from '#platform/web/call.ts'
import { tellProblem } from '#platform/web/notices.ts'
import { Progress } from '#platform/web/progress.tsx'
import { uploadFile } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { valueWords } from './value-words.ts'

type FileFieldProps = {
  label: string
  accept?: string
  /** A file is there already, from before or from the draft. */
  attached: boolean
  onUploaded: (file: { id: string; name: string } | null) => void
}

/** A file that is sent as soon as it is chosen; the form keeps its id. */
export function FileField({ label, accept, attached, onUploaded }: FileFieldProps) {
  const t = useWords(valueWords)
  const [sending, setSending] = useState<{ share: number; stop: AbortController }>()
  const [chosen, setChosen] = useState<File | null>(null)
  const send = async (file: File | null) => {
    setChosen(file)
    if (!file) return onUploaded(null)
    const stop = new AbortController()
    setSending({ share: 0, stop })
    try {
      onUploaded(await uploadFile(file, share => setSending({ share, stop }), stop.signal))
    } catch (error) {
      setChosen(null)
      if (error instanceof ProblemError) tellProblem(error)
      else if (!(error instanceof DOMException)) throw error
    } finally {
      setSending(undefined)
    }
  }
  return (
    <>
      <FileInput
        size='md'
        maw='36rem'
        label={label}
        {...(accept && { accept })}
        {...(attached && !chosen && { description: t('fileKept') })}
        clearable
        clearButtonProps={{ 'aria-label': t('remove') }}
        placeholder={t('chooseFile')}
        value={chosen}
        onChange={file => void send(file)}
      />
      {sending && <Progress label={t('uploading')} share={sending.share} onStop={() => sending.stop.abort()} />}
    </>
  )
}
