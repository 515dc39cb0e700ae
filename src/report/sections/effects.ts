import type * as z from 'zod'
import { effectWords } from '#programme/effect-words.ts'
import { type EffectKey, effectKeys } from '#programme/plan-contract.ts'
import type { Printing } from '../build-model.ts'
import type { EffectRow, Figure } from '../model.ts'
import { effectUnits } from '../words.ts'
import { planFigure } from './plan-fact.ts'

/** The nine social and economic effects, in the form's order. A row that the plan lacks is printed empty, and blocks. */
export function effects(print: Printing): z.infer<typeof EffectRow>[] {
  const { language, figure, parts } = print
  return effectKeys.map((key, index) => {
    const indicator = parts.plan.indicators.find(({ effect, parent }) => effect === key && !parent)
    const inside = parts.plan.indicators.find(({ effect, parent }) => effect === key && parent)
    const vulnerable = inside
      ? figure(inside.code)
      : key === 'direct_beneficiaries'
        ? figure('vulnerable')
        : figure(`${key}.vulnerable`)
    return {
      number: index + 1,
      key,
      indicator: effectWords[key].words[language],
      unit: unitOf(key)[language],
      plan: indicator ? planFigure(print, indicator) : empty(`plan.${key}`),
      fact: (indicator && figure(indicator.code)) ?? empty(key),
      ...(vulnerable && { vulnerable }),
      ...(key === 'indirect_beneficiaries' && parts.indirect.length > 0 && { notes: [...parts.indirect] }),
    }
  })
}

function unitOf(key: EffectKey) {
  if (key === 'partners') return effectUnits.partner
  const { unit } = effectWords[key]
  return unit === 'KZT' || unit === 'organisation' ? effectUnits[unit] : effectUnits.person
}

const empty = (name: string): Figure => ({ name, value: null, unit: 'item', source: 'stated', formula: '', text: '' })
