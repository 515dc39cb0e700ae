import { Button, FileButton } from '@mantine/core'
import { UploadList } from '#evidence/web/upload-list.tsx'
import { useUploads } from '#evidence/web/use-uploads.ts'
import { useMay } from '#platform/web/actor.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import { listStreams, readStream, type Stream } from '../contract.ts'
import classes from './school.module.css'
import { words } from './words.ts'

/** Photos of the lessons: they go into the annex, linked to the stream and to the number that counts them. */
export function Photos({ stream: { id, programme, counts, album } }: { stream: Stream }) {
  const t = useWords(words)
  const formats = useFormats()
  const may = useMay()
  const { uploads, add, dismiss } = useUploads(programme, [readStream, listStreams])
  const attach = (files: File[]) =>
    album &&
    add(files, {
      activity: album.activity,
      kind: 'photo',
      links: [
        { proves: 'record', target: id },
        { proves: 'indicator', target: album.indicator },
      ],
    })
  return (
    <Section
      title={t('photos')}
      action={
        album &&
        may('evidence.item.write') &&
        may('evidence.file.upload') && (
          <FileButton multiple accept='image/*' onChange={attach}>
            {props => (
              <Button {...props} variant='subtle' size='compact-md'>
                {t('addPhotos')}
              </Button>
            )}
          </FileButton>
        )
      }
    >
      <p className={classes.quiet}>
        {counts.photos > 0
          ? t('photosThere', { count: counts.photos, n: formats.number(counts.photos) })
          : t('noPhotos')}
      </p>
      <UploadList uploads={uploads} dismiss={dismiss} />
    </Section>
  )
}
