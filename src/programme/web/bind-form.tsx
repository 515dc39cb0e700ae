import type { ReplyOf } from '#platform/endpoint.ts'
import { useProgramme } from '#platform/web/actor.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { CheckField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { bindIndicator } from '../indicator-contract.ts'
import { listFacts } from '../structure-contract.ts'
import type { IndicatorFormProps } from './correct-indicator-form.tsx'
import { filterWord } from './indicator-view.tsx'
import { indicatorWords } from './indicator-words.ts'
import classes from './plan.module.css'
import { planReads } from './plan-reads.ts'

type Facts = ReplyOf<typeof listFacts>['items']
type Values = { fact: string | null; filters: Record<string, string | boolean | null> }

export function BindForm(props: IndicatorFormProps) {
  const programme = useProgramme()
  const facts = useRead(listFacts, { params: { id: programme!.id } }, { staleTime: 600_000 })
  return <Loaded read={facts}>{({ items }) => <Binding {...props} facts={items} />}</Loaded>
}

/** Which fact counts the indicator, and which of its records. Only facts in the indicator's unit are offered. */
function Binding({ indicator, onDone, facts }: IndicatorFormProps & { facts: Facts }) {
  const t = useWords(indicatorWords)
  const fitting = facts.filter(({ unit }) => unit === indicator.unit)
  const filtersOf = (name: string | null) => facts.find(fact => fact.name === name)?.filters ?? []
  const form = useOfficeForm({
    key: `programme.bind.${indicator.id}`,
    endpoint: bindIndicator,
    given: { params: { id: indicator.id } },
    version: indicator.version,
    initial: { fact: indicator.fact, filters: indicator.filters } as Values,
    input: ({ fact, filters }, { version }) => ({ fact, filters: chosen(filters, filtersOf(fact)), version: version! }),
    invalidates: planReads,
    onDone,
  })
  const fact = fitting.find(({ name }) => name === form.values.fact)
  return (
    <>
      <p>{t('bindHint')}</p>
      <Form form={form} submit={t('save')}>
        <SelectField
          form={form}
          name='fact'
          label={t('fact')}
          hint={fact?.rule ?? t('factHint')}
          options={fitting.map(({ name, title }) => ({ value: name, label: title }))}
          optional
        />
        {fact && fact.filters.length > 0 && (
          <fieldset className={classes.row}>
            <legend>{t('filters')}</legend>
            {fact.filters.map(filter => (
              <FilterField key={filter.key} form={form} filter={filter} />
            ))}
          </fieldset>
        )}
      </Form>
    </>
  )
}

/** What was left empty filters nothing; what another fact would take is left out. */
const chosen = (filters: Values['filters'], known: Facts[number]['filters']) =>
  Object.fromEntries(
    Object.entries(filters).filter(
      (entry): entry is [string, string | boolean] => known.some(({ key }) => key === entry[0]) && Boolean(entry[1]),
    ),
  )

function FilterField({ form, filter }: { form: OfficeForm<Values>; filter: Facts[number]['filters'][number] }) {
  const t = useWords(indicatorWords)
  const props = { form, name: `filters.${filter.key}` as const, label: filterWord(t, filter.key) }
  if (filter.kind === 'yes') return <CheckField {...props} />
  if (filter.kind === 'choice') return <SelectField {...props} options={filter.choices} optional />
  return <TextField {...props} optional />
}
