import { Button, Group, Title } from '@mantine/core'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import type { Programme } from '../contract.ts'
import { getPlan } from '../structure-contract.ts'
import classes from './plan.module.css'
import { words } from './words.ts'

/** What the contract demands besides the plan, each with the indicator that measures it. */
export function Requirements({ programme, onEdit }: { programme: Programme; onEdit: (() => void) | undefined }) {
  const t = useWords(words)
  const plan = useRead(getPlan, { params: { id: programme.id } })
  const measure = (id: string | null) => {
    const found = plan.data?.indicators.find(indicator => indicator.id === id)
    return found ? `${found.code} · ${found.label}` : t('notMeasured')
  }
  return (
    <section className={classes.section}>
      <Group justify='space-between'>
        <Title order={2}>{t('requirements')}</Title>
        {onEdit && (
          <Button variant='default' onClick={onEdit}>
            {t('requirementsEdit')}
          </Button>
        )}
      </Group>
      <p className={classes.note}>
        {programme.requirements.length > 0 ? t('requirementsHint') : t('requirementsEmpty')}
      </p>
      <ol>
        {programme.requirements.map(({ id, text, indicator }) => (
          <li key={id}>
            {text} <span className={classes.note}>({measure(indicator)})</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
