import type { Words } from '#platform/language.ts'

/** The ten classes of the form's status table, in the order of its columns; a person is in exactly one. */
export const socialStatuses = [
  'children',
  'youth',
  'civil_servants',
  'budget_employees',
  'disabled',
  'older_50_plus',
  'unemployed',
  'public_organisation_reps',
  'business_reps',
  'other',
] as const
export type SocialStatus = (typeof socialStatuses)[number]

/** As the operator's form prints them, word for word in Russian. */
export const socialStatusWords = {
  children: {
    ru: 'Дети (в том числе дети-инвалиды)',
    kk: 'Балалар (оның ішінде мүгедектігі бар балалар)',
    en: 'Children (including children with disabilities)',
  },
  youth: { ru: 'Молодежь', kk: 'Жастар', en: 'Young people' },
  civil_servants: { ru: 'Государственные служащие', kk: 'Мемлекеттік қызметшілер', en: 'Civil servants' },
  budget_employees: {
    ru: 'Работники бюджетных организаций',
    kk: 'Бюджеттік ұйымдардың қызметкерлері',
    en: 'Employees of state-funded organisations',
  },
  disabled: { ru: 'Инвалиды', kk: 'Мүгедектігі бар адамдар', en: 'People with disabilities' },
  older_50_plus: {
    ru: 'Люди старшего возраста (от 50 лет и старше)',
    kk: 'Егде жастағы адамдар (50 жас және одан жоғары)',
    en: 'Older people (50 and over)',
  },
  unemployed: { ru: 'Безработные', kk: 'Жұмыссыздар', en: 'Unemployed people' },
  public_organisation_reps: {
    ru: 'Представители общественных организаций',
    kk: 'Қоғамдық ұйымдардың өкілдері',
    en: 'Representatives of public organisations',
  },
  business_reps: {
    ru: 'Представители бизнес-сектора',
    kk: 'Бизнес-сектор өкілдері',
    en: 'Representatives of business',
  },
  other: { ru: 'Другие категории', kk: 'Басқа санаттар', en: 'Other categories' },
} as const satisfies Record<SocialStatus, Words>

/** Who fits several classes is counted in the first of these (R45). */
export const statusPriority = [
  'children',
  'disabled',
  'civil_servants',
  'budget_employees',
  'public_organisation_reps',
  'business_reps',
  'unemployed',
  'older_50_plus',
  'youth',
  'other',
] as const satisfies readonly SocialStatus[]

/** The same, in words: printed under the status table. */
export const statusRule: Words = {
  ru:
    'Каждый участник учтён один раз. Кто подходит под несколько категорий, учтён в первой из них: дети; инвалиды; ' +
    'государственные служащие; работники бюджетных организаций; представители общественных организаций; представители ' +
    'бизнес-сектора; безработные; люди старшего возраста; молодежь; другие.',
  kk:
    'Әр қатысушы бір рет есептелді. Бірнеше санатқа сәйкес келетіндер солардың алғашқысында есептелді: балалар; ' +
    'мүгедектігі бар адамдар; мемлекеттік қызметшілер; бюджеттік ұйымдардың қызметкерлері; қоғамдық ұйымдардың өкілдері; ' +
    'бизнес-сектор өкілдері; жұмыссыздар; егде жастағы адамдар; жастар; басқалар.',
  en:
    'Everybody is counted once. Who fits several classes is counted in the first of them: children; people with ' +
    'disabilities; civil servants; employees of state-funded organisations; representatives of public organisations; ' +
    'representatives of business; unemployed people; older people; young people; others.',
}

export const occupations = [
  'civil_servants',
  'budget_employees',
  'public_organisation_reps',
  'business_reps',
  'unemployed',
] as const satisfies readonly SocialStatus[]

export type StatusFacts = {
  /** Full years; null when not known. */
  readonly age: number | null
  readonly disabled: boolean
  readonly occupation: (typeof occupations)[number] | null
  /** The day on which the person came: the bounds of youth are the law's of that day. */
  readonly on: string
}

/**
 * Until which age (inclusive) the law on state youth policy calls people young, by the day from which it holds.
 * Used for suggestions only and never printed: not confirmed by a lawyer yet.
 */
export const youthUntil = [
  { from: '2015-02-24', age: 28, source: 'Закон РК от 09.02.2015 № 285-V, ст. 1', confirmed: false },
  { from: '2023-01-08', age: 34, source: 'Закон РК от 26.12.2022 № 168-VII', confirmed: false },
] as const

const fits = {
  children: ({ age }) => age !== null && age < 18,
  disabled: ({ disabled }) => disabled,
  civil_servants: ({ occupation }) => occupation === 'civil_servants',
  budget_employees: ({ occupation }) => occupation === 'budget_employees',
  public_organisation_reps: ({ occupation }) => occupation === 'public_organisation_reps',
  business_reps: ({ occupation }) => occupation === 'business_reps',
  unemployed: ({ occupation }) => occupation === 'unemployed',
  older_50_plus: ({ age }) => age !== null && age >= 50,
  youth: ({ age, on }) => age !== null && age <= (youthUntil.findLast(({ from }) => from <= on)?.age ?? -1),
  other: () => true,
} satisfies Record<SocialStatus, (facts: StatusFacts) => boolean>

/** The status that the written priority gives. A suggestion: whoever sits opposite the person decides. */
export const suggestedStatus = (facts: StatusFacts): SocialStatus => statusPriority.find(status => fits[status](facts))!
