import { Title } from '@mantine/core'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { PageLink, useGo } from '#platform/web/address.tsx'
import { MonthStrip } from '#platform/web/month-strip.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { readMeter } from '../meter-contract.ts'
import classes from './media.module.css'
import { MeterSaid } from './meter.tsx'
import { meterWords } from './meter-words.ts'

/** The first page: how the months of publications stand, and what this one still needs. */
export function MeterPart({ programme }: { programme: ProgrammeName }) {
  const t = useWords(meterWords)
  const go = useGo()
  const meter = useRead(readMeter, { params: { programme: programme.id } })
  return (
    <section>
      <Title order={2} mb='sm'>
        {t('monthsTitle')}
      </Title>
      <Loaded read={meter} lines={3}>
        {read => (
          <>
            <MonthStrip
              label={t('monthsTitle')}
              months={read.months.map(({ month, published }) => ({ month: `${month}-01`, value: published }))}
              onOpen={month => go('/publications', { month: month.slice(0, 7) })}
            />
            {read.quota ? <MeterSaid meter={read} /> : <p className={classes.quiet}>{t('noQuota')}</p>}
            <PageLink fz='sm' to='/publications'>
              {t('toPlan')}
            </PageLink>
          </>
        )}
      </Loaded>
    </section>
  )
}
