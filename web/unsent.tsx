import { Button, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPencilExclamation } from '@tabler/icons-react'
import { useActor } from '#platform/web/actor.tsx'
import { Confirm } from '#platform/web/confirm.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { removeDraft } from '#platform/web/form/draft.ts'
import { type Unsent as Draft, useUnsent } from '#platform/web/form/unsent.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import classes from './unsent.module.css'
import { frameWords } from './words.ts'

/** What was typed and never sent: nothing waits unseen. Each line leads back to its form. */
export function Unsent() {
  const t = useWords(frameWords)
  const { member } = useActor()
  const [opened, { open, close }] = useDisclosure()
  const drafts = useUnsent(member)
  const said = t('unsent', { n: drafts.length })
  if (drafts.length === 0 && !opened) return null
  return (
    <>
      <UnstyledButton className={classes.badge} aria-label={said} onClick={open}>
        <IconPencilExclamation size={18} aria-hidden />
        <span>{said}</span>
        <strong aria-hidden>{drafts.length}</strong>
      </UnstyledButton>
      <Drawer opened={opened} onClose={close} title={said}>
        <p className={classes.hint}>{drafts.length > 0 ? t('unsentHint') : t('unsentNone')}</p>
        <ul className={classes.drafts}>
          {drafts.map(draft => (
            <Line key={draft.key} draft={draft} />
          ))}
        </ul>
      </Drawer>
    </>
  )
}

/** Opened as an address is typed: the page begins anew and takes the draft in. */
function Line({ draft: { key, at, place, typed } }: { draft: Draft }) {
  const t = useWords(frameWords)
  const formats = useFormats()
  const { member } = useActor()
  const title = place.title.replace(/ · Quqyq$/, '')
  return (
    <li>
      <a href={place.address}>
        {title}: {place.submit}
      </a>
      {typed && <div>{typed}</div>}
      <div className={classes.foot}>
        {formats.instant(at)}
        <Confirm
          title={t('dropTitle', { title: `${title}: ${place.submit}` })}
          action={t('drop')}
          danger
          onConfirm={() => removeDraft(member, key)}
          trigger={ask => (
            <Button variant='subtle' size='compact-sm' c='var(--broken)' onClick={ask}>
              {t('drop')}
            </Button>
          )}
        >
          {t('dropHint')}
        </Confirm>
      </div>
    </li>
  )
}
