import { Button, FileButton } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#platform/web/words.ts'
import classes from './checking.module.css'
import { words } from './words.ts'

export const readable = '.docx,.odt,.pdf,.txt'

/** Where reports are dropped: one, several, or a whole folder. */
export function DropPlace({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useWords(words)
  const [over, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons inside are the first.
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        void filesIn(event.dataTransfer).then(onFiles)
      }}
    >
      <p>{t('drop')}</p>
      <div className={classes.buttons}>
        <FileButton multiple accept={readable} onChange={files => files.length > 0 && onFiles(files)}>
          {props => <Button {...props}>{t('choose')}</Button>}
        </FileButton>
        <FileButton
          multiple
          inputProps={{ webkitdirectory: '' } as object}
          onChange={files => files.length > 0 && onFiles(files.filter(isReport))}
        >
          {props => (
            <Button {...props} variant='default'>
              {t('chooseFolder')}
            </Button>
          )}
        </FileButton>
      </div>
      <p className={classes.quiet}>{t('dropHint')}</p>
    </div>
  )
}

/** Of a folder what could be a report: pictures and locks of Word are not asked about, old documents are named with what to do. */
const isReport = ({ name }: File) => /\.(docx?|odt|pdf|txt|rtf)$/i.test(name) && !name.startsWith('~$')

async function filesIn(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry()).filter(entry => entry !== null)
  const found = await Promise.all(entries.map(filesOf))
  return found.flat()
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))]
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const all: File[] = []
  // A folder is told a hundred entries at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all.filter(isReport)
    all.push(...(await Promise.all(some.map(filesOf))).flat())
  }
}
