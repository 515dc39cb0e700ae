import type { EffectKey } from '#programme/plan-contract.ts'
import type { Effect } from '../written-report.ts'
import type { FoundTable } from './find-tables.ts'
import { statedBy } from './said.ts'
import { fieldsOf } from './table-rows.ts'
import { unitOf } from './unit-stems.ts'

/** Effects by the words of their row; who is reached indirectly stands before who is reached directly. */
const effects: readonly (readonly [EffectKey, RegExp])[] = [
  ['indirect_beneficiaries', /косвенн|жанама|indirect/iu],
  ['direct_beneficiaries', /прям\p{L}+ бенефициар|тікелей бенефициар|direct benef|благополучател/iu],
  ['staff', /количеств\p{L}+ штатн|^штатн|^штаттық қызметкерлер|number of staff/iu],
  ['engaged_specialists', /привлеч[её]нн|тартылған|engaged/iu],
  ['ngos_reached', /нпо|үеұ|ngo/iu],
  ['payroll', /оплат\p{L} труда|еңбекақы|payroll/iu],
  ['taxes', /налог|салық|tax/iu],
  ['purchases', /вклад в экономик|экономикаға|contribution to the economy/iu],
  ['partners', /партн[её]р|серіктес|partner/iu],
]

export function readEffects(table: FoundTable): Effect[] {
  return table.rows.flatMap((row): Effect[] => {
    const fields = fieldsOf(table, row)
    const key = effects.find(([, words]) => words.test(fields.text('indicator')))?.[0]
    if (!key) return []
    const unit = fields.said('unit')
    const counted = unitOf(unit.text)
    return [
      {
        key,
        indicator: fields.said('indicator'),
        unit,
        plan: statedBy(fields.said('plan'), counted),
        fact: statedBy(fields.said('fact'), counted),
      },
    ]
  })
}
