import { Title } from '@mantine/core'
import { PageLink, useGo } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { MonthStrip } from '#platform/web/month-strip.tsx'
import { useWords } from '#platform/web/words.ts'
import type { JournalToday } from '../today-contract.ts'
import { daysOfMonth } from './journal-search.ts'
import classes from './today.module.css'
import { todayWords } from './today-words.ts'

/** How the journal goes: what it counts, what is open, month by month. Each number opens its rows. */
export function JournalMeter({ journal }: { journal: JournalToday }) {
  const t = useWords(todayWords)
  const formats = useFormats()
  const go = useGo()
  const { counted, open, months } = journal
  return (
    <section>
      <Title order={2} mb='sm'>
        {t('journal')}
      </Title>
      <dl className={classes.totals}>
        <dt>{t('open')}</dt>
        <dd>
          <PageLink to='/journal' search={{ state: 'open' }}>
            {formats.number(open)}
          </PageLink>
        </dd>
        <dt>{t('counted')}</dt>
        <dd>{formats.number(counted)}</dd>
      </dl>
      <MonthStrip
        label={t('months')}
        months={months.map(({ month, entries }) => ({ month, value: entries }))}
        onOpen={month => go('/journal', { ...daysOfMonth(month), state: 'counted' })}
      />
    </section>
  )
}
