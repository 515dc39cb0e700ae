import { Anchor, Button, Group, Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import { shownInline } from '#platform/files/contract.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useAct } from '#platform/web/read.ts'
import { fileUrl } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { type Annex, type Item, listItems, readItem, showItem } from '../contract.ts'
import classes from './evidence.module.css'
import { ItemLinks } from './item-links.tsx'
import { kindWords } from './kind-words.ts'
import { words } from './words.ts'

type ViewProps = { item: Item; annexes: readonly Annex[]; onStep: (step: 'correct' | 'remove') => void }

/** A document: what it is, its file, and what it proves. */
export function ItemView({ item, annexes, onStep }: ViewProps) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const annex = annexes.find(({ activity }) => activity === item.activity)
  return (
    <>
      {item.may.includes('evidence.item.write') && (
        <Group gap='xs'>
          <Button variant='default' onClick={() => onStep('correct')}>
            {t('correct')}
          </Button>
          <Button variant='subtle' c='var(--broken)' onClick={() => onStep('remove')}>
            {t('remove')}
          </Button>
        </Group>
      )}
      {item.file && <Preview file={item.file} />}
      {item.file && <ShownMark item={item} />}
      <dl className={classes.fields}>
        <Line label={t('activity')}>{annex && `${annex.number}. ${annex.title}`}</Line>
        <Line label={t('kind')}>{kindWords[item.kind][language]}</Line>
        <Line label={t('datedOn')}>{item.datedOn && formats.day(item.datedOn)}</Line>
        <Line label={t('quantity')}>{item.quantity > 1 && formats.number(item.quantity)}</Line>
        <Line label={t('pagesField')}>{item.pages && formats.number(item.pages)}</Line>
        <Line label={t('medium')}>{item.medium?.name}</Line>
        <Line label={t('file')}>{item.file && <FileLine file={item.file} />}</Line>
        <Line label={t('url')}>
          {item.url && (
            <Anchor href={item.url} target='_blank' rel='noreferrer'>
              {item.url}
            </Anchor>
          )}
        </Line>
      </dl>
      <ItemLinks item={item} annexes={annexes} />
    </>
  )
}

/** Who without an account reads the report by the monitor's link opens only what was looked at. */
function ShownMark({ item }: { item: Item }) {
  const t = useWords(words)
  const show = useAct(showItem, { invalidates: [readItem, listItems] })
  const { id, version, shownAt, may } = item
  return (
    <Switch
      mt='md'
      label={t('shown')}
      description={t('shownHint')}
      checked={shownAt !== null}
      disabled={!may.includes('evidence.item.show') || show.isPending}
      onChange={({ currentTarget: { checked } }) => show.mutate({ params: { id }, input: { shown: checked, version } })}
    />
  )
}

type File = NonNullable<Item['file']>

/** A picture in place; a PDF opens in a tab of its own, where the browser's reader has room. */
function Preview({ file }: { file: File }) {
  const t = useWords(words)
  if (!file.mediaType.startsWith('image/') || !shownInline.includes(file.mediaType)) return null
  return (
    <img className={classes.preview} src={`${fileUrl(file.id)}?inline=1`} alt={t('preview', { name: file.name })} />
  )
}

function FileLine({ file }: { file: File }) {
  const t = useWords(words)
  const formats = useFormats()
  return (
    <>
      {file.name}, {formats.size(file.size)}
      <Group gap='md'>
        <Anchor href={fileUrl(file.id)}>{t('download')}</Anchor>
        {shownInline.includes(file.mediaType) && (
          <Anchor href={`${fileUrl(file.id)}?inline=1`} target='_blank' rel='noreferrer'>
            {t('openFile')}
          </Anchor>
        )}
      </Group>
    </>
  )
}

const Line = ({ label, children }: { label: string; children: ReactNode }) =>
  children ? (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  ) : null
