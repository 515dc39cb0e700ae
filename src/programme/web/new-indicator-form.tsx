import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { effectWords } from '../effect-words.ts'
import { addIndicator } from '../indicator-contract.ts'
import { type Activity, type EffectKey, effectKeys, type Indicator } from '../plan-contract.ts'
import { IndicatorFields, type IndicatorValues, indicatorField, indicatorInput } from './indicator-fields.tsx'
import { indicatorWords } from './indicator-words.ts'
import type { WholePlan } from './plan-page.tsx'
import { planReads } from './plan-reads.ts'

type Values = IndicatorValues & { place: Indicator['place']; effect: EffectKey | null }
type NewProps = { plan: WholePlan; activity?: Activity; whole?: Indicator; onDone: () => void }

/** An indicator of an activity, a part «из них» of a whole, or one of the nine effects. */
export function NewIndicatorForm({ plan, activity, whole, onDone }: NewProps) {
  const t = useWords(indicatorWords)
  const form = useOfficeForm({
    key: `programme.indicator.new.${activity?.id ?? whole?.id ?? 'effect'}`,
    endpoint: addIndicator,
    given: { params: { id: plan.programme } },
    initial: initialValues(plan, activity, whole),
    input: ({ place, effect, ...values }, { id }) => ({
      id,
      ...indicatorInput(values),
      ...(place === 'effect' && effect && { code: effect }),
      activity: activity?.id ?? whole?.activity ?? null,
      parent: whole?.id ?? null,
      place,
      effect: place === 'effect' ? effect : null,
    }),
    fieldOf: indicatorField,
    invalidates: planReads,
    onDone,
  })
  const places = (['product', 'participants'] as const).map(value => ({ value, label: t(value) }))
  return (
    <Form form={form} submit={t('save')}>
      {form.values.place === 'effect' && <EffectField form={form} plan={plan} />}
      {activity && <SelectField form={form} name='place' label={t('place')} options={places} />}
      <IndicatorFields form={form as unknown as OfficeForm<IndicatorValues>} unitFixed={Boolean(whole)} />
    </Form>
  )
}

function initialValues(plan: WholePlan, activity?: Activity, whole?: Indicator): Values {
  const common = { label: '', plan: null, planNote: '', list: '', effect: null, qualifier: 'at_least' as const }
  if (whole) {
    const parts = plan.indicators.filter(({ parent }) => parent === whole.id).length
    return { ...common, code: `${whole.code}.${parts + 1}`, unit: whole.unit, place: whole.place }
  }
  if (!activity) return { ...common, code: '', unit: 'person', place: 'effect', qualifier: 'exactly' }
  return { ...common, code: freeCode(plan), unit: 'document', place: 'product' }
}

/** The next free I-number. */
function freeCode({ indicators }: WholePlan): string {
  const numbers = indicators.map(({ code }) => Number(/^I(\d+)$/.exec(code)?.[1] ?? 0))
  return `I${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}

/** Those effects that the plan has not yet; label, code and unit come with the choice. */
function EffectField({ form, plan }: { form: OfficeForm<Values>; plan: WholePlan }) {
  const t = useWords(indicatorWords)
  const language = useLanguage()
  const options = effectKeys
    .filter(key => !plan.indicators.some(({ effect }) => effect === key))
    .map(key => ({ value: key, label: effectWords[key].words[language] }))
  const choosing: OfficeForm<Values> = {
    ...form,
    set: (name, value) => {
      form.set(name, value)
      const effect = effectWords[value as EffectKey]
      if (name !== 'effect' || !effect) return
      form.set('code', value)
      form.set('label', effect.words.ru)
      form.set('unit', effect.unit)
    },
  }
  return <SelectField form={choosing} name='effect' label={t('effect')} options={options} />
}
