import { Button, FileButton } from '@mantine/core'
import { useState } from 'react'
import type { ItemKind } from '#evidence/contract.ts'
import { AddAddress } from '#evidence/web/item-form.tsx'
import { UploadList } from '#evidence/web/upload-list.tsx'
import { useUploads } from '#evidence/web/use-uploads.ts'
import { useMay } from '#platform/web/actor.tsx'
import { useWords } from '#platform/web/words.ts'
import { readRadio } from '../radio-contract.ts'
import classes from './media.module.css'
import { mediaWords } from './media-words.ts'

type AttachProps = { programme: string; activity: string; record: string; kind: ItemKind; label: string }

/** A file or an address that proves a record, put into the annex of its activity. */
export function AttachTo({ programme, activity, record, kind, label }: AttachProps) {
  const t = useWords(mediaWords)
  const may = useMay()
  const [adding, setAdding] = useState(false)
  const { uploads, add, dismiss } = useUploads(programme, [readRadio])
  const links = [{ proves: 'record' as const, target: record }]
  if (!may('evidence.item.write')) return null
  return (
    <>
      <div className={classes.buttons}>
        <FileButton multiple onChange={files => add(files, { activity, kind, links })}>
          {props => (
            <Button {...props} variant='subtle' size='compact-md' aria-label={`${t('attach')}: ${label}`}>
              {t('attach')}
            </Button>
          )}
        </FileButton>
        {!adding && (
          <Button
            variant='subtle'
            size='compact-md'
            aria-label={`${t('attachAddress')}: ${label}`}
            onClick={() => setAdding(true)}
          >
            {t('attachAddress')}
          </Button>
        )}
      </div>
      <UploadList uploads={uploads} dismiss={dismiss} />
      {adding && (
        <AddAddress
          programme={programme}
          activity={activity}
          links={links}
          also={[readRadio]}
          onDone={() => setAdding(false)}
        />
      )}
    </>
  )
}
