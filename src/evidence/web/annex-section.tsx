import { Button, FileButton, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { Annex, Link } from '../contract.ts'
import { DropZone } from './drop-zone.tsx'
import classes from './evidence.module.css'
import { OpenedItem } from './item-drawer.tsx'
import { ItemTable } from './item-table.tsx'
import { UploadList } from './upload-list.tsx'
import { useUploads } from './use-uploads.ts'
import { words } from './words.ts'

export function AnnexSection({ programme, annex }: { programme: string; annex: Annex }) {
  const t = useWords(words)
  const formats = useFormats()
  const may = useMay()
  const mayAdd = may('evidence.item.write') && may('evidence.file.upload')
  const [, setSearch] = useAddress(OpenedItem)
  const [shown, { toggle }] = useDisclosure()
  const { uploads, add, dismiss } = useUploads(programme)
  const { activity } = annex
  return (
    <section className={classes.annex} aria-labelledby={`annex-${annex.number}`}>
      <Title order={2} id={`annex-${annex.number}`}>
        <span className={classes.number}>{t('annex', { number: annex.number })}</span> {annex.title}
      </Title>
      <Promised annex={annex} {...(mayAdd && { onFiles: (files, links) => add(files, { activity, links }) })} />
      {mayAdd && (
        <DropZone
          onFiles={files => add(files, { activity })}
          beside={
            <Button variant='subtle' onClick={() => setSearch({ open: 'new', activity })}>
              {t('addAddress')}
            </Button>
          }
        />
      )}
      <UploadList uploads={uploads} dismiss={dismiss} />
      {annex.items > 0 && (
        <Button variant='subtle' size='compact-md' px={0} aria-expanded={shown} onClick={toggle}>
          {shown ? t('hide') : t('show', { n: formats.number(annex.items) })}
        </Button>
      )}
      {shown && <ItemTable activity={activity} title={annex.title} />}
    </section>
  )
}

type PromisedProps = { annex: Annex; onFiles?: (files: File[], links: readonly Link[]) => void }

/** The products that the plan promises and nothing proves yet, each with the button that mends it. */
function Promised({ annex, onFiles }: PromisedProps) {
  const t = useWords(words)
  if (annex.products.length === 0) return <p className={classes.quiet}>{t('nothingPromised')}</p>
  if (annex.missing.length === 0) return <p className={classes.proved}>{t('nothingMissing')}</p>
  return (
    <ul className={classes.missing} aria-label={t('missing')}>
      {annex.missing.map(({ indicator, label }) => (
        <li key={indicator}>
          <span>
            {t('missing')}: {label}
          </span>
          {onFiles && (
            <FileButton multiple onChange={files => onFiles(files, [{ proves: 'indicator', target: indicator }])}>
              {props => (
                <Button {...props} variant='subtle' size='compact-md' aria-label={t('uploadFor', { label })}>
                  {t('upload')}
                </Button>
              )}
            </FileButton>
          )}
        </li>
      ))}
    </ul>
  )
}
