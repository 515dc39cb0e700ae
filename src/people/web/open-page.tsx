import { SegmentedControl, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { languages } from '#platform/language.ts'
import { setLanguage, useLanguage } from '#platform/web/language.ts'
import classes from './open-page.module.css'

const names = { ru: 'РУС', kk: 'ҚАЗ', en: 'ENG' } as const
/** Said in each language at once: whoever looks for it may read only one. */
const CHOICE = 'Язык / Тіл / Language'

type OpenPageProps = {
  title: string
  note?: ReactNode
  /** For what is read and not filled in: a table. */
  wide?: boolean
  children: ReactNode
}

/** A page for who isn't signed in: one thing to do, and the languages. */
export function OpenPage({ title, note, wide = false, children }: OpenPageProps) {
  const language = useLanguage()
  return (
    <div className={classes.page} data-wide={wide || undefined}>
      <header className={classes.top}>
        <span className={classes.name}>Quqyq</span>
        <SegmentedControl
          size='xs'
          aria-label={CHOICE}
          data={languages.map(value => ({ value, label: names[value] }))}
          value={language}
          onChange={value => setLanguage(value as typeof language)}
        />
      </header>
      <main className={classes.main}>
        <Title order={1}>{title}</Title>
        <div className={classes.note}>{note}</div>
        {children}
      </main>
    </div>
  )
}
