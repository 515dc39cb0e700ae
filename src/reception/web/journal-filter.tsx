import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFilter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { whenNeeded } from '#platform/web/when-needed.tsx'
import { useWords } from '#platform/web/words.ts'
import { FilterSentence } from './filter-sentence.tsx'
import classes from './journal.module.css'
import { JournalSearchBox } from './journal-search-box.tsx'
import { words } from './words.ts'

const FilterPanel = whenNeeded(
  () => import('./filter-panel.tsx').then(panel => panel.FilterPanel),
  () => true,
)

/** What is shown, said as a sentence whose parts can be taken off; the panel puts them on. */
export function JournalFilter({ programme, choice }: { programme: ProgrammeName; choice: ReactNode }) {
  const t = useWords(words)
  const [shown, { toggle }] = useDisclosure()
  return (
    <div className={classes.bar}>
      <JournalSearchBox />
      <Button
        variant='default'
        leftSection={<IconFilter size={16} aria-hidden />}
        aria-expanded={shown}
        aria-controls='journal-filter'
        onClick={toggle}
      >
        {t('filter')}
      </Button>
      {choice}
      <FilterSentence programme={programme} />
      <div id='journal-filter' className={classes.panel} hidden={!shown}>
        {shown && <FilterPanel programme={programme} />}
      </div>
    </div>
  )
}
