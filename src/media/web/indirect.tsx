import { Button, Checkbox, Title } from '@mantine/core'
import { useState } from 'react'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { publicationKindWords, reachSources, reachSourceWords } from '../kinds.ts'
import { type IndirectTotal, type ReachItem, readIndirect } from '../reach-contract.ts'
import { DecideForm } from './decide-form.tsx'
import { OverlapNote } from './overlap-note.tsx'
import classes from './reach.module.css'
import { reachWords } from './reach-words.ts'

export const keyOf = ({ source, subject }: Pick<ReachItem, 'source' | 'subject'>) => `${source} ${subject}`

/** Which reaches make the indirect total, which don't, and why; what was decided alike stands together. */
export function Indirect({ programme }: { programme: ProgrammeName }) {
  const t = useWords(reachWords)
  const indirect = useRead(readIndirect, { params: { programme: programme.id } })
  return (
    <section className={classes.indirect}>
      <Title order={2}>{t('indirect')}</Title>
      <p className={classes.quiet}>{t('indirectHint')}</p>
      <Loaded read={indirect}>
        {read => (read.items.length > 0 ? <Decisions programme={programme} read={read} /> : null)}
      </Loaded>
    </section>
  )
}

/** Items of one source and kind for which the same was decided for the same reason. Each statement of a station stands alone. */
const groupsOf = (items: readonly ReachItem[]) => [
  ...Map.groupBy(items, ({ included, source, kind, because, statement, subject }) =>
    JSON.stringify([included, source, kind, because, statement && subject]),
  ).values(),
]

function Decisions({ programme, read: { items, total, may } }: { programme: ProgrammeName; read: IndirectTotal }) {
  const t = useWords(reachWords)
  const formats = useFormats()
  const language = useLanguage()
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [deciding, setDeciding] = useState(false)
  const decides = may.includes('media.reach.decide')
  const mark = (some: readonly ReachItem[], on: boolean) => {
    const next = new Set(marked)
    for (const item of some) on ? next.add(keyOf(item)) : next.delete(keyOf(item))
    setMarked(next)
  }
  const groups = groupsOf(items)
  const standing = (included: boolean | null) => groups.filter(([first]) => first!.included === included)
  const inside = reachSources
    .map(source => ({ source, own: items.filter(item => item.included && item.source === source) }))
    .filter(({ own }) => own.length > 0)
    .map(({ source, own }) => {
      const mark = source === 'coverage' ? '*' : ''
      return `${reachSourceWords[source][language].toLowerCase()} ${formats.number(sumOf(own))}${mark}`
    })
  const undecided = items.filter(({ included }) => included === null).length
  const said = inside.length > 1 ? `${inside.join(' + ')} = ${formats.number(total)}` : formats.number(total)
  const sections = [
    ['open', standing(null)],
    ['inside', standing(true)],
    ['outside', standing(false)],
  ] as const
  return (
    <>
      <p className={classes.total}>{t('total', { sum: said })}</p>
      {undecided > 0 && (
        <p className={classes.asks}>{t('undecided', { count: undecided, n: formats.number(undecided) })}</p>
      )}
      {sections.map(
        ([name, some]) =>
          some.length > 0 && (
            <section key={name} className={classes.group}>
              <div className={classes.groupHead}>
                <Title order={3}>{t(name)}</Title>
              </div>
              {some.map(group => (
                <Group key={keyOf(group[0]!)} group={group} marked={marked} {...(decides && { mark })} />
              ))}
            </section>
          ),
      )}
      {marked.size > 0 && (
        <div className={classes.acts}>
          <span>{t('chosen', { count: marked.size, n: formats.number(marked.size) })}</span>
          <Button onClick={() => setDeciding(true)}>{t('decide')}</Button>
        </div>
      )}
      {deciding && marked.size > 0 && (
        <DecideForm
          programme={programme}
          items={items.filter(item => marked.has(keyOf(item)))}
          onClose={() => setDeciding(false)}
          onDone={() => {
            setDeciding(false)
            setMarked(new Set())
          }}
        />
      )}
    </>
  )
}

const sumOf = (group: readonly ReachItem[]) => group.reduce((sum, { value }) => sum + value, 0)

type GroupProps = {
  group: readonly ReachItem[]
  marked: ReadonlySet<string>
  mark?: (some: readonly ReachItem[], on: boolean) => void
}

function Group({ group, marked, mark }: GroupProps) {
  const t = useWords(reachWords)
  const formats = useFormats()
  const language = useLanguage()
  const first = group[0]!
  const { source, kind, label, metric, because, decidedByName, decidedAt, statement } = first
  const several = group.length > 1
  const whole = kind ? publicationKindWords[kind][language] : reachSourceWords[source][language]
  const name = several
    ? `${whole}: ${t('items', { count: group.length, n: formats.number(group.length) })}`
    : label || t('screenings')
  const measured = metric === 'reach' ? t('reachKind') : t(metric)
  const stated =
    statement && `${statement.source}, ${formats.shortDay(statement.startsOn)} – ${formats.shortDay(statement.endsOn)}`
  const all = group.every(item => marked.has(keyOf(item)))
  const who =
    decidedByName &&
    decidedAt &&
    t('whoDecided', { name: decidedByName, day: formats.shortDay(decidedAt.slice(0, 10)) })
  return (
    <div className={classes.fold}>
      {mark ? (
        <Checkbox
          aria-label={t('choose', { name })}
          checked={all}
          indeterminate={!all && group.some(item => marked.has(keyOf(item)))}
          onChange={event => mark(group, event.currentTarget.checked)}
        />
      ) : (
        <span />
      )}
      <div>
        {several ? (
          <details>
            <summary>{name}</summary>
            <ul className={classes.items}>
              {group.map(item => (
                <li key={keyOf(item)}>
                  {mark ? (
                    <Checkbox
                      aria-label={t('choose', { name: item.label })}
                      checked={marked.has(keyOf(item))}
                      onChange={event => mark([item], event.currentTarget.checked)}
                    />
                  ) : (
                    <span />
                  )}
                  <span>{item.label}</span>
                  <span className={classes.number}>{formats.number(item.value)}</span>
                </li>
              ))}
            </ul>
          </details>
        ) : (
          name
        )}
        <div className={classes.detail}>{[measured, stated, because, who].filter(Boolean).join(' · ')}</div>
        {statement && <OverlapNote overlaps={statement.overlaps} />}
      </div>
      <strong className={classes.number} data-stated={source === 'coverage' || undefined}>
        {formats.number(sumOf(group))}
      </strong>
    </div>
  )
}
