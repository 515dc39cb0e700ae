import { Button } from '@mantine/core'
import { useState } from 'react'
import { addressOf } from '#platform/web/call.ts'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import {
  approveTemplateVersion,
  downloadTemplate,
  listTemplates,
  type Template,
  type TemplateVersion,
} from '../template-contract.ts'
import classes from './claims.module.css'
import { sphereWords } from './code-words.ts'
import { libraryWords } from './library-words.ts'
import { paperKindWords } from './paper-words.ts'
import { DescribeTemplate, NewTemplate, NewVersion } from './template-forms.tsx'
import { NEW } from './templates-page.tsx'

/** A template with its versions, the newest first; or a new one. */
export function TemplateDrawer({ templates }: { templates: readonly Template[] | undefined }) {
  const t = useWords(libraryWords)
  const { opened, open, close } = useOpened()
  const template = templates?.find(({ id }) => id === opened)
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={opened === NEW ? t('add') : template?.title}>
      {opened === NEW && <NewTemplate onDone={({ id }) => open(id)} />}
      {template && (
        <>
          <Description key={`described.${template.id}`} template={template} />
          <ul className={classes.lines}>
            {template.versions.map(version => (
              <Version key={version.number} template={template} version={version} />
            ))}
          </ul>
          {template.may.includes('claims.template.write') && <NewVersion key={template.version} template={template} />}
        </>
      )}
    </Drawer>
  )
}

/** What it is for and what it rests on, and the form that changes that. */
function Description({ template }: { template: Template }) {
  const t = useWords(libraryWords)
  const language = useLanguage()
  const [changing, setChanging] = useState(false)
  const { kind, sphere, law, retiredOn, may } = template
  if (changing) return <DescribeTemplate template={template} onDone={() => setChanging(false)} />
  return (
    <>
      <p className={classes.detail}>
        {[
          paperKindWords[kind][language],
          sphere ? sphereWords[sphere][language] : t('anySphere'),
          law,
          retiredOn && t('retired'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {may.includes('claims.template.write') && (
        <Button variant='default' size='compact-sm' mb='md' onClick={() => setChanging(true)}>
          {t('describe')}
        </Button>
      )}
    </>
  )
}

function Version({ template, version }: { template: Template; version: TemplateVersion }) {
  const t = useWords(libraryWords)
  const formats = useFormats()
  const approve = useAct(approveTemplateVersion, { invalidates: [listTemplates] })
  const { number, shipped, note, addedBy, approvedBy, approvedOn, papers } = version
  const params = { id: template.id, number }
  return (
    <li>
      <div className={classes.lineHead}>
        <strong>{t('version', { n: number })}</strong>
        <span>{approvedBy ? t('approved', { name: approvedBy, day: formats.shortDay(approvedOn!) }) : t('draft')}</span>
      </div>
      <p className={classes.detail}>
        {[shipped ? t('shipped') : addedBy, note, t('papers', { count: papers, n: formats.number(papers) })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className={classes.actions}>
        <Button
          component='a'
          href={addressOf(downloadTemplate, { params })}
          variant='default'
          size='compact-sm'
          download
        >
          {t('download')}
        </Button>
        {!approvedBy && template.may.includes('claims.template.approve') && (
          <Button
            size='compact-sm'
            loading={approve.isPending}
            onClick={() => approve.mutate({ params, input: { version: template.version } })}
          >
            {t('approve')}
          </Button>
        )}
      </div>
    </li>
  )
}
