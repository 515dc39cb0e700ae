import { Button, FileButton } from '@mantine/core'
import { listItems } from '#evidence/contract.ts'
import { kindWords } from '#evidence/web/kind-words.ts'
import { UploadList } from '#evidence/web/upload-list.tsx'
import { useUploads } from '#evidence/web/use-uploads.ts'
import { PageLink } from '#platform/web/address.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useReadPages } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import { listPartners, type Partner } from '../contract.ts'
import classes from './partners.module.css'
import { words } from './words.ts'

/** Agreement and letters: documents of the annexes that prove this partner. */
export function PartnerPapers({ partner: { id, programme, roles, may } }: { partner: Partner }) {
  const t = useWords(words)
  const language = useLanguage()
  const { items = [] } = useReadPages(listItems, { search: { target: id } })
  const { uploads, add, dismiss } = useUploads(programme, [listPartners])
  const activity = roles.find(role => role.activity)?.activity
  const attaches = may.includes('evidence.item.write') && may.includes('partners.partner.write')
  return (
    <Section
      title={t('papers')}
      action={
        attaches &&
        activity && (
          <FileButton
            multiple
            onChange={files => add(files, { activity, kind: 'agreement', links: [{ proves: 'record', target: id }] })}
          >
            {props => (
              <Button {...props} variant='subtle' size='compact-md'>
                {t('attach')}
              </Button>
            )}
          </FileButton>
        )
      }
    >
      {items.length === 0 && <p>{t('noPapers')}</p>}
      <ul className={classes.lines}>
        {items.map(({ id, title, kind }) => (
          <li key={id}>
            <PageLink inherit to='/evidence' search={{ open: id }}>
              {title}
            </PageLink>
            <span className={classes.detail}>{kindWords[kind][language]}</span>
          </li>
        ))}
      </ul>
      <UploadList uploads={uploads} dismiss={dismiss} />
      {attaches && <p className={classes.detail}>{activity ? t('attachHint') : t('noActivity')}</p>}
    </Section>
  )
}
