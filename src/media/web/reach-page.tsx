import { Button, SegmentedControl, Title } from '@mantine/core'
import * as z from 'zod'
import type { ReplyOf } from '#platform/endpoint.ts'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { BarList } from '#platform/web/bar-list.tsx'
import { Caption } from '#platform/web/caption.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { type Metric, metrics, metricWords } from '../kinds.ts'
import { readReach } from '../reach-contract.ts'
import { Indirect } from './indirect.tsx'
import { MediaTabs } from './media-tabs.tsx'
import classes from './reach.module.css'
import { reachWords } from './reach-words.ts'

const ReachDrawer = whenOpened(() => import('./reach-drawer.tsx').then(drawer => drawer.ReachDrawer))
const Shown = z.object({ metric: z.enum(metrics).optional() })
type Reach = ReplyOf<typeof readReach>

export default function ReachPage() {
  return <WithProgramme>{programme => <ReachOf programme={programme} />}</WithProgramme>
}

/** How far it went, one metric at a time; and which of it enters the indirect total. */
function ReachOf({ programme }: { programme: ProgrammeName }) {
  const t = useWords(reachWords)
  const may = useMay()
  const language = useLanguage()
  const { open } = useOpened()
  const [{ metric = 'reach' }, show] = useAddress(Shown)
  const reach = useRead(readReach, { params: { programme: programme.id } })
  const upload = may('media.measure.write') && <Button onClick={() => open('export')}>{t('upload')}</Button>
  return (
    <>
      <PageHead title={t('reach')} note={t('hint')} actions={upload} />
      <MediaTabs />
      <Loaded read={reach}>
        {read =>
          read.channels.length === 0 ? (
            <EmptyState title={t('none')} hint={t('noneHint')} action={upload} />
          ) : (
            <>
              <SegmentedControl
                aria-label={t('metric')}
                className={classes.metrics!}
                value={metric}
                onChange={value => show({ metric: value as Metric })}
                data={metrics.map(value => ({ value, label: metricWords[value][language] }))}
              />
              <Pictures reach={read} metric={metric} />
            </>
          )
        }
      </Loaded>
      <Indirect programme={programme} />
      <ReachDrawer programme={programme} />
    </>
  )
}

function Pictures({ reach: { channels, months, unmeasured }, metric }: { reach: Reach; metric: Metric }) {
  const t = useWords(reachWords)
  const formats = useFormats()
  const bars = channels
    .filter(({ counts }) => counts[metric] !== undefined)
    .map(({ medium, name, counts }) => ({
      key: medium,
      label: name,
      value: counts[metric]!,
      said: formats.number(counts[metric]!),
    }))
  if (bars.length === 0) return <p className={classes.quiet}>{t('nobody')}</p>
  return (
    <>
      <div className={classes.pictures}>
        <section>
          <Title order={2} size='h3'>
            {t('byChannel')}
          </Title>
          <BarList label={t('byChannel')} bars={bars} />
        </section>
        <section>
          <Title order={2} size='h3'>
            {t('byMonth')}
          </Title>
          <MonthTable
            months={months}
            channels={channels.filter(({ counts }) => counts[metric] !== undefined)}
            metric={metric}
          />
        </section>
      </div>
      {unmeasured > 0 && (
        <p className={classes.quiet}>{t('unmeasured', { count: unmeasured, n: formats.number(unmeasured) })}</p>
      )}
    </>
  )
}

type MonthsProps = Pick<Reach, 'months' | 'channels'> & { metric: Metric }

/** Months beside channels: each number over a bar of its share, so that it is read and seen. */
function MonthTable({ months, channels, metric }: MonthsProps) {
  const t = useWords(reachWords)
  const formats = useFormats()
  const names = [...new Set(months.map(({ month }) => month))]
  const of = (month: string, medium: string) =>
    months.find(cell => cell.month === month && cell.medium === medium)?.counts[metric]
  const most = Math.max(1, ...months.map(({ counts }) => counts[metric] ?? 0))
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <Caption>{t('byMonth')}</Caption>
        <thead>
          <tr>
            <td />
            {channels.map(({ medium, name }) => (
              <th key={medium} scope='col'>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map(month => (
            <tr key={month}>
              <th scope='row'>{formats.month(`${month}-01`)}</th>
              {channels.map(({ medium }) => {
                const value = of(month, medium)
                return (
                  <td key={medium}>
                    {value !== undefined && (
                      <span
                        className={classes.cell}
                        style={{ '--share': `${(100 * value) / most}%` } as React.CSSProperties}
                      >
                        {formats.number(value)}
                      </span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
