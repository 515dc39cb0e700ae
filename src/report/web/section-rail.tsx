import { useEffect, useState } from 'react'
import type { Language } from '#platform/language.ts'
import { translator, useWords } from '#platform/web/words.ts'
import { furtherSections } from '../ledger/contract.ts'
import { formWords } from './form-words.ts'
import classes from './report.module.css'
import { words } from './words.ts'

/** The report's sections in the form's order: the heading's word, which names the place as well. */
export const sections = ['section1', ...furtherSections] as const
export type SectionWord = (typeof sections)[number]

/** Where one is in the report, and a way to the rest. */
export function SectionRail({ language }: { language: Language }) {
  const t = useWords(words)
  const form = translator(formWords, language)
  const here = useSectionInSight()
  return (
    <nav className={classes.rail} aria-label={t('sections')}>
      <ul lang={language}>
        {sections.map(section => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === here ? 'location' : undefined}>
              {form(section)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The last section whose heading has passed the upper third of the window. */
function useSectionInSight(): SectionWord {
  const [here, setHere] = useState<SectionWord>(sections[0])
  useEffect(() => {
    const look = () => {
      const passed = sections.filter(
        section => (document.getElementById(section)?.getBoundingClientRect().top ?? 1e9) < innerHeight / 3,
      )
      setHere(passed.at(-1) ?? sections[0])
    }
    look()
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  }, [])
  return here
}
