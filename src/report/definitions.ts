import { ageClasses } from '#people/age.ts'
import { socialStatuses } from '#people/social-status.ts'
import type { Fact } from '#platform/fact.ts'
import { type Formats, formatsOf } from '#platform/formats.ts'
import { type Language, say, type Words } from '#platform/language.ts'
import type { Breakdown, Indicator, Plan } from '#programme/plan-contract.ts'
import type { Definition, Part } from './figures/definition.ts'
import { classLabel } from './words.ts'

export const BENEFICIARIES = 'programme.beneficiaries'
const CONSULTATIONS = 'reception.consultations'

/** A cell of a statistics table: which people it counts, by cards and within stated lists. */
type Class = {
  readonly name: string
  readonly filters: Readonly<Record<string, unknown>>
  readonly within: (breakdown: Breakdown) => number
}

/** The three tables' cells. They exclude each other within a table, so each table sums to the total. */
export const classes: Readonly<Record<'sex' | 'status' | 'age', readonly Class[]>> = {
  sex: [
    { name: 'sex.men', filters: { sex: 'male' }, within: ({ sex }) => sex.male },
    { name: 'sex.women', filters: { sex: 'female' }, within: ({ sex }) => sex.female },
  ],
  status: socialStatuses.map(key => ({
    name: `status.${key}`,
    filters: { status: key },
    within: ({ status }) => status[key],
  })),
  age: [
    ...ageClasses.map(({ key }) => ({
      name: `age.${key}`,
      filters: { age: key },
      within: ({ age }: Breakdown) => age[key],
    })),
    { name: 'age.under_13', filters: { age: 'under_13' }, within: () => 0 },
    { name: 'age.unknown', filters: { age: 'unknown' }, within: () => 0 },
  ],
}

const labels = {
  cards: { ru: 'по карточкам', kk: 'карточкалар бойынша', en: 'by cards' },
  vulnerable: {
    ru: 'Прямые бенефициары из социально уязвимых групп',
    kk: 'Әлеуметтік осал топтардағы тікелей бенефициарлар',
    en: 'Direct beneficiaries of vulnerable groups',
  },
  vulnerableSpecialists: {
    ru: 'Привлечённые специалисты из социально уязвимых групп',
    kk: 'Әлеуметтік осал топтардан тартылған мамандар',
    en: 'Engaged specialists of vulnerable groups',
  },
  month: { ru: 'Консультации, {month}', kk: 'Консультациялар, {month}', en: 'Consultations, {month}' },
  list: {
    ru: 'мероприятие {number}, по списку',
    kk: '{number}-іс-шара, тізім бойынша',
    en: 'activity {number}, from a list',
  },
} as const satisfies Record<string, Words>

/** Lists of people of activities that no records are kept of. One inside another is not added again (R02). */
export const statedLists = (plan: Plan): Indicator[] =>
  plan.indicators.filter(({ place, parent, fact, stated }) => place === 'participants' && !parent && !fact && stated)

/** How many of a list's people are meant: all of them, those of one class, or nobody can say. */
type Within = Class['within'] | 'all' | 'unknown'

/** A list's breakdown answers one question at a time: two filters together only the cards can answer. */
function withinOf(filters: Class['filters']): Within {
  const [asked, ...more] = Object.entries(filters)
  if (!asked) return 'all'
  const [key, value] = asked
  if (more.length > 0) return 'unknown'
  if (key === 'vulnerable') return value ? ({ vulnerable }) => vulnerable : 'unknown'
  return (
    Object.values(classes)
      .flat()
      .find(each => each.filters[key] === value)?.within ?? 'unknown'
  )
}

