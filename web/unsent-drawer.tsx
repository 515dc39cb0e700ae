import { Button } from '@mantine/core'
import { useActor } from '#platform/web/actor.tsx'
import { Confirm } from '#platform/web/confirm.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { removeDraft } from '#platform/web/form/draft.ts'
import type { Unsent } from '#platform/web/form/unsent.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import classes from './unsent.module.css'
import { frameWords } from './words.ts'

type UnsentDrawerProps = { opened: boolean; onClose: () => void; title: string; drafts: readonly Unsent[] }

/** What waits to be sent, line by line. */
export function UnsentDrawer({ opened, onClose, title, drafts }: UnsentDrawerProps) {
  const t = useWords(frameWords)
  return (
    <Drawer opened={opened} onClose={onClose} title={title}>
      <p className={classes.hint}>{drafts.length > 0 ? t('unsentHint') : t('unsentNone')}</p>
      <ul className={classes.drafts}>
        {drafts.map(draft => (
          <Line key={draft.key} draft={draft} />
        ))}
      </ul>
    </Drawer>
  )
}

/** Opened as an address is typed: the page begins anew and takes the draft in. */
function Line({ draft: { key, at, place, typed } }: { draft: Unsent }) {
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
