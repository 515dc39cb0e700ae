import { Title } from '@mantine/core'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { countLacks } from '../expense-contract.ts'
import classes from './money.module.css'
import { words } from './words.ts'

/** The accountant's part of the first page: what still lacks its paper, its payment or its reason. */
export function MoneyPart({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const formats = useFormats()
  const read = useRead(countLacks, { params: { programme: programme.id } })
  return (
    <section>
      <div className={classes.head}>
        <Title order={2}>{t('today')}</Title>
      </div>
      <Loaded read={read} lines={2}>
        {({ withoutFile, openPayments, deviations }) => {
          const counted = (count: number) => ({ count, n: formats.number(count) })
          const lines = [
            withoutFile > 0 && (
              <PageLink to='/expenses' search={{ lacks: 'file' }}>
                {t('withoutFile', counted(withoutFile))}
              </PageLink>
            ),
            openPayments > 0 && <PageLink to='/payments'>{t('openPayments', counted(openPayments))}</PageLink>,
            deviations > 0 && <PageLink to='/budget'>{t('deviations', counted(deviations))}</PageLink>,
          ].filter(Boolean)
          if (lines.length === 0) return <p className={classes.quiet}>{t('todayDone')}</p>
          return (
            <ul className={classes.lines}>
              {lines.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </section>
  )
}
