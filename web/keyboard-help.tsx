import { Checkbox, Kbd, Modal } from '@mantine/core'
import { kitWords } from '#platform/web/kit-words.ts'
import { useLanguage } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { useWords } from '#platform/web/words.ts'
import { useHelpKey } from './help-key.ts'
import { keyWords } from './key-words.ts'
import classes from './keyboard-help.module.css'

const everywhere = [
  ['Ctrl K', 'search'],
  ['Ctrl Enter', 'submit'],
  ['Tab', 'next'],
  ['Shift Tab', 'previous'],
  ['↑ ↓', 'move'],
  ['Enter', 'open'],
  ['Esc', 'close'],
  ['?', 'help'],
] as const

type HelpProps = { page: Page | undefined; onClose: () => void }

/** The keys: those of the page that is open first, then those that work everywhere. */
export default function KeyboardHelp({ page, onClose }: HelpProps) {
  const t = useWords(keyWords)
  const kit = useWords(kitWords)
  const language = useLanguage()
  const [single, setSingle] = useHelpKey()
  const own = page?.keys?.map(({ keys, words }) => ({ keys, says: words[language] })) ?? []
  const all = everywhere.map(([keys, says]) => ({ keys, says: t(says) }))
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size='lg'
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': kit('close') }}
    >
      {own.length > 0 && <Keys title={page!.title[language]} lines={own} />}
      <Keys title={t('everywhere')} lines={all} />
      <Checkbox
        mt='lg'
        label={t('single')}
        description={t('singleHint')}
        checked={single}
        onChange={event => setSingle(event.currentTarget.checked)}
      />
    </Modal>
  )
}

const Keys = ({ title, lines }: { title: string; lines: readonly { keys: string; says: string }[] }) => (
  <section>
    <h3 className={classes.title}>{title}</h3>
    <dl className={classes.keys}>
      {lines.map(({ keys, says }) => (
        <div key={keys}>
          <dt>
            {keys.split(' ').map(key => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  </section>
)
