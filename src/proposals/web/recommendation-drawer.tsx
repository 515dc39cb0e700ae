import { useState } from 'react'
import { Drawer } from '#platform/web/drawer.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Recommendation } from '../contract.ts'
import { AddRecommendation, CorrectRecommendation, type MadeAt, SaidRecommendation } from './recommendation-form.tsx'
import { words } from './words.ts'

type RecommendationDrawerProps = {
  programme: string
  items: readonly Recommendation[] | undefined
  at?: MadeAt
}

export function RecommendationDrawer({ programme, items, at }: RecommendationDrawerProps) {
  const t = useWords(words)
  const { opened, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const one = items?.find(({ id }) => id === last)
  const body = () => {
    if (last === 'new') return <AddRecommendation programme={programme} at={at} onDone={close} />
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
