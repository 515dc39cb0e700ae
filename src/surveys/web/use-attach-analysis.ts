import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { addItem, correctItem, type Item, type Link, listItems, readAnnexes } from '#evidence/contract.ts'
import { newId } from '#platform/identifier.ts'
import { useActor } from '#platform/web/actor.tsx'
import { addressOf, call, problemOf } from '#platform/web/call.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tell, tellProblem } from '#platform/web/notices.ts'
import { uploadFile } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { printAnalysis } from '../analysis-contract.ts'
import type { Wave } from '../contract.ts'
import { analysisTitle, annexed } from './annexed.ts'
import { paperWords } from './paper-words.ts'

/**
 * Puts the printed analysis into the annex that it belongs to. Done again, also in another language, the new file takes the old one's
 * place: it stays one analysis.
 */
export function useAttachAnalysis(wave: Wave, search: { ages?: string }, items: readonly Item[]) {
  const t = useWords(paperWords)
  const client = useQueryClient()
  const { today } = useActor()
  const language = useLanguage()
  const [running, setRunning] = useState(false)
  const title = analysisTitle(wave, language)

  async function attach(annex: NonNullable<Wave['annex']>) {
    const address = addressOf(printAnalysis, { params: { id: wave.id }, search: { ...search, in: language } })
    const printed = await fetch(address)
    if (!printed.ok) throw await problemOf(printed)
    const { id: file } = await uploadFile(new File([await printed.blob()], `${title}.docx`))
    const before = annexed(items, wave)
    if (before) {
      const { id, version, activity, kind, quantity, pages, url, medium } = before
      const kept = { version, activity, title, kind, quantity, pages, url, medium: medium?.id ?? null }
      await call(correctItem, { params: { id }, input: { ...kept, datedOn: today, file } })
      return tell(t('renewed', { language: t(language) }))
    }
    const links: Link[] = [
      { proves: 'record', target: wave.id },
      { proves: 'activity', target: annex.activity },
      ...(annex.indicator ? [{ proves: 'indicator' as const, target: annex.indicator }] : []),
    ]
    const place = { programme: wave.programme, activity: annex.activity, links }
    await call(addItem, { input: { id: newId(), ...place, title, kind: 'document', datedOn: today, file } })
    tell(t('attached'))
  }

  const run = async () => {
    if (running || !wave.annex) return
    setRunning(true)
    try {
      await attach(wave.annex)
    } catch (error) {
      tellProblem(error)
    }
    await Promise.all([listItems, readAnnexes].map(({ path }) => client.invalidateQueries({ queryKey: [path] })))
    setRunning(false)
  }
  return { running, attach: () => void run() }
}
