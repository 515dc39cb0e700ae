import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ReplyOf } from '#platform/endpoint.ts'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useGo } from '#platform/web/address.tsx'
import { FigureLink } from '#platform/web/figure-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type dimensions, type measures, readBreakdown } from '../picture-contract.ts'
import classes from './picture.module.css'
import { pictureWords } from './picture-words.ts'

export type Broken = ReplyOf<typeof readBreakdown>
type By = (typeof dimensions)[number]
type Cell = Broken['cells'][number]

/** What every picture is given: the measure and what it is asked of. */
export type Asked = {
  programme: ProgrammeName
  fact: (typeof measures)[number]
  filters: { office?: string | undefined; consumer?: 'yes' | 'no' | undefined }
  title: string
}

type FrameProps = Asked & {
  by: By
  and?: By
  wide?: boolean
  children: (drawn: {
    found: Broken
    say: (value: number) => string
    open: (...keys: string[]) => void
    of: (...keys: string[]) => number
  }) => ReactNode
}

/** One picture under its heading and its total. A mark opens the journal under the very filters that counted it. */
export function PictureFrame({ programme, fact, filters, title, by, and, wide = false, children }: FrameProps) {
  const t = useWords(pictureWords)
  const formats = useFormats()
  const go = useGo()
  const search = { fact, by, ...(and && { and }), ...filters }
  const read = useRead(readBreakdown, { params: { programme: programme.id }, search }, { keep: true })
  const journal = (given: Cell['filters']) => go('/journal', { ...asAddress(given), state: 'counted' })
  return (
    <section className={wide ? classes.wide : undefined} aria-label={title}>
      <Loaded read={read}>
        {found => {
          const cell = (keys: string[]) => found.cells.find(one => one.keys.join() === keys.join())
          const say = (value: number) => (found.unit === 'KZT' ? formats.money(value) : formats.number(value))
          const { total: value, unit, rule: formula } = found
          const total = { value, unit, formula, source: 'counted' as const, text: say(value) }
          return (
            <>
              <div className={classes.head}>
                <Title order={2} size='h3'>
                  {title}
                </Title>
                <span>
                  {t('total')} <FigureLink figure={total} onOpen={() => journal(filters as Cell['filters'])} />
                </span>
              </div>
              {children({
                found,
                say,
                open: (...keys) => journal(cell(keys)?.filters ?? {}),
                of: (...keys) => cell(keys)?.value ?? 0,
              })}
              {found.overlaps && <p className={classes.note}>{t('overlaps')}</p>}
            </>
          )
        }}
      </Loaded>
    </section>
  )
}

/** Yes and no as the journal's address writes them. */
const asAddress = (filters: Cell['filters']) =>
  Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [name, typeof value === 'boolean' ? (value ? 'yes' : 'no') : value]),
  )