/** Every figure that the programme's report can print or insert, by name. */
export function define(
  plan: Plan,
  facts: ReadonlyMap<string, Fact>,
  language: Language,
): ReadonlyMap<string, Definition> {
  const numbers = new Map(plan.activities.map(({ id, number }) => [id, number]))
  const lists = statedLists(plan)
  const formats = formatsOf(language)

  const people = (filters: Class['filters'], within: Within): Part[] => [
    { kind: 'counted', label: labels.cards[language], fact: facts.get(BENEFICIARIES)!, filters },
    ...(within === 'unknown' ? [] : lists).map(
      ({ activity, stated }): Part => ({
        kind: 'stated',
        label: say(labels.list, language, { number: numbers.get(activity!) }),
        value: typeof within === 'function' ? (stated!.breakdown ? within(stated!.breakdown) : 0) : stated!.value,
        source: sourceOf(stated!, formats),
      }),
    ),
  ]

  const partsOf = (indicator: Indicator): Part[] => {
    const { fact: name, filters, stated, label } = indicator
    if (name === BENEFICIARIES) return people(filters, withinOf(filters))
    const fact = name ? facts.get(name) : undefined
    if (fact) return countedOf(fact, label, fact.filters.parse(filters), language)
    if (!stated) return []
    const source = sourceOf(stated, formats)
    if (stated.parts.length === 0) return [{ kind: 'stated', label, value: stated.value, source }]
    return stated.parts.map(part => ({ kind: 'stated', label: part.label, value: part.value, source }))
  }

  const specialists = plan.indicators.find(({ effect, parent }) => effect === 'engaged_specialists' && !parent)
  const engaged = specialists?.fact ? facts.get(specialists.fact) : undefined

  const byMonth = facts.get(CONSULTATIONS)!
  const definitions: Definition[] = [
    ...plan.indicators.map(indicator => ({
      name: indicator.code,
      label: indicator.label,
      unit: indicator.unit,
      parts: partsOf(indicator),
      indicator: indicator.id,
    })),
    { name: 'beneficiaries', label: classLabel('total', language), unit: 'person', parts: people({}, 'all') },
    {
      name: 'vulnerable',
      label: labels.vulnerable[language],
      unit: 'person',
      parts: people({ vulnerable: true }, ({ vulnerable }) => vulnerable),
    },
    // The form asks how many of the specialists are of vulnerable groups: of those counted, and not in a row of its own.
    ...(engaged && 'vulnerable' in engaged.filters.shape
      ? [
          counted('engaged_specialists.vulnerable', labels.vulnerableSpecialists[language], engaged, language, {
            ...specialists!.filters,
            vulnerable: true,
          }),
        ]
      : []),
    ...Object.values(classes)
      .flat()
      .map(
        ({ name, filters, within }): Definition => ({
          name,
          label: classLabel(name, language),
          unit: 'person',
          parts: people(filters, within),
        }),
      ),
    ...[...facts.values()].map(fact => counted(fact.name, fact.title[language], fact, language)),
    ...monthsOf(plan).map(month =>
      counted(`month.${month}`, say(labels.month, language, { month: formats.month(month) }), byMonth, language, {
        month,
      }),
    ),
  ]
  return new Map(definitions.map(definition => [definition.name, definition]))
}

const counted = (
  name: string,
  label: string,
  fact: Fact,
  language: Language,
  filters: Class['filters'] = {},
): Definition => ({
  name,
  label,
  unit: fact.unit,
  parts: countedOf(fact, label, filters, language),
})

/** A number, or, of one that is only shown so, each of its addends. */
const countedOf = (fact: Fact, label: string, filters: Class['filters'], language: Language): Part[] =>
  fact.addends?.map(addend => ({
    kind: 'counted',
    label: addend.label[language],
    fact,
    filters: { ...filters, ...addend.filters },
    ...(addend.stated && { stated: addend.stated[language] }),
  })) ?? [{ kind: 'counted', label, fact, filters }]

/** The calendar months of the period, `2020-03` and on. */
export function monthsOf({ startsOn, endsOn }: Pick<Plan, 'startsOn' | 'endsOn'>): string[] {
  const months: string[] = []
  for (let month = startsOn.slice(0, 7); month <= endsOn.slice(0, 7); month = following(month)) months.push(month)
  return months
}

const following = (month: string) => {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

const sourceOf = ({ source, sourceOn }: NonNullable<Indicator['stated']>, { shortDay }: Formats) =>
  sourceOn ? `${source}, ${shortDay(sourceOn)}` : source
