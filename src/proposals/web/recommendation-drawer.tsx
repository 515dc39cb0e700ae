import { useState } from 'react'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Recommendation } from '../contract.ts'
import { AddRecommendation, CorrectRecommendation, SaidRecommendation } from './recommendation-form.tsx'
import { words } from './words.ts'

type RecommendationDrawerProps = { programme: ProgrammeName; items: readonly Recommendation[] | undefined }

export function RecommendationDrawer({ programme, items }: RecommendationDrawerProps) {
  const t = useWords(words)
  const { opened, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const one = items?.find(({ id }) => id === last)
  const body = () => {
    if (last === 'new') return <AddRecommendation programme={programme} onDone={close} />
    if (!one) return <LoadingLines />
    if (!one.may.includes('proposals.recommendation.write')) return <SaidRecommendation one={one} />
    return <CorrectRecommendation key={one.id} one={one} onDone={close} />
  }
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={t('said')}>
      {last && body()}
    </Drawer>
  )
}
