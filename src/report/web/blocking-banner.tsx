import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import classes from './report.module.css'
import { words } from './words.ts'

/** How much is left before the report can be signed; the list itself stands at plan and fact. */
export function BlockingBanner({ count, report }: { count: number; report?: string | undefined }) {
  const t = useWords(words)
  const formats = useFormats()
  return count === 0 ? (
    <p className={classes.banner} data-state='done'>
      <IconCheck size={20} aria-hidden /> {t('nothingBlocks')}
    </p>
  ) : (
    <p className={classes.banner} data-state='behind'>
      <IconAlertTriangle size={20} aria-hidden />
      <PageLink {...(report ? { to: '/report/versions', search: { open: `freeze-${report}` } } : { to: '/plan-fact' })}>
        {t('blocking', { count, n: formats.number(count) })}
      </PageLink>
    </p>
  )
}
