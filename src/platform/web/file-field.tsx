import { FileInput } from '@mantine/core'
import { useState } from 'react'
import { ProblemError } from './call.ts'
import { kitWords } from './kit-words.ts'
import { tellProblem } from './notices.ts'
import { Progress } from './progress.tsx'
import { uploadFile } from './upload.ts'
import { useWords } from './words.ts'

type FileFieldProps = {
  label: string
  accept?: string
  /** A file is there already, from before or from the draft. */
  attached: boolean
  onUploaded: (file: { id: string; name: string } | null) => void
}

/** A file that is sent as soon as it is chosen; the form keeps its id. */
export function FileField({ label, accept, attached, onUploaded }: FileFieldProps) {
  const t = useWords(kitWords)
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
        clearButtonProps={{ 'aria-label': t('clear') }}
        placeholder={t('chooseFile')}
        value={chosen}
        onChange={file => void send(file)}
      />
      {sending && <Progress label={t('uploading')} share={sending.share} onStop={() => sending.stop.abort()} />}
    </>
  )
}
