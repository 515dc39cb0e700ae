import { Button, FileButton } from '@mantine/core'
import { type DragEvent, type ReactNode, useState } from 'react'
import { useWords } from '#platform/web/words.ts'
import classes from './evidence.module.css'
import { words } from './words.ts'

type DropZoneProps = { onFiles: (files: File[]) => void; beside?: ReactNode }

/** Files dragged here or chosen by the button: dragging is never the only way. */
export function DropZone({ onFiles, beside }: DropZoneProps) {
  const t = useWords(words)
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  const hover = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  return (
    <section
      className={classes.drop}
      data-over={over || undefined}
      aria-label={t('upload')}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton multiple onChange={onFiles}>
        {props => (
          <Button {...props} variant='default'>
            {t('upload')}
          </Button>
        )}
      </FileButton>
      {beside}
      <span className={classes.quiet}>{over ? t('dropNow') : t('drop')}</span>
    </section>
  )
}
