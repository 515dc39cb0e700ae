import type * as z from 'zod'
import { effectKeys } from '#programme/plan-contract.ts'
import type { Printing } from '../build-model.ts'
import type { EffectRow, Figure } from '../model.ts'
import { effectUnits, effectWords } from '../words.ts'
import { planFigure } from './plan-fact.ts'

/** The nine social and economic effects, in the form's order. A row that the plan lacks is printed empty, and blocks. */
export function effects(print: Printing): z.infer<typeof EffectRow>[] {
  const { language, figure, parts } = print
  return effectKeys.map((key, index) => {
    const indicator = parts.plan.indicators.find(({ effect, parent }) => effect === key && !parent)
    const inside = parts.plan.indicators.find(({ effect, parent }) => effect === key && parent)
    const vulnerable = inside ? figure(inside.code) : key === 'direct_beneficiaries' ? figure('vulnerable') : undefined
    return {
      number: index + 1,
      key,
      indicator: effectWords[key][language],
      unit: unitOf(key)[language],
      plan: indicator ? planFigure(print, indicator) : empty(`plan.${key}`),
      fact: (indicator && figure(indicator.code)) ?? empty(key),
      ...(vulnerable && { vulnerable }),
    }
  })
}

function unitOf(key: (typeof effectKeys)[number]) {
  if (key === 'payroll' || key === 'taxes' || key === 'purchases') return effectUnits.money
  if (key === 'ngos_reached') return effectUnits.organisation
  return key === 'partners' ? effectUnits.partner : effectUnits.person
}

const empty = (name: string): Figure => ({ name, value: null, unit: 'item', source: 'stated', formula: '', text: '' })
