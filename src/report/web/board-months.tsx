import { Title } from '@mantine/core'
import { use } from 'react'
import { useFormats } from '#platform/web/formats.ts'
import { MonthStrip } from '#platform/web/month-strip.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Board } from '../contract.ts'
import classes from './board.module.css'
import { OpenFigure } from './figures.tsx'
import { words } from './words.ts'

/** The journal month by month; a bar opens its entries. */
export function BoardMonths({ months }: { months: Board['months'] }) {
  const t = useWords(words)
  const formats = useFormats()
  const open = use(OpenFigure)
  const most = months.reduce((best, next) => ((next.figure.value ?? 0) > (best.figure.value ?? 0) ? next : best))
  return (
    <section className={classes.months}>
      <Title order={2}>{t('months')}</Title>
      <MonthStrip
        label={t('months')}
        months={months.map(({ month, figure }) => ({ month: `${month}-01`, value: figure.value }))}
        onOpen={month => open?.(`month.${month.slice(0, 7)}`)}
      />
      <p className={classes.most}>
        {t('mostIn', { month: formats.month(`${most.month}-01`), n: formats.number(most.figure.value) })}
      </p>
    </section>
  )
}
