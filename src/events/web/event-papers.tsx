import { Button, FileButton } from '@mantine/core'
import { type Item, type ItemKind, listItems } from '#evidence/contract.ts'
import { kindWords } from '#evidence/web/kind-words.ts'
import { UploadList } from '#evidence/web/upload-list.tsx'
import { useUploads } from '#evidence/web/use-uploads.ts'
import { PageLink } from '#platform/web/address.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useReadPages } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { fileUrl } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import type { Event } from '../contract.ts'
import { hearingPapers } from '../rules.ts'
import { eventReads } from './event-reads.ts'
import classes from './events.module.css'
import { PaperChecklist } from './paper-checklist.tsx'
import { eventWords } from './words.ts'

/**
 * Photos as pictures, papers by their titles: items of the annexes that prove this event. Of a hearing each paper that it needs
 * has its line, there or missing.
 */
export function EventPapers({ event }: { event: Event }) {
  const t = useWords(eventWords)
  const language = useLanguage()
  const { items = [] } = useReadPages(listItems, { search: { target: event.id } })
  const { uploads, add, dismiss } = useUploads(event.programme, eventReads)
  const { activity } = event
  const mayWrite = event.may.includes('evidence.item.write') && event.may.includes('events.event.write')
  const attach = (kind: ItemKind, label: string, about?: string) =>
    mayWrite &&
    activity && (
      <FileButton
        multiple
        onChange={files => add(files, { activity, kind, links: [{ proves: 'record', target: event.id }] })}
      >
        {props => (
          <Button {...props} variant='default' size='compact-md' {...(about && { 'aria-label': `${label}: ${about}` })}>
            {label}
          </Button>
        )}
      </FileButton>
    )
  const needed: readonly ItemKind[] = event.kind === 'hearing' ? hearingPapers : []
  const pictures = items.filter(isPicture)
  const papers = items.filter(item => !isPicture(item) && !needed.includes(item.kind))
  return (
    <Section title={t('papers')}>
      {needed.length > 0 && <PaperChecklist event={event} items={items} attach={attach} />}
      {needed.length === 0 && items.length === 0 && <p className={classes.quiet}>{t('noPapers')}</p>}
      {pictures.length > 0 && (
        <ul className={classes.photos}>
          {pictures.map(({ id, title, file }) => (
            <li key={id}>
              <PageLink to='/evidence' search={{ open: id }} aria-label={title}>
                <img src={fileUrl(file!.id)} alt={title} loading='lazy' width={320} height={180} />
              </PageLink>
            </li>
          ))}
        </ul>
      )}
      {papers.length > 0 && (
        <ul className={classes.lines}>
          {papers.map(({ id, title, kind }) => (
            <li key={id}>
              <PageLink inherit to='/evidence' search={{ open: id }}>
                {title}
              </PageLink>
              <div className={classes.detail}>{kindWords[kind][language]}</div>
            </li>
          ))}
        </ul>
      )}
      <UploadList uploads={uploads} dismiss={dismiss} />
      <div className={classes.buttons}>
        {!needed.includes('photo') && attach('photo', t('attachPhoto'))}
        {attach('document', t('attachPaper'))}
        {attach('letter', t('attachLetter'))}
        {!needed.includes('list') && attach('list', t('attachList'))}
      </div>
      {mayWrite && !activity && <p className={classes.quiet}>{t('noActivity')}</p>}
    </Section>
  )
}

const isPicture = ({ file, kind }: Item) => kind === 'photo' && Boolean(file?.mediaType.startsWith('image/'))
